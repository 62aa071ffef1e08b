export { marketRequirements, type MarketQuestion, type MarketRequirements, type Requirement } from './requirements';
export { marketStatus, type MarketStatus, type RequirementStatus, type Status } from './status';
export { isCovered, type Certainty } from './reach';
export { countingOf, type Counting } from './counting';
export { certificationName, familyOf as certificationFamily, findCertification, regimeOf as certificationRegime } from '../taxonomy/certifications';
export { screeningEntries, type ScreeningEntry } from '../taxonomy/screening';
