// data: names of places for readers of Vietnamese, Russian and Uzbek (Latin), never inflected in sentences. Countries by ISO code: facts
// of Unicode CLDR 48 (see NOTICE), shortened to what trade says; regions by id and sub-regions by M49 code: our own. As of 2026-11-24.
// code | Vietnamese | Russian | Uzbek
export const PLACE_NAMES = `
AD | Andorra | Андорра | Andorra
AE | UAE | ОАЭ | BAA
AF | Afghanistan | Афганистан | Afgʻoniston
AG | Antigua và Barbuda | Антигуа и Барбуда | Antigua va Barbuda
AI | Anguilla | Ангилья | Angilya
AL | Albania | Албания | Albaniya
AM | Armenia | Армения | Armaniston
AO | Angola | Ангола | Angola
AQ | Nam Cực | Антарктида | Antarktida
AR | Argentina | Аргентина | Argentina
AS | Samoa thuộc Mỹ | Американское Самоа | Amerika Samoasi
AT | Áo | Австрия | Avstriya
AU | Úc | Австралия | Avstraliya
AW | Aruba | Аруба | Aruba
AX | Quần đảo Åland | Аландские острова | Aland orollari
AZ | Azerbaijan | Азербайджан | Ozarbayjon
BA | Bosnia và Herzegovina | Босния и Герцеговина | Bosniya va Gertsegovina
BB | Barbados | Барбадос | Barbados
BD | Bangladesh | Бангладеш | Bangladesh
BE | Bỉ | Бельгия | Belgiya
BF | Burkina Faso | Буркина-Фасо | Burkina-Faso
BG | Bulgaria | Болгария | Bolgariya
BH | Bahrain | Бахрейн | Bahrayn
BI | Burundi | Бурунди | Burundi
BJ | Benin | Бенин | Benin
BL | Saint-Barthélemy | Сен-Бартелеми | Sen-Bartelemi
BM | Bermuda | Бермудские острова | Bermuda orollari
BN | Brunei | Бруней | Bruney
BO | Bolivia | Боливия | Boliviya
BQ | Caribe thuộc Hà Lan | Бонэйр, Синт-Эстатиус и Саба | Boneyr, Sint-Estatius va Saba
BR | Brazil | Бразилия | Braziliya
BS | Bahamas | Багамы | Bagama orollari
BT | Bhutan | Бутан | Butan
BV | Đảo Bouvet | остров Буве | Buve oroli
BW | Botswana | Ботсвана | Botsvana
BY | Belarus | Беларусь | Belarus
BZ | Belize | Белиз | Beliz
CA | Canada | Канада | Kanada
CC | Quần đảo Cocos (Keeling) | Кокосовые острова | Kokos (Kiling) orollari
CD | Cộng hòa Dân chủ Congo | ДР Конго | Kongo Demokratik Respublikasi
CF | Cộng hòa Trung Phi | ЦАР | Markaziy Afrika Respublikasi
CG | Cộng hòa Congo | Республика Конго | Kongo Respublikasi
CH | Thụy Sĩ | Швейцария | Shveytsariya
CI | Côte d’Ivoire | Кот-д’Ивуар | Kot-dʼIvuar
CK | Quần đảo Cook | острова Кука | Kuk orollari
CL | Chile | Чили | Chili
CM | Cameroon | Камерун | Kamerun
CN | Trung Quốc | Китай | Xitoy
CO | Colombia | Колумбия | Kolumbiya
CR | Costa Rica | Коста-Рика | Kosta-Rika
CU | Cuba | Куба | Kuba
CV | Cabo Verde | Кабо-Верде | Kabo-Verde
CW | Curaçao | Кюрасао | Kyurasao
CX | Đảo Giáng Sinh | остров Рождества | Rojdestvo oroli
CY | Síp | Кипр | Kipr
CZ | Séc | Чехия | Chexiya
DE | Đức | Германия | Germaniya
DJ | Djibouti | Джибути | Jibuti
DK | Đan Mạch | Дания | Daniya
DM | Dominica | Доминика | Dominika
DO | Cộng hòa Dominica | Доминиканская Республика | Dominikan Respublikasi
DZ | Algeria | Алжир | Jazoir
EC | Ecuador | Эквадор | Ekvador
EE | Estonia | Эстония | Estoniya
EG | Ai Cập | Египет | Misr
EH | Tây Sahara | Западная Сахара | Gʻarbiy Sahroi Kabir
ER | Eritrea | Эритрея | Eritreya
ES | Tây Ban Nha | Испания | Ispaniya
ET | Ethiopia | Эфиопия | Efiopiya
FI | Phần Lan | Финляндия | Finlandiya
FJ | Fiji | Фиджи | Fiji
FK | Quần đảo Falkland | Фолклендские острова | Folklend orollari
FM | Micronesia | Микронезия | Mikroneziya
FO | Quần đảo Faroe | Фарерские острова | Farer orollari
FR | Pháp | Франция | Fransiya
GA | Gabon | Габон | Gabon
GB | Vương quốc Anh | Великобритания | Buyuk Britaniya
GD | Grenada | Гренада | Grenada
GE | Gruzia | Грузия | Gruziya
GF | Guiana thuộc Pháp | Французская Гвиана | Fransuz Gvianasi
GG | Guernsey | Гернси | Gernsi
GH | Ghana | Гана | Gana
GI | Gibraltar | Гибралтар | Gibraltar
GL | Greenland | Гренландия | Grenlandiya
GM | Gambia | Гамбия | Gambiya
GN | Guinea | Гвинея | Gvineya
GP | Guadeloupe | Гваделупа | Gvadelupe
GQ | Guinea Xích Đạo | Экваториальная Гвинея | Ekvatorial Gvineya
GR | Hy Lạp | Греция | Gretsiya
GS | Nam Georgia và Quần đảo Nam Sandwich | Южная Георгия и Южные Сандвичевы острова | Janubiy Georgiya va Janubiy Sendvich orollari
GT | Guatemala | Гватемала | Gvatemala
GU | Guam | Гуам | Guam
GW | Guinea-Bissau | Гвинея-Бисау | Gvineya-Bisau
GY | Guyana | Гайана | Gayana
HK | Hồng Kông | Гонконг | Gonkong
HM | Quần đảo Heard và McDonald | острова Херд и Макдональд | Xerd va Makdonald orollari
HN | Honduras | Гондурас | Gonduras
HR | Croatia | Хорватия | Xorvatiya
HT | Haiti | Гаити | Gaiti
HU | Hungary | Венгрия | Vengriya
ID | Indonesia | Индонезия | Indoneziya
IE | Ireland | Ирландия | Irlandiya
IL | Israel | Израиль | Isroil
IM | Đảo Man | остров Мэн | Men oroli
IN | Ấn Độ | Индия | Hindiston
IO | Lãnh thổ Ấn Độ Dương thuộc Anh | Британская территория в Индийском океане | Britaniyaning Hind okeanidagi hududi
IQ | Iraq | Ирак | Iroq
IR | Iran | Иран | Eron
IS | Iceland | Исландия | Islandiya
IT | Ý | Италия | Italiya
JE | Jersey | Джерси | Jersi
JM | Jamaica | Ямайка | Yamayka
JO | Jordan | Иордания | Iordaniya
JP | Nhật Bản | Япония | Yaponiya
KE | Kenya | Кения | Keniya
KG | Kyrgyzstan | Кыргызстан | Qirgʻiziston
KH | Campuchia | Камбоджа | Kambodja
KI | Kiribati | Кирибати | Kiribati
KM | Comoros | Коморы | Komor orollari
KN | Saint Kitts và Nevis | Сент-Китс и Невис | Sent-Kits va Nevis
KP | Triều Tiên | КНДР | Shimoliy Koreya
KR | Hàn Quốc | Южная Корея | Janubiy Koreya
KW | Kuwait | Кувейт | Quvayt
KY | Quần đảo Cayman | острова Кайман | Kayman orollari
KZ | Kazakhstan | Казахстан | Qozogʻiston
LA | Lào | Лаос | Laos
LB | Liban | Ливан | Livan
LC | Saint Lucia | Сент-Люсия | Sent-Lyusiya
LI | Liechtenstein | Лихтенштейн | Lixtenshteyn
LK | Sri Lanka | Шри-Ланка | Shri-Lanka
LR | Liberia | Либерия | Liberiya
LS | Lesotho | Лесото | Lesoto
LT | Litva | Литва | Litva
LU | Luxembourg | Люксембург | Lyuksemburg
LV | Latvia | Латвия | Latviya
LY | Libya | Ливия | Liviya
MA | Maroc | Марокко | Marokash
MC | Monaco | Монако | Monako
MD | Moldova | Молдова | Moldova
ME | Montenegro | Черногория | Chernogoriya
MF | Saint-Martin | Сен-Мартен | Sen-Marten
MG | Madagascar | Мадагаскар | Madagaskar
MH | Quần đảo Marshall | Маршалловы острова | Marshall orollari
MK | Bắc Macedonia | Северная Македония | Shimoliy Makedoniya
ML | Mali | Мали | Mali
MM | Myanmar | Мьянма | Myanma
MN | Mông Cổ | Монголия | Mongoliya
MO | Ma Cao | Макао | Makao
MP | Quần đảo Bắc Mariana | Северные Марианские острова | Shimoliy Mariana orollari
MQ | Martinique | Мартиника | Martinika
MR | Mauritania | Мавритания | Mavritaniya
MS | Montserrat | Монтсеррат | Montserrat
MT | Malta | Мальта | Malta
MU | Mauritius | Маврикий | Mavrikiy
MV | Maldives | Мальдивы | Maldiv orollari
MW | Malawi | Малави | Malavi
MX | Mexico | Мексика | Meksika
MY | Malaysia | Малайзия | Malayziya
MZ | Mozambique | Мозамбик | Mozambik
NA | Namibia | Намибия | Namibiya
NC | New Caledonia | Новая Каледония | Yangi Kaledoniya
NE | Niger | Нигер | Niger
NF | Đảo Norfolk | остров Норфолк | Norfolk oroli
NG | Nigeria | Нигерия | Nigeriya
NI | Nicaragua | Никарагуа | Nikaragua
NL | Hà Lan | Нидерланды | Niderlandiya
NO | Na Uy | Норвегия | Norvegiya
NP | Nepal | Непал | Nepal
NR | Nauru | Науру | Nauru
NU | Niue | Ниуэ | Niue
NZ | New Zealand | Новая Зеландия | Yangi Zelandiya
OM | Oman | Оман | Ummon
PA | Panama | Панама | Panama
PE | Peru | Перу | Peru
PF | Polynesia thuộc Pháp | Французская Полинезия | Fransuz Polineziyasi
PG | Papua New Guinea | Папуа – Новая Гвинея | Papua – Yangi Gvineya
PH | Philippines | Филиппины | Filippin
PK | Pakistan | Пакистан | Pokiston
PL | Ba Lan | Польша | Polsha
PM | Saint Pierre và Miquelon | Сен-Пьер и Микелон | Sen-Pyer va Mikelon
PN | Quần đảo Pitcairn | острова Питкэрн | Pitkern orollari
PR | Puerto Rico | Пуэрто-Рико | Puerto-Riko
PS | Palestine | Палестина | Falastin
PT | Bồ Đào Nha | Португалия | Portugaliya
PW | Palau | Палау | Palau
PY | Paraguay | Парагвай | Paragvay
QA | Qatar | Катар | Qatar
RE | Réunion | Реюньон | Reyunion
RO | Romania | Румыния | Ruminiya
RS | Serbia | Сербия | Serbiya
RU | Nga | Россия | Rossiya
RW | Rwanda | Руанда | Ruanda
SA | Ả Rập Xê-út | Саудовская Аравия | Saudiya Arabistoni
SB | Quần đảo Solomon | Соломоновы острова | Solomon orollari
SC | Seychelles | Сейшельские острова | Seyshel orollari
SD | Sudan | Судан | Sudan
SE | Thụy Điển | Швеция | Shvetsiya
SG | Singapore | Сингапур | Singapur
SH | Saint Helena | остров Святой Елены | Muqaddas Yelena oroli
SI | Slovenia | Словения | Sloveniya
SJ | Svalbard và Jan Mayen | Шпицберген и Ян-Майен | Shpitsbergen va Yan-Mayen
SK | Slovakia | Словакия | Slovakiya
SL | Sierra Leone | Сьерра-Леоне | Syerra-Leone
SM | San Marino | Сан-Марино | San-Marino
SN | Senegal | Сенегал | Senegal
SO | Somalia | Сомали | Somali
SR | Suriname | Суринам | Surinam
SS | Nam Sudan | Южный Судан | Janubiy Sudan
ST | São Tomé và Príncipe | Сан-Томе и Принсипи | San-Tome va Prinsipi
SV | El Salvador | Сальвадор | Salvador
SX | Sint Maarten | Синт-Мартен | Sint-Marten
SY | Syria | Сирия | Suriya
SZ | Eswatini | Эсватини | Esvatini
TC | Quần đảo Turks và Caicos | Тёркс и Кайкос | Turks va Kaykos orollari
TD | Chad | Чад | Chad
TF | Vùng đất phía Nam thuộc Pháp | Французские Южные территории | Fransuz Janubiy hududlari
TG | Togo | Того | Togo
TH | Thái Lan | Таиланд | Tailand
TJ | Tajikistan | Таджикистан | Tojikiston
TK | Tokelau | Токелау | Tokelau
TL | Timor-Leste | Восточный Тимор | Timor-Leste
TM | Turkmenistan | Туркменистан | Turkmaniston
TN | Tunisia | Тунис | Tunis
TO | Tonga | Тонга | Tonga
TR | Thổ Nhĩ Kỳ | Турция | Turkiya
TT | Trinidad và Tobago | Тринидад и Тобаго | Trinidad va Tobago
TV | Tuvalu | Тувалу | Tuvalu
TW | Đài Loan | Тайвань | Tayvan
TZ | Tanzania | Танзания | Tanzaniya
UA | Ukraina | Украина | Ukraina
UG | Uganda | Уганда | Uganda
UM | Các tiểu đảo xa của Hoa Kỳ | Внешние малые острова США | AQSH yondosh orollari
US | Hoa Kỳ | США | AQSH
UY | Uruguay | Уругвай | Urugvay
UZ | Uzbekistan | Узбекистан | Oʻzbekiston
VA | Thành Vatican | Ватикан | Vatikan
VC | Saint Vincent và Grenadines | Сент-Винсент и Гренадины | Sent-Vinsent va Grenadin
VE | Venezuela | Венесуэла | Venesuela
VG | Quần đảo Virgin thuộc Anh | Виргинские острова (Великобритания) | Britaniya Virgin orollari
VI | Quần đảo Virgin thuộc Hoa Kỳ | Виргинские острова (США) | AQSH Virgin orollari
VN | Việt Nam | Вьетнам | Vyetnam
VU | Vanuatu | Вануату | Vanuatu
WF | Wallis và Futuna | Уоллис и Футуна | Uollis va Futuna
WS | Samoa | Самоа | Samoa
XK | Kosovo | Косово | Kosovo
YE | Yemen | Йемен | Yaman
YT | Mayotte | Майотта | Mayotta
ZA | Nam Phi | ЮАР | Janubiy Afrika
ZM | Zambia | Замбия | Zambiya
ZW | Zimbabwe | Зимбабве | Zimbabve
EU | Liên minh châu Âu | Европейский союз | Yevropa Ittifoqi
EZ | khu vực đồng euro | еврозона | yevrohudud
EEA | Khu vực Kinh tế châu Âu | Европейская экономическая зона | Yevropa iqtisodiy hududi
EFTA | EFTA | ЕАСТ | YEVT
V4 | nhóm Visegrad | Вишеградская группа | Vishegrad guruhi
BALTICS | các nước Baltic | страны Балтии | Boltiqboʻyi davlatlari
BENELUX | Benelux | Бенилюкс | Benilyuks
NORDICS | các nước Bắc Âu | страны Северной Европы | Shimoliy Yevropa davlatlari
DACH | các nước nói tiếng Đức | немецкоязычные страны | nemis tilida soʻzlashuvchi davlatlar
WESTERN_BALKANS | Tây Balkan | Западные Балканы | Gʻarbiy Bolqon
BALKANS | Balkan | Балканы | Bolqon
CEFTA | CEFTA | ЦЕАСТ | CEFTA
EAEU | Liên minh Kinh tế Á-Âu | ЕАЭС | YEOII
CIS | SNG | СНГ | MDH
OTS | Tổ chức các Quốc gia Turk | Организация тюркских государств | Turkiy davlatlar tashkiloti
SCO | Tổ chức Hợp tác Thượng Hải | ШОС | SHHT
GCC | Hội đồng Hợp tác Vùng Vịnh | ССАГПЗ | Fors koʻrfazi davlatlari hamkorlik kengashi
ARAB_LEAGUE | Liên đoàn Ả Rập | Лига арабских государств | Arab davlatlari ligasi
ASEAN | ASEAN | АСЕАН | ASEAN
CLMV | nhóm CLMV | страны CLMV | CLMV davlatlari
RCEP | RCEP | ВРЭП | RCEP
CPTPP | CPTPP | ВПТТП | CPTPP
IPEF | IPEF | ИТЭС | IPEF
APEC | APEC | АТЭС | APEC
MERCOSUR | Mercosur | МЕРКОСУР | Merkosur
PACIFIC_ALLIANCE | Liên minh Thái Bình Dương | Тихоокеанский альянс | Tinch okeani alyansi
USMCA | USMCA | ЮСМКА | USMCA
BRICS | BRICS | БРИКС | BRIKS
SAARC | SAARC | СААРК | SAARC
SACU | SACU | ЮАТС | SACU
G7 | G7 | «Большая семёрка» | G7
UNECE58 | các bên tham gia Hiệp định 1958 | стороны Соглашения 1958 года | 1958-yilgi Bitim tomonlari
SOUTHEAST_ASIA | Đông Nam Á | Юго-Восточная Азия | Janubi-Sharqiy Osiyo
CENTRAL_ASIA | Trung Á | Центральная Азия | Markaziy Osiyo
EASTERN_EUROPE | Đông Âu | Восточная Европа | Sharqiy Yevropa
CEE | Trung và Đông Âu | Центральная и Восточная Европа | Markaziy va Sharqiy Yevropa
WESTERN_EUROPE | Tây Âu | Западная Европа | Gʻarbiy Yevropa
SOUTHERN_EUROPE | Nam Âu | Южная Европа | Janubiy Yevropa
EUROPE | châu Âu | Европа | Yevropa
MIDDLE_EAST | Trung Đông | Ближний Восток | Yaqin Sharq
MENA | Trung Đông và Bắc Phi | Ближний Восток и Северная Африка | Yaqin Sharq va Shimoliy Afrika
MIDDLE_EAST_AFRICA | Trung Đông và châu Phi | Ближний Восток и Африка | Yaqin Sharq va Afrika
NORTH_AFRICA | Bắc Phi | Северная Африка | Shimoliy Afrika
SUB_SAHARAN_AFRICA | châu Phi hạ Sahara | Африка южнее Сахары | Sahroi Kabirdan janubdagi Afrika
AFRICA | châu Phi | Африка | Afrika
SOUTH_ASIA | Nam Á | Южная Азия | Janubiy Osiyo
EAST_ASIA | Đông Á | Восточная Азия | Sharqiy Osiyo
GREATER_CHINA | vùng Trung Hoa | Большой Китай | Katta Xitoy
CAUCASUS | Kavkaz | Кавказ | Kavkaz
NEW_NORTHERN | các nước thuộc Chính sách phương Bắc mới | страны «Новой северной политики» | «Yangi shimoliy siyosat» davlatlari
NEW_SOUTHERN | các nước thuộc Chính sách phương Nam mới | страны «Новой южной политики» | «Yangi janubiy siyosat» davlatlari
NORTH_AMERICA | Bắc Mỹ | Северная Америка | Shimoliy Amerika
LATIN_AMERICA | Mỹ Latinh | Латинская Америка | Lotin Amerikasi
SOUTH_AMERICA | Nam Mỹ | Южная Америка | Janubiy Amerika
CENTRAL_AMERICA | Trung Mỹ | Центральная Америка | Markaziy Amerika
CARIBBEAN | Caribe | Карибский бассейн | Karib havzasi
NORTH_CENTRAL_AMERICA | Bắc và Trung Mỹ | Северная и Центральная Америка | Shimoliy va Markaziy Amerika
AMERICAS | châu Mỹ | Америка | Amerika qitʼasi
OCEANIA | châu Đại Dương | Океания | Okeaniya
ASIA_PACIFIC | châu Á – Thái Bình Dương | Азиатско-Тихоокеанский регион | Osiyo-Tinch okeani mintaqasi
ASIA | châu Á | Азия | Osiyo
WORLD | toàn thế giới | весь мир | butun dunyo
015 | Bắc Phi | Северная Африка | Shimoliy Afrika
014 | Đông Phi | Восточная Африка | Sharqiy Afrika
017 | Trung Phi | Центральная Африка | Markaziy Afrika
018 | miền Nam châu Phi | Юг Африки | Afrika janubi
011 | Tây Phi | Западная Африка | Gʻarbiy Afrika
029 | Caribe | Карибский бассейн | Karib havzasi
013 | Trung Mỹ | Центральная Америка | Markaziy Amerika
005 | Nam Mỹ | Южная Америка | Janubiy Amerika
021 | Bắc Mỹ | Северная Америка | Shimoliy Amerika
143 | Trung Á | Центральная Азия | Markaziy Osiyo
030 | Đông Á | Восточная Азия | Sharqiy Osiyo
035 | Đông Nam Á | Юго-Восточная Азия | Janubi-Sharqiy Osiyo
034 | Nam Á | Южная Азия | Janubiy Osiyo
145 | Tây Á | Западная Азия | Gʻarbiy Osiyo
151 | Đông Âu | Восточная Европа | Sharqiy Yevropa
154 | Bắc Âu | Северная Европа | Shimoliy Yevropa
039 | Nam Âu | Южная Европа | Janubiy Yevropa
155 | Tây Âu | Западная Европа | Gʻarbiy Yevropa
053 | Úc và New Zealand | Австралия и Новая Зеландия | Avstraliya va Yangi Zelandiya
054 | Melanesia | Меланезия | Melaneziya
057 | Micronesia | Микронезия | Mikroneziya
061 | Polynesia | Полинезия | Polineziya
`;
