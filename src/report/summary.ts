import type { VerdictCode } from '../score/result';

/** Best first. */
export const VERDICT_ORDER: readonly VerdictCode[] = ['recommended', 'recommended-after-gaps', 'check-first', 'not-recommended'];

export type Verdicts = Readonly<Record<VerdictCode, number>>;

/** What the index of a report says of one supplier. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly products: string;
  readonly markets: string;
  readonly verdicts: Verdicts;
  readonly best: { readonly title: string; readonly score: number; readonly verdict: VerdictCode } | undefined;
  readonly asked: number;
}

/** An offer that closes soon, with the suppliers it is recommended to: best first, as many as are worth a line. */
export interface Closing {
  readonly buyerId: string;
  readonly title: string;
  readonly wants: string;
  readonly closesOn: string;
  readonly days: number;
  readonly suppliers: readonly { readonly id: string; readonly name: string; readonly verdict: VerdictCode }[];
  /** Suppliers beyond those. */
  readonly more: number;
}

export interface Tallied {
  readonly name: string;
  readonly suppliers: number;
  /** Of certificates: buyers that they would open, over all suppliers. */
  readonly opens?: number;
}

/** The whole office in figures. */
export interface Summary {
  readonly suppliers: number;
  readonly matched: number;
  /** Matches by verdict, and suppliers by the best verdict they have. */
  readonly verdicts: Verdicts;
  readonly bestVerdicts: Verdicts;
  readonly distinctBuyers: number;
  readonly lines: readonly Line[];
  /** Recommended offers that close within three weeks: how many, and the first of them. */
  readonly closingSoon: number;
  readonly closing: readonly Closing[];
  readonly certificates: readonly Tallied[];
  readonly asked: readonly Tallied[];
  /** Buyers that are recommended to several suppliers. */
  readonly sought: readonly Tallied[];
}
