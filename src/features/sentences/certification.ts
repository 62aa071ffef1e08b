import type { Locale } from '../../locale/locale';
import { certificationName, demandQuestion, familyOf, natureOf, regimeOf } from '../../taxonomy/certifications';
import type { Instrument } from '../../taxonomy/regimes/regime';
import { withJosa } from '../../text/josa';
import { sentence } from './sentence';

interface Names {
  readonly names: string;
}

interface Demand {
  readonly name: string;
}

interface Beside extends Demand {
  readonly held: string;
}

/** With a reason, which only the office's languages have. */
interface Reasoned extends Beside {
  readonly why?: string | undefined;
}

const and = (text: string, why: string | undefined): string => (why ? `${text} ${why}` : text);

export const doesNotCover = sentence<Reasoned>('certification.does-not-cover', 'against', {
  ko: ({ held, name, why }) => and(`보유하신 ${withJosa(held, '은/는')} ${withJosa(name, '을/를')} 대신하지 못합니다.`, why),
  en: ({ held, name, why }) => and(`Your ${held} does not stand in for ${name}.`, why),
  vi: ({ held, name }) => `${held} của nhà cung cấp không thay thế được ${name}.`,
  ru: ({ held, name }) => `Имеющееся у поставщика (${held}) не заменяет требуемого: ${name}.`,
  uz: ({ held, name }) => `Yetkazib beruvchidagi hujjat (${held}) talab qilingan hujjatning (${name}) oʻrnini bosmaydi.`,
});

export const shortened = sentence<Beside>('certification.shortened', 'check', {
  ko: ({ held, name }) => `보유하신 ${withJosa(held, '은/는')} ${name} 절차에 쓸 수 있으나 그 자체로 대신하지는 못합니다.`,
  en: ({ held, name }) => `Your ${held} helps towards ${name} without replacing it.`,
  vi: ({ held, name }) => `${held} của nhà cung cấp có thể dùng cho thủ tục ${name} nhưng không thay thế được.`,
  ru: ({ held, name }) => `Имеющееся у поставщика (${held}) поможет в процедуре, но не заменит её: ${name}.`,
  uz: ({ held, name }) => `Yetkazib beruvchidagi hujjat (${held}) jarayonga yordam beradi, lekin oʻrnini bosmaydi: ${name}.`,
});

const INSTRUMENTS: Readonly<Record<Instrument | 'family', Readonly<Record<'vi' | 'ru' | 'uz', string>>>> = {
  certificate: { vi: 'là giấy chứng nhận', ru: 'это сертификат', uz: 'bu sertifikat' },
  registration: { vi: 'là đăng ký, không phải giấy chứng nhận', ru: 'это регистрация, а не сертификат', uz: 'bu sertifikat emas, roʻyxatdan oʻtkazishdir' },
  notification: { vi: 'là thủ tục thông báo, không phải giấy chứng nhận', ru: 'это уведомление, а не сертификат', uz: 'bu sertifikat emas, bildirishnomadir' },
  'self-declaration': { vi: 'là bản tự công bố của nhà sản xuất, không có số chứng nhận', ru: 'это декларация самого производителя, номера сертификата нет', uz: 'bu ishlab chiqaruvchining oʻz deklaratsiyasi, sertifikat raqami boʻlmaydi' },
  document: { vi: 'là chứng từ', ru: 'это документ', uz: 'bu hujjat' },
  family: { vi: 'là tên chung, mỗi loại hàng có thủ tục riêng', ru: 'это общее название, порядок зависит от товара', uz: 'bu umumiy nom, tartib tovarga bogʻliq' },
};

const kindOf = (id: string): Instrument | 'family' => regimeOf(id)?.instrument ?? 'family';

