// A model is a file to read and to edit: what was learned, how surely, and what is still the prior.
import { createMatcher } from 'buyer-match';
import { modelText, train } from 'buyer-match/learn';
import { buyers, contracts, suppliers } from './data/office.mjs';

const model = train({ suppliers, buyers, contracts });
const { labels, fit } = model;
console.log(`${labels.used} contracts of ${labels.suppliers} suppliers, ${labels.meetings} meetings that came to nothing; lambda ${fit.lambda}, ${fit.converged ? 'converged' : 'not converged'}`);
for (const { term, prior, learned, standardErrors, informedBy } of model.terms.filter(({ feature, informedBy }) => informedBy > 0 && ['product', 'region', 'activity'].includes(feature)).slice(0, 7)) {
  console.log(`${term}: ${prior.at(-1)} before, ${learned.at(-1).toFixed(0)} learned, give or take ${(1.96 * standardErrors.at(-1)).toFixed(0)}, told apart in ${informedBy} choices`);
}
for (const { stage, given, verdict, positives, pairs } of model.calibration) console.log(`${stage} once ${given}: ${verdict} (${positives} of ${pairs})`);

// An office that knows better writes its own points into the file; what breaks a rule is refused with the place.
const file = JSON.parse(modelText(model));
const exact = file.terms.find(({ term }) => term === 'region.exact');
exact.learned = [0, 80];
const scoreWith = (edited) => createMatcher({ buyers, suppliers, contracts, model: edited, on: '2025-01-01' }).match(suppliers[0], { k: 1 }).matches[0].contributions.find(({ term }) => term === 'region.exact')?.points;
console.log(`own points: ${scoreWith(file)}`);
exact.learned = [0, -80];
try {
  scoreWith(file);
} catch (error) {
  console.log(error.message);
}
