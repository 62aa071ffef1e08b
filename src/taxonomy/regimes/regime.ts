type Text = { readonly ko: string; readonly en: string };

export type RegimeKind = 'mandatory' | 'conditional' | 'buyer-demanded' | 'management-system' | 'sustainability' | 'religious' | 'home-country' | 'facilitation';

/** What is issued or filed. Much that is called a certificate is a notification or the maker's own declaration. */
export type Instrument = 'certificate' | 'registration' | 'notification' | 'self-declaration' | 'document';

/** Who must hold it. "buyer": the importer or a responsible person there, whatever the supplier does. */
export type Holder = 'supplier' | 'buyer' | 'either';

/** Goods that a regime is thought to reach. The legal scope is never the HS code: `share` says how far the code can be trusted. */
export interface Scope {
  /** HS prefixes of 2, 4 or 6 digits. */
  readonly hs: readonly string[];
  /** How much of the trade under these codes falls under the regime. */
  readonly share: 'most' | 'some' | 'few';
  /** It must exist before goods can be sold or cleared. */
  readonly blocks: boolean;
  /** It, or one that is accepted in its place, must exist before goods can be sold: neither alone blocks. */
  readonly orAccepted?: boolean;
  /** Narrower than the regime's markets. */
  readonly markets?: readonly string[];
  /** First and last day on which it applies to these goods. */
  readonly from?: string;
  readonly until?: string;
  /** Sources disagree or the rule is in flux. */
  readonly doubt?: boolean;
  readonly note?: Text;
}

/**
 * What holding this regime does for another: it is accepted by it, is evidence that shortens its way, goes beside it, does
 * not cover it although people think so, or replaces it.
 */
export type RelationKind = 'accepted-by' | 'evidence-for' | 'companion' | 'does-not-cover' | 'replaces';

export interface Relation {
  readonly kind: RelationKind;
  readonly target: string;
  readonly from?: string;
  readonly until?: string;
  readonly note?: Text;
}

/** Time and cost, only where a source gives them; an absent end is not known. */
export interface Effort {
  readonly months?: readonly [least: number | null, most: number | null];
  readonly costUsd?: readonly [least: number | null, most: number | null];
  readonly note?: Text;
  readonly source: string;
}

/** A certification or registration regime: who demands what, where. Facts with their sources; see NOTICE. */
export interface Regime {
  readonly id: string;
  readonly names: Text;
  readonly kind: RegimeKind;
  readonly instrument: Instrument;
  readonly holder: Holder;
  /** A filing in the importer's name: a new buyer files again, whatever an earlier one holds. */
  readonly perBuyer?: boolean;
  readonly granularity: string;
  /** Null: no fixed term, one a shipment, or not known. */
  readonly validityYears: number | null;
  readonly regulator: readonly string[];
  readonly legalBasis: readonly string[];
  /** ISO countries, region ids, or GLOBAL. */
  readonly markets: readonly string[];
  readonly status: 'in-force' | 'phasing-in' | 'postponed' | 'transitional' | 'withdrawn';
  /** First and last day of the regime as a whole. */
  readonly since?: string;
  readonly until?: string;
  readonly scopes: readonly Scope[];
  readonly relations: readonly Relation[];
  readonly note?: Text;
  readonly effort?: Effort;
  /** How well the facts of this row are established; `verified` names the fields that were seen in a source. */
  readonly facts: 'verified' | 'partly' | 'general-knowledge';
  readonly verified: readonly string[];
  readonly asOf: string;
  readonly sources: readonly string[];
}