/** What the demanded thing is; asked for only where `natureOf` knows something. */
export const nature = sentence<{ id: string }>('certification.nature', 'check', {
  ko: ({ id }) => natureOf(id, 'ko')!,
  en: ({ id }) => natureOf(id, 'en')!,
  vi: ({ id }) => `${certificationName(id, 'vi')} ${INSTRUMENTS[kindOf(id)].vi}.`,
  ru: ({ id }) => `${certificationName(id, 'ru')} — ${INSTRUMENTS[kindOf(id)].ru}.`,
  uz: ({ id }) => `${certificationName(id, 'uz')} — ${INSTRUMENTS[kindOf(id)].uz}.`,
});

const membersOf = (id: string, locale: Locale): string => (familyOf(id)?.members ?? []).map((member) => certificationName(member, locale)).join('; ');

/** Which of the regimes that go by one name is meant; asked for only where `demandQuestion` knows one. */
export const which = sentence<{ id: string }>('certification.which', 'check', {
  ko: ({ id }) => demandQuestion(id, 'ko')!,
  en: ({ id }) => demandQuestion(id, 'en')!,
  vi: ({ id }) => `Cần làm rõ ${certificationName(id, 'vi')} là loại nào, ví dụ: ${membersOf(id, 'vi')}.`,
  ru: ({ id }) => `Нужно уточнить, что именно имеется в виду (${certificationName(id, 'ru')}), например: ${membersOf(id, 'ru')}.`,
  uz: ({ id }) => `Aynan qaysi biri nazarda tutilganini aniqlashtirish kerak (${certificationName(id, 'uz')}), masalan: ${membersOf(id, 'uz')}.`,
});

export const unclear = sentence<Beside>('certification.unclear', 'check', {
  ko: ({ held, name }) => `보유하신 ${withJosa(held, '이/가')} 바이어가 요구하는 ${withJosa(name, '과/와')} 같은 것인지 확인해 주십시오.`,
  en: ({ held, name }) => `Confirm that your ${held} is the ${name} the buyer requires.`,
  vi: ({ held, name }) => `Cần xác nhận ${held} của nhà cung cấp có đúng là ${name} mà bên mua yêu cầu hay không.`,
  ru: ({ held, name }) => `Нужно подтвердить, что имеющееся у поставщика (${held}) — именно то, что требует покупатель: ${name}.`,
  uz: ({ held, name }) => `Yetkazib beruvchidagi hujjat (${held}) aynan xaridor talab qilgan hujjat (${name}) ekanini tasdiqlash kerak.`,
});

export const refile = sentence<Demand>('certification.refile', 'gap', {
  ko: ({ name }) => `${withJosa(name, '은/는')} 현지 수입자 명의로 하는 것이어서, 이 바이어와 거래하려면 이 바이어 쪽에서 다시 해야 합니다.`,
  en: ({ name }) => `${name} is filed in the importer's name: this buyer has to file it again.`,
  vi: ({ name }) => `${name} đứng tên nhà nhập khẩu: bên mua này phải tự làm lại thủ tục.`,
  ru: ({ name }) => `${name} оформляется на имя импортёра: этому покупателю нужно оформить заново.`,
  uz: ({ name }) => `${name} importchi nomiga rasmiylashtiriladi: bu xaridor uni qaytadan rasmiylashtirishi kerak.`,
});

export const expires = sentence<Demand & { until?: string | undefined }>('certification.expires', 'check', {
  ko: ({ name, until }) => `${name}의 유효기간이 ${until ?? ''} 끝나 납품 전에 만료될 수 있으니 갱신 일정을 확인해 주십시오.`,
  en: ({ name, until }) => `${name} runs out on ${until ?? 'an early day'}, perhaps before delivery: check the renewal.`,
  vi: ({ name, until }) => `${name} sắp hết hạn${until ? ` (${until})` : ''}, có thể trước khi giao hàng: cần kiểm tra việc gia hạn.`,
  ru: ({ name, until }) => `Срок действия истекает${until ? ` ${until}` : ''}, возможно, до поставки: ${name}. Проверьте продление.`,
  uz: ({ name, until }) => `${name} muddati tugamoqda${until ? ` (${until})` : ''}, yetkazib berishdan oldin tugashi mumkin: uzaytirilishini tekshirish kerak.`,
});

