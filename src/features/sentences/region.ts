import { withJosa } from '../../text/josa';
import { sentence } from './sentence';

interface Places {
  readonly country: string;
  readonly region: string;
}

export const outside = sentence<{ country: string }>('region.outside', 'against', {
  ko: ({ country }) => `${withJosa(country, '은/는')} 등록하신 희망 시장에 들어 있지 않습니다.`,
  en: ({ country }) => `${country} is not among your target markets.`,
  vi: ({ country }) => `${country} không thuộc các thị trường mục tiêu của nhà cung cấp.`,
  ru: ({ country }) => `${country} не входит в число целевых рынков поставщика.`,
  uz: ({ country }) => `${country} yetkazib beruvchining maqsadli bozorlari qatorida yoʻq.`,
});

export const exact = sentence<{ country: string }>('region.exact', 'ground', {
  ko: ({ country }) => `${withJosa(country, '은/는')} 귀사의 희망 시장입니다.`,
  en: ({ country }) => `${country} is a market you named.`,
  vi: ({ country }) => `${country} là thị trường mà nhà cung cấp hướng tới.`,
  ru: ({ country }) => `${country} — рынок, указанный поставщиком как целевой.`,
  uz: ({ country }) => `${country} — yetkazib beruvchi maqsad qilib koʻrsatgan bozor.`,
});

export const target = sentence<Places>('region.target', 'ground', {
  ko: ({ country, region }) => `${withJosa(country, '은/는')} 희망 시장인 ${region}에 해당합니다.`,
  en: ({ country, region }) => `${country} is in ${region}, a region you aim at.`,
  vi: ({ country, region }) => `${country} thuộc khu vực mà nhà cung cấp hướng tới: ${region}.`,
  ru: ({ country, region }) => `${country} относится к целевому региону поставщика: ${region}.`,
  uz: ({ country, region }) => `${country} yetkazib beruvchining maqsadli hududiga kiradi: ${region}.`,
});

export const extended = sentence<Places>('region.extended', 'inferred', {
  ko: ({ country, region }) => `${withJosa(country, '을/를')} ${region}에 넣지 않는 경우도 있습니다.`,
  en: ({ country, region }) => `Not everyone counts ${country} to ${region}.`,
  vi: ({ country, region }) => `Không phải ai cũng xếp ${country} vào khu vực này (${region}).`,
  ru: ({ country, region }) => `${country} не всегда относят к этому региону (${region}).`,
  uz: ({ country, region }) => `${country} bu hududga (${region}) har doim ham kiritilavermaydi.`,
});

export const inferredMarket = sentence<{ country: string }>('region.inferred', 'inferred', {
  ko: ({ country }) => `시장(${country})은 원문의 표현에서 추정한 것입니다.`,
  en: ({ country }) => `The market (${country}) was inferred from the buyer's words.`,
  vi: ({ country }) => `Thị trường (${country}) được suy ra từ lời văn của bên mua.`,
  ru: ({ country }) => `Рынок (${country}) определён по тексту покупателя.`,
  uz: ({ country }) => `Bozor (${country}) xaridorning matnidan taxminan aniqlangan.`,
});
