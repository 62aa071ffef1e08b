import { withJosa } from '../../text/josa';
import { sentence } from './sentence';

/** The supplier's product and the item the buyer wants, both quoted. */
interface Pair {
  readonly own: string;
  readonly wanted: string;
}

/** With where the goods stand: a kind, a code with its label, or both. */
interface Placed extends Pair {
  readonly place: string;
}

interface Words {
  readonly words: string;
}

const seeks = ({ wanted, own }: Pair): string => `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')}`;

export const sameSubheading = sentence<Placed>('product.same-subheading', 'ground', {
  ko: (a) => `${seeks(a)} 세부 품목까지 같습니다(${a.place}).`,
  en: ({ own, wanted, place }) => `wants ${wanted}: the same subheading as your ${own} (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}: cùng phân nhóm với ${own} của nhà cung cấp (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}: та же субпозиция, что и ${own} поставщика (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsuloti bilan bir xil subpozitsiya (${place}).`,
}, 'continues');

export const sameKind = sentence<Placed>('product.same-kind', 'ground', {
  ko: (a) => `${seeks(a)} 품목이 같습니다(${a.place}).`,
  en: ({ own, wanted, place }) => `wants ${wanted}: the same kind of goods as your ${own} (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}: cùng loại hàng với ${own} của nhà cung cấp (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}: тот же вид товара, что и ${own} поставщика (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsuloti bilan bir turdagi tovar (${place}).`,
}, 'continues');

export const coveredKind = sentence<Placed>('product.covered-kind', 'ground', {
  ko: (a) => `${seeks(a)} 품목군이 맞습니다(${a.place}).`,
  en: ({ own, wanted, place }) => `wants ${wanted}, the same range of goods as your ${own} (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}: cùng ngành hàng với ${own} của nhà cung cấp (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}: та же товарная группа, что и ${own} поставщика (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsuloti bilan bir guruhdagi tovar (${place}).`,
}, 'continues');

export const similarGoods = sentence<Placed>('product.similar-goods', 'against', {
  ko: (a) => `${seeks(a)} 비슷한 품목일 수 있습니다(${a.place}).`,
  en: ({ own, wanted, place }) => `wants ${wanted}, which may be similar to your ${own} (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}: có thể tương tự ${own} của nhà cung cấp (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}: возможно, похож на ${own} поставщика (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsulotiga oʻxshash boʻlishi mumkin (${place}).`,
}, 'continues');

export const sharedHeading = sentence<Placed>('product.shared-heading', 'ground', {
  ko: (a) => `${seeks(a)} 같은 호에 속합니다(${a.place}).`,
  en: ({ own, wanted, place }) => `wants ${wanted}, which falls in the same heading as your ${own} (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}: thuộc cùng nhóm HS với ${own} của nhà cung cấp (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}: относится к той же товарной позиции, что и ${own} поставщика (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsuloti bilan bir tovar pozitsiyasiga kiradi (${place}).`,
}, 'continues');

export const sameHeading = sentence<Placed>('product.same-heading', 'ground', {
  ko: (a) => `${seeks(a)} 품목이 같습니다(${a.place}).`,
  en: ({ own, wanted, place }) => `wants ${wanted}: the same heading as your ${own} (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}: cùng nhóm HS với ${own} của nhà cung cấp (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}: та же товарная позиция, что и ${own} поставщика (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsuloti bilan bir xil tovar pozitsiyasi (${place}).`,
}, 'continues');

export const sameWords = sentence<Pair>('product.same-words', 'ground', {
  ko: (a) => `${seeks(a)} 표현이 겹칩니다.`,
  en: ({ own, wanted }) => `wants ${wanted}, which shares words with your ${own}.`,
  vi: ({ own, wanted }) => `cần mua ${wanted}: có từ ngữ trùng với ${own} của nhà cung cấp.`,
  ru: ({ own, wanted }) => `— нужен товар ${wanted}: в описании есть общие слова с ${own} поставщика.`,
  uz: ({ own, wanted }) => `— ${wanted} izlanmoqda: tavsifida yetkazib beruvchining ${own} mahsuloti bilan umumiy soʻzlar bor.`,
}, 'continues');

export const sameChapter = sentence<Placed>('product.same-chapter', 'against', {
  ko: (a) => `${seeks(a)}는 같은 류(${a.place})라는 점만 같습니다.`,
  en: ({ own, wanted, place }) => `wants ${wanted}; your ${own} shares no more than the chapter (${place}).`,
  vi: ({ own, wanted, place }) => `cần mua ${wanted}; ${own} của nhà cung cấp chỉ cùng chương HS (${place}).`,
  ru: ({ own, wanted, place }) => `— нужен товар ${wanted}; с ${own} поставщика совпадает только группа HS (${place}).`,
  uz: ({ own, wanted, place }) => `— ${wanted} izlanmoqda; yetkazib beruvchining ${own} mahsuloti bilan faqat HS guruhi bir xil (${place}).`,
}, 'continues');

