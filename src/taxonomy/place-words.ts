// data: how far the names of places can be trusted in running text, where many are ordinary words too; and the adjectives of countries.

/** Names that are kept to whole cells because longer words begin with them (호주머니, 대만족), yet mean only the place as a word of their own. */
export const WHOLE_WORDS: readonly string[] =
  '괌 남미 남한 대만 대한민국 마카오 바레인 바하마 버마 벨기에 북미 북유럽 사모아 스위스 스페인 아랍 아세안 아시아 안도라 앙골라 유럽 이태리 인니 중동 중미 지부티 체코 카리브 코모로 타이완 타일랜드 태국 페루 한국 호주'
    .split(' ')
    .concat(['Europe', 'Korea', 'South Korea', 'Republic of Korea']);

/** Trusted elsewhere, but also a company, an airline, a medicine or an adjective of goods: they need a word that makes them places. */
export const GOODS_TOO: readonly string[] = ['Nippon', 'Emirates', 'Saudia', 'Argentine', 'Hellas', 'Cipro', 'Chiny', 'Malte', 'Litva', 'Britain', 'Holland', 'Salvador', 'Morocco', '브리튼', '몽골리아'];

/** So common as other words that only a buyer named at the very start of a text makes them places: 수단 (means), 피지 (sebum), 그리스 (grease). */
export const OPENING_ONLY: readonly string[] = '가봉 건지 그리스 로마 말리 부탄 사나 선양 수단 저지 타이 파리 피지'.split(' ');

/** Never a place in running text: 아이티 (IT), 이유 (reason), 체크, 세부 (details), 중공 (hollow), 아주 (very). */
export const CELLS_ONLY: readonly string[] = '국내 관세동맹 구주 극동 남방 동구 라틴 북방 서구 서구권 세부 아이티 아주 안도 양안 이유 이유권 중공 체크 환태평양'.split(' ').concat(['SEA', 'ME region', 'Pacific', 'Island', 'UE', 'Chili']);

/** Written in capitals only; "us" and "eu" in small letters are other words. */
export const ABBREVIATIONS: readonly string[] = 'US USA UK UAE KSA EU PRC DPRK ROK GCC CIS EAEU ASEAN MENA LATAM APAC NAFTA USMCA BRICS RCEP CPTPP HKSAR DRC PNG'.split(' ');

/** English adjectives of countries and regions: code, then its words. They name a place only before a buyer, a market and the like. */
export const DEMONYMS = `
AE Emirati
AF Afghan
AL Albanian
AM Armenian
AO Angolan
AR Argentinian, Argentine, Argentinean
AT Austrian
AU Australian
AZ Azerbaijani, Azeri
BA Bosnian
BD Bangladeshi
BE Belgian
BG Bulgarian
BH Bahraini
BN Bruneian
BO Bolivian
BR Brazilian
BW Botswanan
BY Belarusian, Belarussian
CA Canadian
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese
CO Colombian
CR Costa Rican
CU Cuban
CY Cypriot
CZ Czech
DE German
DK Danish
DO Dominican
DZ Algerian
EC Ecuadorian, Ecuadorean
EE Estonian
EG Egyptian
ES Spanish
ET Ethiopian
FI Finnish
FJ Fijian
FR French
GB British, English, Scottish
GE Georgian
GH Ghanaian
GR Greek
GT Guatemalan
HN Honduran
HR Croatian
HU Hungarian
ID Indonesian
IE Irish
IL Israeli
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic
IT Italian
JM Jamaican
JO Jordanian
JP Japanese
KE Kenyan
KG Kyrgyz
KH Cambodian
KR Korean, South Korean
KW Kuwaiti
KZ Kazakh, Kazakhstani
LA Laotian, Lao
LB Lebanese
LK Sri Lankan
LT Lithuanian
LU Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MD Moldovan
ME Montenegrin
MG Malagasy
MK Macedonian
MM Burmese
MN Mongolian
MT Maltese
MU Mauritian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NG Nigerian
NI Nicaraguan
NL Dutch
NO Norwegian
NP Nepalese, Nepali
NZ New Zealand
OM Omani
PA Panamanian
PE Peruvian
PH Filipino, Philippine
PK Pakistani
PL Polish
PS Palestinian
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian
RU Russian
RW Rwandan
SA Saudi Arabian
SE Swedish
SG Singaporean
SI Slovenian
SK Slovak, Slovakian
SN Senegalese
SV Salvadoran
SY Syrian
TH Thai
TJ Tajik
TM Turkmen
TN Tunisian
TR Turkish
TW Taiwanese
TZ Tanzanian
UA Ukrainian
UG Ugandan
US American
UY Uruguayan
UZ Uzbek, Uzbekistani
VE Venezuelan
VN Vietnamese
YE Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
EUROPE European
ASIA Asian
AFRICA African
SOUTHEAST_ASIA Southeast Asian
CENTRAL_ASIA Central Asian
EASTERN_EUROPE Eastern European, East European
MIDDLE_EAST Middle Eastern
LATIN_AMERICA Latin American
NORTH_AMERICA North American
SOUTH_AMERICA South American
`;
