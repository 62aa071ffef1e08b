import { compareIds } from '../compare-ids';
import { AMOUNT_KINDS, STAGES, type AmountKind, type Contract } from '../schema/contract';

type Stage = Contract['stage'];

/** Deals with an amount of one kind, and the sum of that kind alone. */
export interface KindTotal {
  readonly deals: number;
  readonly usd: number;
}

/** What one programme came to. Amounts of different kinds stand side by side and are never added up. */
export interface ProgrammeResult {
  /** Null: deals for which no programme is named. */
  readonly programme: string | null;
  readonly suppliers: number;
  readonly buyers: number;
  /** Pairs of a supplier and a buyer that the programme brought into contact. */
  readonly pairs: number;
  /** Pairs by the furthest stage they reached; a no and silence only where nothing else came of the pair. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  /** Pairs that talked at least: a consultation, anything beyond it, or an amount that was talked about. */
  readonly consultations: number;
  readonly amounts: Readonly<Record<AmountKind, KindTotal>>;
}

export interface ProgrammeResults {
  readonly schemaVersion: 1;
  /** By name; those without a programme last. */
  readonly programmes: readonly ProgrammeResult[];
  /** All of them together, each kind by itself. A pair in two programmes counts in both above and once here. */
  readonly total: Omit<ProgrammeResult, 'programme'>;
}

/** From silence to shipment: how far a pair came. */
const WAY: readonly Stage[] = ['no-response', 'declined', ...STAGES.filter((stage) => stage !== 'declined' && stage !== 'no-response')];
const TALKED = WAY.indexOf('consulted');

const amountsOf = ({ amountUsd, amountKind, otherAmountsUsd = {} }: Contract): [AmountKind, number][] =>
  AMOUNT_KINDS.flatMap((kind): [AmountKind, number][] => {
    const usd = kind === amountKind ? amountUsd : otherAmountsUsd[kind];
    return usd === undefined ? [] : [[kind, usd]];
  });

interface Pair {
  furthest: Stage;
  talked: boolean;
}

function resultOf(contracts: readonly Contract[]): Omit<ProgrammeResult, 'programme'> {
  const pairs = new Map<string, Pair>();
  const totals: Record<AmountKind, { deals: number; usd: number }> = { consulted: { deals: 0, usd: 0 }, expected: { deals: 0, usd: 0 }, contracted: { deals: 0, usd: 0 }, cleared: { deals: 0, usd: 0 } };
  for (const contract of contracts) {
    const key = JSON.stringify([contract.supplierId, contract.buyerId]);
    const known = pairs.get(key);
    const furthest = known && WAY.indexOf(known.furthest) >= WAY.indexOf(contract.stage) ? known.furthest : contract.stage;
    const amounts = amountsOf(contract);
    pairs.set(key, { furthest, talked: (known?.talked ?? false) || WAY.indexOf(contract.stage) >= TALKED || amounts.length > 0 });
    for (const [kind, usd] of amounts) {
      totals[kind].deals++;
      totals[kind].usd += usd;
    }
  }
  const reached = [...pairs.values()];
  const stages = STAGES.flatMap((stage) => {
    const count = reached.filter(({ furthest }) => furthest === stage).length;
    return count === 0 ? [] : [[stage, count] as const];
  });
  return {
    suppliers: new Set(contracts.map(({ supplierId }) => supplierId)).size,
    buyers: new Set(contracts.map(({ buyerId }) => buyerId)).size,
    pairs: pairs.size,
    stages: Object.fromEntries(stages),
    consultations: reached.filter(({ talked }) => talked).length,
    amounts: totals,
  };
}

/** Results by programme, from the contracts a run or an office has. */
export function programmeResults(contracts: readonly Contract[]): ProgrammeResults {
  const groups = new Map<string | null, Contract[]>();
  for (const contract of contracts) {
    const programme = contract.programme ?? null;
    const group = groups.get(programme);
    if (group) group.push(contract);
    else groups.set(programme, [contract]);
  }
  const names = [...groups.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : compareIds(a, b)));
  return { schemaVersion: 1, programmes: names.map((programme) => ({ programme, ...resultOf(groups.get(programme)!) })), total: resultOf(contracts) };
}