export const nothingInCommon = sentence<Pair>('product.nothing-in-common', 'against', {
  ko: (a) => `${seeks(a)} 겹치는 품목이 없습니다.`,
  en: ({ own, wanted }) => `wants ${wanted}, which has nothing in common with your ${own}.`,
  vi: ({ own, wanted }) => `cần mua ${wanted}: không có điểm chung với ${own} của nhà cung cấp.`,
  ru: ({ own, wanted }) => `— нужен товар ${wanted}: с ${own} поставщика ничего общего.`,
  uz: ({ own, wanted }) => `— ${wanted} izlanmoqda: yetkazib beruvchining ${own} mahsuloti bilan umumiylik yoʻq.`,
}, 'continues');

export const wantsUsed = sentence<void>('product.wants-used', 'against', {
  ko: () => '바이어는 중고품을 찾고 있습니다.',
  en: () => 'The buyer wants used goods.',
  vi: () => 'Bên mua cần hàng đã qua sử dụng.',
  ru: () => 'Покупателю нужен товар, бывший в употреблении.',
  uz: () => 'Xaridorga ishlatilgan tovar kerak.',
});

export const wantsNew = sentence<void>('product.wants-new', 'against', {
  ko: () => '바이어는 신품을 찾는데 귀사 품목은 중고품입니다.',
  en: () => 'The buyer wants new goods; yours are used.',
  vi: () => 'Bên mua cần hàng mới, còn hàng của nhà cung cấp là hàng đã qua sử dụng.',
  ru: () => 'Покупателю нужен новый товар, а у поставщика — бывший в употреблении.',
  uz: () => 'Xaridorga yangi tovar kerak, yetkazib beruvchiniki esa ishlatilgan.',
});

export const excluded = sentence<Words>('product.excluded', 'against', {
  ko: ({ words }) => `바이어가 ${withJosa(words, '은/는')} 제외한다고 명시했습니다.`,
  en: ({ words }) => `The buyer says it does not want ${words}.`,
  vi: ({ words }) => `Bên mua nêu rõ không nhận ${words}.`,
  ru: ({ words }) => `Покупатель прямо исключил ${words}.`,
  uz: ({ words }) => `Xaridor ${words} kerak emasligini aniq yozgan.`,
});

export const inferred = sentence<{ code: string }>('product.inferred', 'inferred', {
  ko: ({ code }) => `품목번호(${code})는 제품명과 원문의 표현에서 추정한 것입니다.`,
  en: ({ code }) => `The code (${code}) was inferred from the words.`,
  vi: ({ code }) => `Mã hàng (${code}) được suy ra từ tên hàng và lời văn.`,
  ru: ({ code }) => `Код (${code}) определён по названию и тексту.`,
  uz: ({ code }) => `Kod (${code}) nomi va matniga qarab taxminan aniqlangan.`,
});

export const revised = sentence<{ code: string; old: string }>('product.revised', 'inferred', {
  ko: ({ code, old }) => `품목번호(${code})는 HS 개정 전 코드 ${withJosa(old, '이/가')} 나뉜 것 가운데 하나로 추정한 것입니다.`,
  en: ({ code, old }) => `The code (${code}) is one of those that ${old} of an older HS revision was divided into: which one was inferred.`,
  vi: ({ code, old }) => `Mã hàng (${code}) là một trong các mã được tách từ mã ${old} của phiên bản HS cũ; mã cụ thể là suy đoán.`,
  ru: ({ code, old }) => `Код (${code}) — один из тех, на которые разделён код ${old} прежней версии HS; какой именно, определено предположительно.`,
  uz: ({ code, old }) => `Kod (${code}) — HSning eski nashridagi ${old} kodi boʻlingan kodlardan biri; aynan qaysi biri ekani taxmin.`,
});

export const medicalCheck = sentence<Words>('product.medical-check', 'check', {
  ko: ({ words }) => `${withJosa(words, '은/는')} 나라에 따라 의료기기·의약품으로 관리될 수 있으니 의료기기·의약품 여부를 확인해 주십시오.`,
  en: ({ words }) => `Depending on the country ${words} may be a medical device or a medicine: check which it is.`,
  vi: ({ words }) => `Tùy quốc gia, ${words} có thể được quản lý như thiết bị y tế hoặc thuốc: cần kiểm tra.`,
  ru: ({ words }) => `В зависимости от страны ${words} может считаться медицинским изделием или лекарством: нужно проверить.`,
  uz: ({ words }) => `Mamlakatga qarab ${words} tibbiy buyum yoki dori hisoblanishi mumkin: tekshirish kerak.`,
});
