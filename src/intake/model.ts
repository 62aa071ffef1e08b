import { BuyerMatchError } from '../errors';
import { model as schema, type Model, type ModelTerm } from '../schema/model';

const invalid = (where: string, what: string, got?: unknown): BuyerMatchError => new BuyerMatchError('model-invalid', `The model cannot be used: ${where}: ${what}`, { got, remedy: 'Mend the file, or train again.' });

function checkTerm({ term, sign, values, prior, learned, standardErrors }: ModelTerm): void {
  for (const [name, list] of Object.entries({ prior, learned, standardErrors })) if (list.length !== values.length) throw invalid(`${term} ${name}`, `one number for each of the ${values.length} values is needed.`, list.length);
  if (values[0] !== 0 || values.at(-1) !== 1) throw invalid(`${term} values`, 'they run from 0 to 1.', values.join(', '));
  const falling = values.findIndex((value, i) => i > 0 && value <= values[i - 1]!);
  if (falling > 0) throw invalid(`${term} values`, 'each is larger than the one before.', values.join(', '));
  if (learned[0] !== 0) throw invalid(`${term} learned`, 'points at value 0 are 0.', learned[0]);
  const turn = learned.findIndex((points, i) => i > 0 && (sign === 'positive' ? points < learned[i - 1]! : points > learned[i - 1]!));
  if (turn > 0) throw invalid(`${term} learned`, sign === 'positive' ? 'points may not fall as the value rises.' : 'points of a negative term may not rise as the value rises.', `${learned[turn - 1]} then ${learned[turn]}`);
}

/**
 * A model from JSON that was read or edited by hand: of our format and version, every line with the sign of its term and
 * without a turn.
 *
 * @throws BuyerMatchError `model-invalid`, naming the place
 */
export function requireModel(value: unknown): Model {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1) throw new BuyerMatchError('model-invalid', 'The model was written by a newer version of buyer-match.', { got: `version ${version}`, remedy: 'Update buyer-match, or train again.' });
  const read = schema.safeParse(value);
  if (!read.success) {
    const [problem] = read.error.issues;
    throw invalid(problem!.path.map(String).join('.') || 'file', problem!.message);
  }
  const seen = new Set<string>();
  for (const term of read.data.terms) {
    checkTerm(term);
    if (seen.has(term.term)) throw invalid(term.term, 'it stands twice.');
    seen.add(term.term);
  }
  return read.data;
}
