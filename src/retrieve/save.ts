import { FEATURES } from '../features';
import { BuyerMatchError } from '../errors';
import type { FactId } from '../score/eligibility';
import { WordCollection, type WordCounts } from '../score/collection';
import { Part } from './part';
import type { KeyColumn, Segment } from './segment';
import { StringTable, type StringData } from './strings';

/** What an index is made of, as plain data and arrays of numbers. */
export interface IndexState {
  /** Terms of the features whose keys it holds. */
  readonly terms: readonly string[];
  readonly names: StringData;
  readonly collections: readonly WordCounts[];
  readonly parts: readonly PartState[];
}

interface PartState {
  readonly segment: Omit<Segment, 'ids' | 'facts' | 'exact'> & {
    readonly ids: StringData;
    /** Null where JSON cannot say undefined. */
    readonly exact: readonly (KeyColumn | null)[];
    readonly facts: readonly (readonly [FactId, KeyColumn])[];
  };
  readonly gone: Uint8Array | null;
}

const termsOf = (): string[] => FEATURES.flatMap(({ terms }) => terms.map(({ id }) => id));

/** The buyers as JSON in bytes: those that the caller gave as objects, and those that are bytes already. */
function writeDocuments({ documents: { given, bytes, starts }, size }: Segment): Segment['documents'] {
  const encoder = new TextEncoder();
  let written = new Uint8Array(256 * size + 1024);
  const ends = new Uint32Array(size + 1);
  for (let row = 0, at = 0; row < size; row++, ends[row] = at) {
    const buyer = given[row];
    const text = buyer === undefined ? undefined : JSON.stringify(buyer);
    const room = text === undefined ? starts[row + 1]! - starts[row]! : 3 * text.length;
    if (at + room > written.length) {
      const grown = new Uint8Array(2 * written.length + room);
      grown.set(written);
      written = grown;
    }
    if (text === undefined) {
      written.set(bytes.subarray(starts[row], starts[row + 1]), at);
      at += room;
    } else at += encoder.encodeInto(text, written.subarray(at)).written;
  }
  return { given: [], bytes: written.subarray(0, ends[size]), starts: ends };
}

export function stateOf(names: StringTable, collections: readonly WordCollection[], parts: readonly Part[]): IndexState {
  return {
    terms: termsOf(),
    names: names.data,
    collections: collections.map((collection) => collection.counts),
    parts: parts.map(({ segment, gone = null }) => ({
      segment: { ...segment, ids: segment.ids.data, exact: segment.exact.map((column) => column ?? null), facts: [...segment.facts], documents: writeDocuments(segment) },
      gone,
    })),
  };
}

/** @throws BuyerMatchError `index-invalid` when the keys are those of other features */
export function restore({ terms, names: texts, collections, parts }: IndexState): { names: StringTable; collections: WordCollection[]; parts: Part[] } {
  const [other] = termsOf().filter((term, i) => term !== terms[i]);
  if (other !== undefined || terms.length !== termsOf().length) throw new BuyerMatchError('index-invalid', 'The index was saved with other terms.', { got: other, remedy: 'Build the index again and save it.' });
  const names = new StringTable({ data: texts, keepDecoded: true });
  return {
    names,
    collections: collections.map((counts) => new WordCollection(names, counts)),
    parts: parts.map(({ segment, gone }) => new Part({ ...segment, ids: new StringTable({ data: segment.ids }), exact: segment.exact.map((column) => column ?? undefined), facts: new Map(segment.facts) }, gone ?? undefined)),
  };
}
