import type { Supplier } from '../../schema/supplier';
import { UNKNOWN, type Feature, type Missing, type Reading } from '../feature';
import { levelAnywhere, plainStandings, standing, type Level, type Standing } from '../../demands/standing';
import { notCoveredBy, shortenedBy, type Support } from '../../demands/support';
import { certificationCodec } from './codec';
import { ANYWHERE, certificationKey, type CertificationKey, destinationText, NO_DEMANDS } from './key';
import { phraseCertification } from './phrase';

/**
 * Where each level stands on the ramp of the gap; the prior points beside it. What may be the demanded certificate is asked
 * about, not held against the supplier; one filed in another importer's name stands between an expiring and a pending one.
 */
const LEVEL_VALUE: Readonly<Record<Level, number>> = { held: 0, unclear: 0, expires: 0.2, refile: 0.3, 'in-progress': 0.4, 'not-listed': 0.6, planned: 0.8, expired: 0.8, none: 1 };

/** Beyond the worst gap and four more, a further missing certificate no longer changes the picture. */
const FURTHER_COUNTED = 4;

const TERMS = [
  {
    id: 'certification.gap',
    sign: 'negative',
    points: -250,
    sureWithin: 2,
    corners: [
      [0.2, -40],
      [0.4, -85],
      [0.6, -125],
      [0.8, -170],
    ],
  },
  { id: 'certification.further-gaps', sign: 'negative', points: -42 * FURTHER_COUNTED, sureWithin: 2 },
  { id: 'certification.documents', sign: 'negative', points: -60, sureWithin: 2 },
  { id: 'certification.preferred', sign: 'positive', points: 67, sureWithin: 2 },
] as const;

/** A demand with what the supplier holds beside it: evidence that shortens the way, and what does not count. */
export interface Demanded extends Standing {
  readonly shortenedBy: readonly Support[];
  readonly notCoveredBy: readonly Support[];
}

export interface CertificationEvidence {
  readonly demands: readonly Demanded[];
  readonly preferred: readonly Standing[];
  readonly documents: readonly { readonly name: string; readonly held: boolean }[];
  readonly inferred: boolean;
}

const isGap = ({ level }: Standing): boolean => LEVEL_VALUE[level] > 0;

/**
 * What the buyer demands or prefers, against what the supplier holds on the day. The worst gap counts by its level and
 * every further one a little; a demand that is met adds nothing, because meeting it is what is expected.
 */
export const certification: Feature<CertificationKey, CertificationEvidence, 'certification', (typeof TERMS)[number]['id']> = {
  id: 'certification',
  terms: TERMS,
  key: certificationKey,
  prepare(supplier: Supplier, { on }) {
    const standings = new Map<string, Map<string, Standing>>();
    const nothing = UNKNOWN(TERMS.length, [{ side: 'buyer', field: 'requires' }]);

    const plain = plainStandings(supplier, on);
    const stand = (demand: string, key: CertificationKey): Standing => plain(demand) ?? standAt(demand, key);

    /** Worked out once a demand and destination. */
    function standAt(demand: string, { to, markets, goods, anywhere }: CertificationKey): Standing {
      let own = standings.get(demand);
      if (!own) standings.set(demand, (own = new Map()));
      const at = to === '' ? destinationText(markets, goods) : to;
      let known = own.get(at);
      if (!known) own.set(at, (known = anywhere ? { demand, level: levelAnywhere(supplier, demand, on) } : standing(supplier, demand, { markets, goods }, on)));
      return known;
    }

    function read(key: CertificationKey) {
      const { inferred } = key;
      const demands = key.requires.map((demand) => stand(demand, key));
      const preferred = key.prefers.map((demand) => stand(demand, key));
      const documents = key.documents.map((name) => ({ name, held: stand(name, key).level === 'held' }));
      let worst = 0;
      let gaps = 0;
      for (const { level } of demands) {
        if (LEVEL_VALUE[level] > 0) gaps++;
        worst = Math.max(worst, LEVEL_VALUE[level]);
      }
      const values = [
        worst,
        Math.min(FURTHER_COUNTED, Math.max(0, gaps - 1)) / FURTHER_COUNTED,
        documents.length === 0 ? 0 : documents.filter(({ held }) => !held).length / documents.length,
        preferred.length === 0 ? 0 : preferred.filter((s) => !isGap(s)).length / preferred.length,
      ];
      const missing: Missing[] = supplier.certifications === undefined ? [{ side: 'supplier', field: 'certifications' }] : [];
      const reading = { state: inferred ? 'inferred' : 'known', values, ...(missing.length > 0 ? { missing } : {}) } as const;
      return { reading, evidence: { demands, preferred, documents, inferred } };
    }

    function answer(key: CertificationKey, explain: boolean): Reading<CertificationEvidence> {
      if (key.requires.length + key.prefers.length + key.documents.length === 0) return nothing;
      if (explain) {
        const { reading, evidence } = read(key);
        const demands = evidence.demands.map((s): Demanded => ({ ...s, shortenedBy: isGap(s) ? shortenedBy(supplier, s.demand, on) : [], notCoveredBy: isGap(s) ? notCoveredBy(supplier, s.demand, on) : [] }));
        return { ...reading, evidence: { ...evidence, demands } };
      }
      return read(key).reading;
    }
    const holds = Array.isArray(supplier.certifications) && supplier.certifications.length > 0;
    return Object.assign(answer, { ceiling: [0, 0, 0, holds ? 1 : 0] });
  },
  reads: ({ certifications }) => certifications,
  codec: certificationCodec,
  // Whoever meets all demands meets the first two, and what counts for some market and some goods counts for goods that go anywhere.
  coarse: [
    { terms: [0, 1, 2], key: ({ requires }) => (requires.length === 0 ? NO_DEMANDS : { ...ANYWHERE, requires: [...requires].sort().slice(0, 2) }) },
    { terms: [3], key: ({ prefers }) => (prefers.length === 0 ? NO_DEMANDS : { ...ANYWHERE, prefers: [...prefers].sort() }) },
  ],
  potential: ({ prefers }) => [0, 0, 0, prefers.length > 0 ? 1 : 0],
  phrase: phraseCertification,
};