export const inProgress = sentence<Demand>('certification.in-progress', 'gap', {
  ko: ({ name }) => `바이어가 요구하는 ${withJosa(name, '은/는')} 현재 진행 중입니다. 예상 취득일을 바이어에게 알려 주십시오.`,
  en: ({ name }) => `${name}, which the buyer requires, is in progress: tell the buyer when you expect it.`,
  vi: ({ name }) => `Nhà cung cấp đang làm thủ tục ${name} theo yêu cầu của bên mua; cần cho biết thời gian dự kiến.`,
  ru: ({ name }) => `Поставщик оформляет то, что требует покупатель: ${name}. Нужно сообщить ожидаемый срок.`,
  uz: ({ name }) => `Yetkazib beruvchi xaridor talab qilgan hujjatni rasmiylashtirmoqda: ${name}. Kutilayotgan muddatni bildirish kerak.`,
});

export const planned = sentence<Demand>('certification.planned', 'gap', {
  ko: ({ name }) => `바이어가 ${withJosa(name, '을/를')} 요구하는데 귀사는 아직 계획 단계입니다.`,
  en: ({ name }) => `The buyer requires ${name}, which you only plan to obtain.`,
  vi: ({ name }) => `Bên mua yêu cầu ${name}; nhà cung cấp mới chỉ dự định làm.`,
  ru: ({ name }) => `Покупатель требует ${name}; поставщик пока только планирует это получить.`,
  uz: ({ name }) => `Xaridor ${name} talab qiladi; yetkazib beruvchi uni olishni endi rejalashtirmoqda.`,
});

export const expired = sentence<Demand>('certification.expired', 'gap', {
  ko: ({ name }) => `바이어가 ${withJosa(name, '을/를')} 요구하는데 등록하신 것은 기간이 만료되었습니다.`,
  en: ({ name }) => `The buyer requires ${name}; the one you listed has expired.`,
  vi: ({ name }) => `Bên mua yêu cầu ${name}; bản của nhà cung cấp đã hết hạn.`,
  ru: ({ name }) => `Покупатель требует ${name}; у поставщика срок действия истёк.`,
  uz: ({ name }) => `Xaridor ${name} talab qiladi; yetkazib beruvchinikining muddati tugagan.`,
});

export const none = sentence<Demand>('certification.none', 'gap', {
  ko: ({ name }) => `바이어가 ${withJosa(name, '을/를')} 요구하는데 귀사는 보유한 인증이 없다고 등록하셨습니다.`,
  en: ({ name }) => `The buyer requires ${name}; your profile says you hold no certificates.`,
  vi: ({ name }) => `Bên mua yêu cầu ${name}; nhà cung cấp cho biết không có chứng nhận nào.`,
  ru: ({ name }) => `Покупатель требует ${name}; поставщик указал, что сертификатов у него нет.`,
  uz: ({ name }) => `Xaridor ${name} talab qiladi; yetkazib beruvchi hech qanday sertifikati yoʻqligini bildirgan.`,
});

export const notListed = sentence<Demand>('certification.not-listed', 'gap', {
  ko: ({ name }) => `바이어가 ${withJosa(name, '을/를')} 조건으로 제시했는데, 등록하신 보유 인증에는 없습니다.`,
  en: ({ name }) => `The buyer requires ${name}, which is not among the certificates you listed.`,
  vi: ({ name }) => `Bên mua yêu cầu ${name}, nhưng nhà cung cấp chưa khai báo chứng nhận này.`,
  ru: ({ name }) => `Покупатель требует ${name}; среди указанных поставщиком сертификатов этого нет.`,
  uz: ({ name }) => `Xaridor ${name} talab qiladi; yetkazib beruvchi koʻrsatgan sertifikatlar orasida bu yoʻq.`,
});

