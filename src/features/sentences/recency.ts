import { sentence } from './sentence';

interface Day {
  readonly day: string;
}

export const posted = sentence<Day>('recency.posted', 'ground', {
  ko: ({ day }) => `${day} 등록된 오퍼입니다.`,
  en: ({ day }) => `The offer was posted on ${day}.`,
  vi: ({ day }) => `Đơn chào mua được đăng ngày ${day}.`,
  ru: ({ day }) => `Запрос размещён ${day}.`,
  uz: ({ day }) => `Taklif ${day} kuni joylashtirilgan.`,
});

export const active = sentence<Day>('recency.active', 'ground', {
  ko: ({ day }) => `최근(${day}) 활동이 확인된 바이어입니다.`,
  en: ({ day }) => `The buyer was active lately (${day}).`,
  vi: ({ day }) => `Bên mua vẫn hoạt động gần đây (${day}).`,
  ru: ({ day }) => `Покупатель недавно проявлял активность (${day}).`,
  uz: ({ day }) => `Xaridor yaqinda faol boʻlgan (${day}).`,
});
