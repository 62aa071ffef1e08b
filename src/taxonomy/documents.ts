// data: papers that go with a delivery or a lot: id, names, and the words for them as a pattern (case ignored).
import type { Locale } from '../locale/locale';

export interface DeliveryDocument {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly words: string;
}

export const DELIVERY_DOCUMENTS: readonly DeliveryDocument[] = [
  { id: 'EN 10204 3.2', names: { ko: 'EN 10204 3.2 검사증명서', en: 'an EN 10204 3.2 certificate', vi: 'giấy chứng nhận kiểm tra EN 10204 3.2', ru: 'сертификат EN 10204 3.2', uz: 'EN 10204 3.2 sertifikati' }, words: '(?:en\\s?10204[\\s/:-]*)?(?:type\\s)?3\\.\\s?2\\s*(?:cert(?:ificate|\\.)?s?(?![a-z])|mtc|인증서|성적서|증명서|검사증명서)|en\\s?10204[\\s/:-]*3\\.\\s?2' },
  { id: 'EN 10204 3.1', names: { ko: 'EN 10204 3.1 검사증명서', en: 'an EN 10204 3.1 certificate', vi: 'giấy chứng nhận kiểm tra EN 10204 3.1', ru: 'сертификат EN 10204 3.1', uz: 'EN 10204 3.1 sertifikati' }, words: '(?:en\\s?10204[\\s/:-]*)?(?:type\\s)?3\\.\\s?1\\s*(?:cert(?:ificate|\\.)?s?(?![a-z])|mtc|인증서|성적서|증명서|검사증명서)|en\\s?10204[\\s/:-]*3\\.\\s?1' },
  { id: 'MTC', names: { ko: '자재시험성적서(MTC)', en: 'a mill test certificate', vi: 'chứng chỉ thử nghiệm vật liệu (MTC)', ru: 'сертификат заводских испытаний (MTC)', uz: 'zavod sinov sertifikati (MTC)' }, words: '(?<![a-z])(?:mtc|mtr)(?![a-z])|mill\\s(?:test\\s)?(?:certificate|cert|report|sheet)s?|밀\\s?시트|(?:자재|소재)\\s?(?:시험\\s?)?성적서' },
  { id: 'COA', names: { ko: '시험분석성적서(CoA)', en: 'a certificate of analysis', vi: 'giấy chứng nhận phân tích (CoA)', ru: 'сертификат анализа (CoA)', uz: 'tahlil sertifikati (CoA)' }, words: '(?<![a-z-])coa(?![a-z])|certificates?\\sof\\sanalysis|(?:시험\\s?)?분석\\s?(?:성적서|증명서)|성분\\s?(?:분석표|분석서|성적서)' },
  { id: 'MSDS', names: { ko: '물질안전보건자료(MSDS)', en: 'a safety data sheet', vi: 'bảng dữ liệu an toàn hóa chất (MSDS)', ru: 'паспорт безопасности (MSDS)', uz: 'xavfsizlik pasporti (MSDS)' }, words: '(?<![a-z])(?:msds|sds(?![\\s-]?(?:plus|max|page|drill|bit|드릴|비트)))(?![a-z])|(?:material\\s)?safety\\sdata\\ssheets?|물질안전보건자료' },
  { id: 'TDS', names: { ko: '기술자료(TDS)', en: 'a technical data sheet', vi: 'bảng dữ liệu kỹ thuật (TDS)', ru: 'технический паспорт (TDS)', uz: 'texnik maʼlumotlar varaqasi (TDS)' }, words: '(?<![a-z])tds(?![a-z]|\\s?(?:meter|측정|미터|센서))|technical\\sdata\\ssheets?' },
  { id: 'certificate-of-origin', names: { ko: '원산지증명서', en: 'a certificate of origin', vi: 'giấy chứng nhận xuất xứ', ru: 'сертификат происхождения', uz: 'kelib chiqish sertifikati' }, words: '(?:certificates?\\sof\\sorigin|origin\\scertificates?|(?<![a-z])c\\/o(?![a-z])|원산지\\s?(?:증명서|증명|확인서))' },
  { id: 'phytosanitary-certificate', names: { ko: '식물검역증', en: 'a phytosanitary certificate', vi: 'giấy chứng nhận kiểm dịch thực vật', ru: 'фитосанитарный сертификат', uz: 'fitosanitar sertifikat' }, words: 'phytosanitary(?:\\scertificates?)?|식물\\s?(?:검역|위생)\\s?(?:증명서|증)' },
  { id: 'health-certificate', names: { ko: '위생증명서', en: 'a health certificate', vi: 'giấy chứng nhận vệ sinh', ru: 'санитарный сертификат', uz: 'sanitariya sertifikati' }, words: '(?:veterinary\\s)?(?:health|sanitary)\\scertificates?|(?:수출\\s?)?위생\\s?증명서|(?:동물|수산물)\\s?(?:검역|위생)\\s?(?:증명서|증)|검역\\s?증명서' },
  { id: 'fumigation-certificate', names: { ko: '훈증증명서', en: 'a fumigation certificate', vi: 'giấy chứng nhận hun trùng', ru: 'сертификат фумигации', uz: 'fumigatsiya sertifikati' }, words: 'fumigation(?:\\scertificates?)?|훈증\\s?(?:소독\\s?)?(?:증명서|증)|소독\\s?증명서' },
  { id: 'radiation-test', names: { ko: '방사능 검사성적서', en: 'a radiation test report', vi: 'phiếu kết quả kiểm tra phóng xạ', ru: 'протокол радиационного контроля', uz: 'radiatsiya nazorati bayonnomasi' }, words: '방사[능성]\\s?(?:물질\\s?)?(?:검사|시험|분석)?\\s?(?:성적서|증명서|확인서)|radi(?:ation|oactivity)\\s(?:test\\s)?(?:report|certificate)s?' },
  { id: 'test-report', names: { ko: '시험성적서', en: 'a test report', vi: 'phiếu kết quả thử nghiệm', ru: 'протокол испытаний', uz: 'sinov bayonnomasi' }, words: '(?:공인\\s?)?(?:시험|검사|품질|제품)\\s?(?:검사\\s?)?성적서|성적서|(?:third[\\s-]party\\s)?test(?:ing)?\\sreports?|inspection\\s(?:report|certificate)s?' },
  { id: 'packing-list', names: { ko: '포장명세서', en: 'a packing list', vi: 'phiếu đóng gói', ru: 'упаковочный лист', uz: 'qadoqlash varaqasi' }, words: '포장\\s?명세서|packing\\slists?' },
];

const BY_ID = new Map(DELIVERY_DOCUMENTS.map((document) => [document.id, document]));

/** What people call a paper; other ids are the words themselves. */
export const documentName = (id: string, locale: Locale): string => BY_ID.get(id)?.names[locale] ?? id;
