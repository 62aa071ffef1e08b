import { describe, expect, test } from 'vitest';
import { marketStatus } from '../../src/demands';
import type { Supplier } from '../../src/schema/supplier';

const ON = '2026-11-24';
const with_ = (...ids: string[]): Supplier => ({ id: 's', country: 'KR', products: [], certifications: ids.map((certification) => ({ certification, status: 'held' })) });
const status = (supplier: Supplier, hs: string, country: string) => Object.fromEntries(marketStatus(supplier, { hs, country, on: ON }).regimes.map((r) => [r.id, r.status]));

describe('the status of a supplier for a market', () => {
  test('tells what is met, what another meets, what is missing and what the buyer files', () => {
    expect(status(with_('eu-ce-lvd'), '851629', 'PL')).toMatchObject({ 'eu-ce-lvd': 'satisfied', 'eu-ce-emc': 'missing', 'eu-weee': 'buyer-side' });
    expect(status(with_('eu-ce-lvd'), '851629', 'GB')).toMatchObject({ 'uk-ukca': 'satisfied-through' });
    expect(status(with_('kr-halal'), '190230', 'ID')).toMatchObject({ 'id-halal': 'satisfied-through', 'id-bpom-food': 'buyer-side' });
    expect(status(with_('ce'), '851629', 'PL')).toMatchObject({ 'eu-ce-lvd': 'to-confirm' });
    expect(status(with_('vn-cosmetic'), '330499', 'VN')).toEqual({ 'vn-cosmetic': 'file-again' });
    expect(status({ ...with_(), certifications: [{ certification: 'cn-nmpa-device', status: 'in-progress' }] }, '901890', 'CN')).toMatchObject({ 'cn-nmpa-device': 'in-progress' });
  });

  test('gives the reason of a recognition', () => {
    const { regimes } = marketStatus(with_('kr-halal'), { hs: '190230', country: 'ID', on: ON });
    expect(regimes.find((r) => r.id === 'id-halal')!.through).toMatchObject({ certification: 'kr-halal', why: { ko: expect.stringContaining('RSHLN') as string } });
  });

  test('names what shortens the way, and what does not count', () => {
    const { regimes } = marketStatus(with_('iso-13485', 'iecee-cb', 'kr-mfds-approval'), { hs: '901890', country: 'VN', on: ON });
    expect(regimes.find((r) => r.id === 'vn-medical-device')!.shortenedBy.map((s) => s.certification)).toEqual(['iso-13485', 'kr-mfds-approval']);
    expect(marketStatus(with_('eaeu-eac'), { hs: '330499', country: 'UZ', on: ON }).regimes.find((r) => r.id === 'uz-conformity')!.notCoveredBy.map((s) => s.certification)).toEqual(['eaeu-eac']);
  });

  test('names what the market does not demand', () => {
    expect(marketStatus(with_('eu-ce-lvd', 'us-fcc', 'iecee-cb'), { hs: '851629', country: 'PL', on: ON }).notDemanded).toEqual(['us-fcc']);
  });
});
