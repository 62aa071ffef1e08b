import { plural } from '../../locale/plural';
import { quoted } from '../../locale/written';
import { withJosa } from '../../text/josa';
import { sentence } from './sentence';

interface Count {
  readonly contracts: number;
}

interface GoodsCount extends Count {
  readonly found: number;
  readonly name: string;
}

interface PlaceCount {
  readonly name: string;
  readonly found: number;
}

const contractsRu = (count: number): string => `${count} ${plural(count, 'ru', { one: 'контракт', few: 'контракта', other: 'контрактов' })}`;
const linksRu = (count: number): string => `${count} ${plural(count, 'ru', { one: 'такая связь', few: 'такие связи', other: 'таких связей' })}`;

export const buyerContracts = sentence<Count>('activity.buyer', 'ground', {
  ko: ({ contracts }) => `이 바이어의 과거 계약은 모두 ${contracts}건입니다.`,
  en: ({ contracts }) => `Past contracts of this buyer: ${contracts}.`,
  vi: ({ contracts }) => `Bên mua này đã ký ${contracts} hợp đồng trước đây.`,
  ru: ({ contracts }) => `У этого покупателя в прошлом ${contractsRu(contracts)}.`,
  uz: ({ contracts }) => `Bu xaridorning avvalgi shartnomalari: ${contracts} ta.`,
});

export const boughtGoods = sentence<GoodsCount>('bought.goods', 'ground', {
  ko: ({ contracts, found, name }) => `이 바이어의 과거 계약 ${contracts}건 중 ${found}건이 귀사의 ${withJosa(quoted(name, 'ko'), '과/와')} 같은 품목군입니다.`,
  en: ({ contracts, found, name }) => `Of this buyer's past contracts (${contracts}), ${found} were for goods of the kind of your ${quoted(name, 'en')}.`,
  vi: ({ contracts, found, name }) => `Trong ${contracts} hợp đồng trước đây của bên mua, ${found} hợp đồng mua mặt hàng cùng nhóm với ${quoted(name, 'vi')} của nhà cung cấp.`,
  ru: ({ contracts, found, name }) => `Прошлые сделки покупателя: ${contractsRu(contracts)}, из них ${found} — на товары той же группы, что и ${quoted(name, 'ru')} поставщика.`,
  uz: ({ contracts, found, name }) => `Xaridorning avvalgi ${contracts} ta shartnomasidan ${found} tasi yetkazib beruvchining ${quoted(name, 'uz')} mahsuloti bilan bir guruhdagi tovarlar uchun tuzilgan.`,
});

export const boughtOtherGoods = sentence<Omit<GoodsCount, 'found'>>('bought.other-goods', 'against', {
  ko: ({ contracts, name }) => `이 바이어의 과거 계약 ${contracts}건 가운데 귀사의 ${withJosa(quoted(name, 'ko'), '과/와')} 같은 품목군은 없습니다.`,
  en: ({ contracts, name }) => `None of this buyer's past contracts (${contracts}) was for goods of the kind of your ${quoted(name, 'en')}.`,
  vi: ({ contracts, name }) => `Không hợp đồng nào trong ${contracts} hợp đồng trước đây của bên mua thuộc nhóm hàng của ${quoted(name, 'vi')}.`,
  ru: ({ contracts, name }) => `Прошлые сделки покупателя: ${contractsRu(contracts)}, но ни одной на товары той же группы, что и ${quoted(name, 'ru')} поставщика.`,
  uz: ({ contracts, name }) => `Xaridorning avvalgi ${contracts} ta shartnomasi orasida ${quoted(name, 'uz')} mahsuloti bilan bir guruhdagi tovar yoʻq.`,
});

const boughtFrom = {
  ko: ({ name, found }: PlaceCount) => `이 바이어가 ${name} 업체와 맺은 과거 계약은 ${found}건입니다.`,
  en: ({ name, found }: PlaceCount) => `Past contracts of this buyer with suppliers from ${name}: ${found}.`,
  vi: ({ name, found }: PlaceCount) => `Bên mua từng ký ${found} hợp đồng với nhà cung cấp từ ${name}.`,
  ru: ({ name, found }: PlaceCount) => `Прошлые сделки покупателя с поставщиками из этого региона (${name}): ${contractsRu(found)}.`,
  uz: ({ name, found }: PlaceCount) => `Xaridorning shu hududdagi (${name}) yetkazib beruvchilar bilan avvalgi shartnomalari: ${found} ta.`,
};

