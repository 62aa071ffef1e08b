import { sentence } from './sentence';

interface Sizes {
  readonly order: string;
  readonly limit: string;
}

export const belowMinimum = sentence<Sizes>('size.below-minimum', 'against', {
  ko: ({ order, limit }) => `주문 규모(${order})가 귀사의 최소 주문액(${limit})에 못 미칩니다.`,
  en: ({ order, limit }) => `The order (${order}) is below your minimum (${limit}).`,
  vi: ({ order, limit }) => `Giá trị đơn hàng (${order}) thấp hơn mức tối thiểu của nhà cung cấp (${limit}).`,
  ru: ({ order, limit }) => `Объём заказа (${order}) ниже минимального у поставщика (${limit}).`,
  uz: ({ order, limit }) => `Buyurtma hajmi (${order}) yetkazib beruvchining eng kam buyurtmasidan past (${limit}).`,
});

export const aboveCapacity = sentence<Sizes>('size.above-capacity', 'against', {
  ko: ({ order, limit }) => `주문 규모(${order})가 귀사의 연간 공급능력(${limit})을 넘습니다.`,
  en: ({ order, limit }) => `The order (${order}) is above your yearly capacity (${limit}).`,
  vi: ({ order, limit }) => `Giá trị đơn hàng (${order}) vượt năng lực cung ứng hằng năm của nhà cung cấp (${limit}).`,
  ru: ({ order, limit }) => `Объём заказа (${order}) превышает годовую мощность поставщика (${limit}).`,
  uz: ({ order, limit }) => `Buyurtma hajmi (${order}) yetkazib beruvchining yillik quvvatidan yuqori (${limit}).`,
});
