import { eastAsia } from './east-asia';
import { eurasia } from './eurasia';
import { europeanUnion } from './european-union';
import { greatBritain } from './great-britain';
import { international } from './international';
import { korea } from './korea';
import { latinAmerica } from './latin-america';
import { middleEastAfrica } from './middle-east-africa';
import { northAmerica } from './north-america';
import { oceania } from './oceania';
import { otherEurope } from './other-europe';
import { southAsia } from './south-asia';
import { southeastAsia } from './southeast-asia';
import type { Regime } from './regime';

export type { Effort, Holder, Instrument, Regime, RegimeKind, Relation, RelationKind, Scope } from './regime';

/** Every regime. A function, so that importing the library does not build them. */
export const regimes = (): Regime[] => [...europeanUnion(), ...greatBritain(), ...northAmerica(), ...latinAmerica(), ...eastAsia(), ...southeastAsia(), ...southAsia(), ...eurasia(), ...otherEurope(), ...middleEastAfrica(), ...oceania(), ...korea(), ...international()];