export const boughtFromCountry = sentence('bought.country', 'ground', boughtFrom);

export const boughtFromSubregion = sentence('bought.subregion', 'ground', boughtFrom);

export const soldGoods = sentence<GoodsCount>('sold.goods', 'ground', {
  ko: ({ contracts, found, name }) => `귀사의 과거 계약 ${contracts}건 중 ${found}건이 바이어가 찾는 ${withJosa(quoted(name, 'ko'), '과/와')} 같은 품목군입니다.`,
  en: ({ contracts, found, name }) => `Of your past contracts (${contracts}), ${found} were for goods of the kind of the wanted ${quoted(name, 'en')}.`,
  vi: ({ contracts, found, name }) => `Trong ${contracts} hợp đồng trước đây của nhà cung cấp, ${found} hợp đồng thuộc nhóm hàng bên mua cần: ${quoted(name, 'vi')}.`,
  ru: ({ contracts, found, name }) => `Прошлые сделки поставщика: ${contractsRu(contracts)}, из них ${found} — на товары той же группы, что и нужный покупателю товар ${quoted(name, 'ru')}.`,
  uz: ({ contracts, found, name }) => `Yetkazib beruvchining avvalgi ${contracts} ta shartnomasidan ${found} tasi xaridor izlayotgan ${quoted(name, 'uz')} bilan bir guruhdagi tovarlar uchun tuzilgan.`,
});

const soldTo = {
  ko: ({ name, found }: PlaceCount) => `귀사가 ${name} 바이어와 맺은 과거 계약은 ${found}건입니다.`,
  en: ({ name, found }: PlaceCount) => `Your past contracts with buyers in ${name}: ${found}.`,
  vi: ({ name, found }: PlaceCount) => `Nhà cung cấp từng ký ${found} hợp đồng với bên mua tại ${name}.`,
  ru: ({ name, found }: PlaceCount) => `Прошлые сделки поставщика с покупателями из этого региона (${name}): ${contractsRu(found)}.`,
  uz: ({ name, found }: PlaceCount) => `Yetkazib beruvchining shu hududdagi (${name}) xaridorlar bilan avvalgi shartnomalari: ${found} ta.`,
};

export const soldToCountry = sentence('sold.country', 'ground', soldTo);

export const soldToSubregion = sentence('sold.subregion', 'ground', soldTo);

export const repeat = sentence<Count>('partners.repeat', 'ground', {
  ko: ({ contracts }) => `귀사가 이 바이어와 맺은 과거 계약은 ${contracts}건입니다.`,
  en: ({ contracts }) => `Past contracts between you and this buyer: ${contracts}.`,
  vi: ({ contracts }) => `Hai bên đã có ${contracts} hợp đồng với nhau.`,
  ru: ({ contracts }) => `Между сторонами уже ${plural(contracts, 'ru', { one: 'был', other: 'было' })} ${contractsRu(contracts)}.`,
  uz: ({ contracts }) => `Tomonlar oʻrtasida avval ${contracts} ta shartnoma tuzilgan.`,
});

export const commonPartners = sentence<{ links: number }>('partners.common', 'ground', {
  ko: ({ links }) => `귀사의 기존 바이어와 이 바이어에 함께 납품한 업체가 있습니다(${links}건).`,
  en: ({ links }) => `Suppliers of your earlier buyers also supplied this one (${links} such ${plural(links, 'en', { one: 'link', other: 'links' })}).`,
  vi: ({ links }) => `Có nhà cung cấp từng giao hàng cho cả khách hàng cũ của nhà cung cấp này và bên mua (${links} mối liên hệ).`,
  ru: ({ links }) => `Поставщики прежних покупателей этого поставщика работали и с данным покупателем (${linksRu(links)}).`,
  uz: ({ links }) => `Ushbu yetkazib beruvchining avvalgi xaridorlariga tovar bergan korxonalar bu xaridorga ham yetkazgan (${links} ta bogʻlanish).`,
});
