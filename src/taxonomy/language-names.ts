// data: names of languages for readers of Vietnamese, Russian and Uzbek (Latin), by ISO 639-1 code. Facts of Unicode CLDR 48 (see NOTICE),
// written as they stand in a sentence. As of 2026-11-24.
// code | Vietnamese | Russian | Uzbek
export const LANGUAGE_NAMES = `
af | tiếng Afrikaans | африкаанс | afrikaans tili
ak | tiếng Akan | акан | akan tili
am | tiếng Amharic | амхарский | amxar tili
ar | tiếng Ả Rập | арабский | arab tili
ay | tiếng Aymara | аймара | aymara tili
az | tiếng Azerbaijan | азербайджанский | ozarbayjon tili
be | tiếng Belarus | белорусский | belarus tili
bg | tiếng Bulgaria | болгарский | bolgar tili
bi | tiếng Bislama | бислама | bislama tili
bm | tiếng Bambara | бамбара | bambara tili
bn | tiếng Bengal | бенгальский | bengal tili
bs | tiếng Bosnia | боснийский | bosniy tili
ca | tiếng Catalan | каталанский | katalan tili
ch | tiếng Chamorro | чаморро | chamorro tili
cs | tiếng Séc | чешский | chex tili
da | tiếng Đan Mạch | датский | dan tili
de | tiếng Đức | немецкий | nemis tili
dv | tiếng Divehi | мальдивский | divexi tili
dz | tiếng Dzongkha | дзонг-кэ | dzongka tili
el | tiếng Hy Lạp | греческий | yunon tili
en | tiếng Anh | английский | ingliz tili
es | tiếng Tây Ban Nha | испанский | ispan tili
et | tiếng Estonia | эстонский | eston tili
fa | tiếng Ba Tư | персидский | fors tili
fi | tiếng Phần Lan | финский | fin tili
fj | tiếng Fiji | фиджи | fiji tili
fo | tiếng Faroe | фарерский | farer tili
fr | tiếng Pháp | французский | fransuz tili
ga | tiếng Ireland | ирландский | irland tili
gn | tiếng Guarani | гуарани | guarani tili
ha | tiếng Hausa | хауса | xausa tili
he | tiếng Do Thái | иврит | ivrit tili
hi | tiếng Hindi | хинди | hind tili
ho | tiếng Hiri Motu | хиримоту | xirimotu tili
hr | tiếng Croatia | хорватский | xorvat tili
ht | tiếng Haiti | гаитянский | gaityan tili
hu | tiếng Hungary | венгерский | venger tili
hy | tiếng Armenia | армянский | arman tili
id | tiếng Indonesia | индонезийский | indonez tili
is | tiếng Iceland | исландский | island tili
it | tiếng Ý | итальянский | italyan tili
ja | tiếng Nhật | японский | yapon tili
ka | tiếng Georgia | грузинский | gruzin tili
kg | tiếng Kongo | конго | kongo tili
kk | tiếng Kazakh | казахский | qozoq tili
kl | tiếng Greenland | гренландский | grenland tili
km | tiếng Khmer | кхмерский | xmer tili
ko | tiếng Hàn | корейский | koreys tili
ku | tiếng Kurd | курдский | kurd tili
ky | tiếng Kyrgyz | киргизский | qirgʻiz tili
la | tiếng Latinh | латинский | lotin tili
lb | tiếng Luxembourg | люксембургский | lyuksemburg tili
lg | tiếng Ganda | ганда | ganda tili
ln | tiếng Lingala | лингала | lingala tili
lo | tiếng Lào | лаосский | laos tili
lt | tiếng Litva | литовский | litva tili
lv | tiếng Latvia | латышский | latish tili
mg | tiếng Malagasy | малагасийский | malagasiy tili
mh | tiếng Marshall | маршалльский | marshall tili
mk | tiếng Macedonia | македонский | makedon tili
mn | tiếng Mông Cổ | монгольский | mongol tili
ms | tiếng Mã Lai | малайский | malay tili
mt | tiếng Malta | мальтийский | maltiy tili
my | tiếng Miến Điện | бирманский | birman tili
na | tiếng Nauru | науру | nauru tili
nd | tiếng Ndebele | северный ндебеле | shimoliy ndebele tili
ne | tiếng Nepal | непальский | nepal tili
nl | tiếng Hà Lan | нидерландский | niderland tili
no | tiếng Na Uy | норвежский | norveg tili
ny | tiếng Nyanja | ньянджа | nyanja tili
om | tiếng Oromo | оромо | oromo tili
pl | tiếng Ba Lan | польский | polyak tili
ps | tiếng Pashto | пушту | pushtu tili
pt | tiếng Bồ Đào Nha | португальский | portugal tili
qu | tiếng Quechua | кечуа | kechua tili
rm | tiếng Romansh | романшский | romansh tili
rn | tiếng Rundi | рунди | rundi tili
ro | tiếng Romania | румынский | rumin tili
ru | tiếng Nga | русский | rus tili
rw | tiếng Kinyarwanda | киньяруанда | kinyaruanda tili
sg | tiếng Sango | санго | sango tili
si | tiếng Sinhala | сингальский | singal tili
sk | tiếng Slovak | словацкий | slovak tili
sl | tiếng Slovenia | словенский | sloven tili
sm | tiếng Samoa | самоанский | samoa tili
sn | tiếng Shona | шона | shona tili
so | tiếng Somali | сомали | somali tili
sq | tiếng Albania | албанский | alban tili
sr | tiếng Serbia | сербский | serb tili
ss | tiếng Swati | свази | svati tili
st | tiếng Sotho | южный сото | janubiy soto tili
sv | tiếng Thụy Điển | шведский | shved tili
sw | tiếng Swahili | суахили | suaxili tili
ta | tiếng Tamil | тамильский | tamil tili
tg | tiếng Tajik | таджикский | tojik tili
th | tiếng Thái | тайский | tay tili
ti | tiếng Tigrinya | тигринья | tigrinya tili
tk | tiếng Turkmen | туркменский | turkman tili
tl | tiếng Philippines | филиппинский | filippin tili
tn | tiếng Tswana | тсвана | tsvana tili
to | tiếng Tonga | тонганский | tongan tili
tr | tiếng Thổ Nhĩ Kỳ | турецкий | turk tili
ty | tiếng Tahiti | таитянский | taiti tili
uk | tiếng Ukraina | украинский | ukrain tili
ur | tiếng Urdu | урду | urdu tili
uz | tiếng Uzbek | узбекский | oʻzbek tili
vi | tiếng Việt | вьетнамский | vyetnam tili
wo | tiếng Wolof | волоф | volof tili
xh | tiếng Xhosa | коса | kxosa tili
yo | tiếng Yoruba | йоруба | yoruba tili
zh | tiếng Trung | китайский | xitoy tili
zu | tiếng Zulu | зулу | zulu tili
`;
