import { sentence } from './sentence';

interface Languages {
  /** Names of languages, as a list. */
  readonly names: string;
}

export const common = sentence<Languages>('language.common', 'ground', {
  ko: ({ names }) => `바이어와 ${names}로 상담하실 수 있습니다.`,
  en: ({ names }) => `You and the buyer share ${names}.`,
  vi: ({ names }) => `Hai bên có thể trao đổi bằng ${names}.`,
  ru: ({ names }) => `Общий язык переговоров: ${names}.`,
  uz: ({ names }) => `Umumiy muzokara tili: ${names}.`,
});

/** Taken from what is spoken in the buyer's country. */
export const commonInCountry = sentence<Languages>('language.common', 'ground', {
  ko: ({ names }) => `바이어 국가에서 쓰는 ${names}로 상담하실 수 있습니다.`,
  en: ({ names }) => `${names}, spoken in the buyer's country, is a language you work in.`,
  vi: ({ names }) => `Nhà cung cấp làm việc được bằng ngôn ngữ dùng tại nước của bên mua: ${names}.`,
  ru: ({ names }) => `Поставщик владеет языком, принятым в стране покупателя: ${names}.`,
  uz: ({ names }) => `Yetkazib beruvchi xaridor mamlakatida qoʻllanadigan tilda ishlay oladi: ${names}.`,
});
