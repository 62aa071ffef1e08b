import type { Layout } from '../layout';

/** Files that offices download, recognised by their headers. Written in the format that users write too. */
export const KNOWN_LAYOUTS: readonly Layout[] = [
  {
    // Purchase offers of foreign buyers published by the Korea SMEs and Startups Agency.
    name: 'kosme-purchase-offers',
    for: 'buyers',
    fields: {
      id: 'kosme-{신청시작일:4}-{번호}',
      reference: '{번호}',
      statement: '{제목}',
      country: '{국가명}',
      opensOn: '{신청시작일}',
      closesOn: '{신청종료일}',
    },
    set: { kind: 'offer' },
    carry: ['카테고리', '제공기관명'],
  },
  {
    // Buyer inquiries of the same agency: country, product words, day. They carry no number of their own.
    name: 'kosme-inquiries',
    for: 'buyers',
    fields: { id: 'kosme-inquiry-{#}', reference: '{#}', country: '{국가}', product: '{품목명}', lastActiveOn: '{상담일}' },
    set: { kind: 'inquiry' },
  },
  {
    // Leads from trade promotion campaigns of the Korea Trade-Investment Promotion Agency.
    name: 'kotra-leads',
    for: 'buyers',
    fields: { id: '{id}', reference: '{id}', hs: '{hs6}', country: '{country}', product: '{interest}' },
    set: { kind: 'lead' },
  },
];
