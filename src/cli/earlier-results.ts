import { readFileSync } from 'node:fs';
import { BuyerMatchError } from '../errors';
import type { MatchResult } from '../score/result';

/** What `match --json` printed. */
export function readResults(path: string): MatchResult[] {
  try {
    const parsed = JSON.parse(readFileSync(path, 'utf8')) as MatchResult[];
    if (parsed.every(({ supplierId, matches, nearest }) => typeof supplierId === 'string' && [...matches, ...nearest].every(({ buyerId, score, contributions }) => typeof buyerId === 'string' && typeof score === 'number' && Array.isArray(contributions)))) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
  }
  throw new BuyerMatchError('file-unreadable', 'This is not the output of match --json.', { got: path, remedy: 'Keep what buyer-match match --json prints, and give that file.' });
}
