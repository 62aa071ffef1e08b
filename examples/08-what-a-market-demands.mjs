import { CHEONGJU_PROGRAMMES, fittingProgrammes, whatIf } from 'buyer-match/advise';
import { createMatcher } from 'buyer-match';
import { marketRequirements, marketStatus } from 'buyer-match/demands';

const on = '2026-11-24';
const { regimes } = marketRequirements({ hs: '3304.99', country: '베트남', on });
for (const { id, holder, blocks, certainty } of regimes) console.log(id, holder, blocks, certainty);

const supplier = { id: 's1', country: 'KR', products: [{ hs: ['851629'] }], targetMarkets: ['EU', 'GB'], certifications: [{ certification: 'eu-ce-lvd', status: 'held' }] };
for (const { id, status, through } of marketStatus(supplier, { hs: '851629', country: 'GB', on }).regimes) console.log(id, status, through.certification);

const wants = [{ hs: ['851629'] }];
const matcher = createMatcher({ buyers: [{ id: 'b1', country: 'PL', wants }, { id: 'b2', country: 'DE', wants }, { id: 'b3', country: 'GB', wants }], on });
const { buyers, best } = whatIf(matcher, supplier);
console.log(buyers);
for (const { certificates, opens } of best) console.log(certificates.join(' + '), 'opens', opens);
console.log(fittingProgrammes('certification', CHEONGJU_PROGRAMMES, supplier, on)[0].programme.names.ko);