export const register = sentence<void>('certification.register', 'next', {
  ko: () => '보유하고 계시면 발급기관과 유효기간을 등록해 주십시오. 없으면 취득 기간과 비용을 알아본 뒤 해외규격인증 지원사업을 검토하시기 바랍니다.',
  en: () => 'If you hold it, add the issuer and its validity; if not, find out how long it takes and what it costs before you answer.',
  vi: () => 'Nhà cung cấp cần cho biết cơ quan cấp và thời hạn nếu đã có; nếu chưa, thời gian và chi phí để có.',
  ru: () => 'Поставщику нужно сообщить, кем и до какого срока документ выдан, а если его нет — сколько времени и средств потребует получение.',
  uz: () => 'Yetkazib beruvchi hujjat bor boʻlsa, kim bergani va muddatini, yoʻq boʻlsa, uni olishga ketadigan vaqt va xarajatni bildirishi kerak.',
});

export const held = sentence<Names>('certification.held', 'ground', {
  ko: ({ names }) => `바이어가 요구하는 ${withJosa(names, '을/를')} 보유하고 계십니다.`,
  en: ({ names }) => `You hold what the buyer requires: ${names}.`,
  vi: ({ names }) => `Nhà cung cấp có đủ những gì bên mua yêu cầu: ${names}.`,
  ru: ({ names }) => `У поставщика есть то, что требует покупатель: ${names}.`,
  uz: ({ names }) => `Yetkazib beruvchida xaridor talab qilgan hujjat bor: ${names}.`,
});

export const through = sentence<Reasoned>('certification.through', 'ground', {
  ko: ({ held: own, name, why }) => and(`보유하신 ${withJosa(own, '이/가')} 바이어가 요구하는 ${name}에 대해 인정됩니다.`, why),
  en: ({ held: own, name, why }) => and(`Your ${own} is accepted for ${name}, which the buyer requires.`, why),
  vi: ({ held: own, name }) => `${own} của nhà cung cấp được chấp nhận thay cho ${name} mà bên mua yêu cầu.`,
  ru: ({ held: own, name }) => `Имеющееся у поставщика (${own}) признаётся вместо требуемого покупателем: ${name}.`,
  uz: ({ held: own, name }) => `Yetkazib beruvchidagi hujjat (${own}) xaridor talab qilgan hujjat (${name}) oʻrnida tan olinadi.`,
});

export const preferred = sentence<Names>('certification.preferred', 'ground', {
  ko: ({ names }) => `바이어가 선호하는 ${withJosa(names, '을/를')} 보유하고 계십니다.`,
  en: ({ names }) => `You hold what the buyer prefers: ${names}.`,
  vi: ({ names }) => `Nhà cung cấp có chứng nhận mà bên mua ưu tiên: ${names}.`,
  ru: ({ names }) => `У поставщика есть то, что покупатель предпочитает: ${names}.`,
  uz: ({ names }) => `Yetkazib beruvchida xaridor afzal koʻradigan hujjat bor: ${names}.`,
});

export const document = sentence<{ title: string }>('certification.document', 'check', {
  ko: ({ title }) => `납품할 때마다 ${withJosa(title, '을/를')} 제출해야 하니 발급이 가능한지 먼저 확인해 주십시오.`,
  en: ({ title }) => `Every delivery needs ${title}: make sure you can supply it.`,
  vi: ({ title }) => `Mỗi lần giao hàng phải kèm ${title}: cần xác nhận nhà cung cấp cấp được.`,
  ru: ({ title }) => `К каждой поставке нужен документ (${title}): уточните, сможет ли поставщик его выдать.`,
  uz: ({ title }) => `Har bir yetkazib berishda hujjat kerak (${title}): yetkazib beruvchi uni bera olishini aniqlashtirish kerak.`,
});

export const inferredCondition = sentence<void>('certification.inferred', 'inferred', {
  ko: () => '인증 조건은 원문의 표현에서 추정한 것입니다.',
  en: () => "The certificate condition was inferred from the buyer's words.",
  vi: () => 'Điều kiện về chứng nhận được suy ra từ lời văn của bên mua.',
  ru: () => 'Условие о сертификате определено по тексту покупателя.',
  uz: () => 'Sertifikat sharti xaridorning matnidan taxminan aniqlangan.',
});
