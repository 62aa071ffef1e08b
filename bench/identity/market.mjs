// Made-up buyers, and second records of some of them with the mistakes that lists have: seeded, nobody's real names.
import { createRandom } from './random.mjs';

// Syllables in Latin, Hangul as Koreans spell them, and Cyrillic.
const SYLLABLES = 'ba 바 ба|be 베 бе|bo 보 бо|da 다 да|di 디 ди|do 도 до|ka 카 ка|ko 코 ко|ku 쿠 ку|la 라 ла|le 레 ле|li 리 ли|lo 로 ло|ma 마 ма|me 메 ме|mi 미 ми|mo 모 мо|na 나 на|ne 네 не|ni 니 ни|no 노 но|pa 파 па|pe 페 пе|po 포 по|ra 라 ра|re 레 ре|ri 리 ри|ro 로 ро|sa 사 са|se 세 се|so 소 со|ta 타 та|te 테 те|ti 티 ти|to 토 то|va 바 ва|ve 베 ве|vi 비 ви|za 자 за|zo 조 зо|fa 파 фа|fi 피 фи|ga 가 га|go 고 го|ha 하 ха|hu 후 ху|lan 란 лан|man 만 ман|ran 란 ран|tan 탄 тан|van 반 ван|ben 벤 бен|dor 도르 дор|mar 마르 мар|tor 토르 тор|nex 넥스 некс'.split('|').map((s) => s.split(' '));
// What companies call themselves besides, in three scripts.
const WORDS = 'Trading 트레이딩 Трейдинг|Global 글로벌 Глобал|Beauty 뷰티 Бьюти|Cosmetics 코스메틱스 Косметикс|Food 푸드 Фуд|Pharm 팜 Фарм|Medical 메디컬 Медикал|Group 그룹 Групп|Import 임포트 Импорт|Market 마켓 Маркет|Tech 테크 Тех|Electric 일렉트릭 Электрик|Plast 플라스트 Пласт|Invest 인베스트 Инвест|Center 센터 Центр|Company 컴퍼니 Компани|Solution 솔루션 Солюшн|Auto 오토 Авто|Energy 에너지 Энерджи|Textile 텍스타일 Текстиль'.split('|').map((s) => s.split(' '));
const FORMS = { VN: ['Co., Ltd', 'Công ty TNHH', 'JSC', 'Công ty Cổ phần'], UZ: ['MChJ', 'LLC', 'OOO', 'XK'], RU: ['OOO', 'ООО', 'LLC', 'АО'], KZ: ['TOO', 'ТОО', 'LLP'], PL: ['Sp. z o.o.', 'S.A.', 'Spółka z o.o.'], DE: ['GmbH', 'AG'], US: ['Inc.', 'LLC', 'Corp.'], AE: ['LLC', 'FZE', 'Trading LLC'], ID: ['PT', 'CV'], MY: ['Sdn Bhd', 'Sdn. Bhd.'], RS: ['d.o.o.', 'doo'], JP: ['Co., Ltd.', '株式会社'] };
// Forms that say the same thing.
const ALSO = { 'Co., Ltd': ['Company Limited', 'CO.,LTD', 'Ltd'], 'Công ty TNHH': ['Co., Ltd', 'TNHH', 'Cty TNHH'], JSC: ['Joint Stock Company', 'CTCP'], MChJ: ['LLC', 'OOO', 'МЧЖ'], OOO: ['LLC', 'ООО', 'Ltd'], ООО: ['OOO', 'LLC'], LLC: ['L.L.C.', 'Limited'], 'Sp. z o.o.': ['Sp z oo', 'LLC'], GmbH: ['Gmbh', 'Ltd'], 'Inc.': ['Incorporated', 'INC'], 'Corp.': ['Corporation'], TOO: ['LLP', 'ТОО'], 'd.o.o.': ['DOO'] };
const COUNTRIES = Object.keys(FORMS);
const HEADINGS = ['3304', '3305', '2106', '1902', '8481', '8516', '9018', '3926', '6109', '8708', '3004', '2009'];

export function makeMarket(size, seed, share = 0.3) {
  const random = createRandom(seed);
  const below = (n) => random.below(n);
  const pick = (list) => list[below(list.length)];
  const chance = (p) => random.unit() < p;

  const base = (i) => {
    const brand = Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES));
    const words = Array.from({ length: 1 + below(2) }, () => pick(WORDS));
    const country = pick(COUNTRIES);
    const site = `${brand.map(([latin]) => latin).join('')}${pick(['', '-group', 'trade', String(below(90) + 10)])}${i}.${pick(['com', country.toLowerCase(), 'net'])}`;
    return { brand, words, country, form: pick(FORMS[country]), site: chance(0.5) ? site : undefined, headings: [pick(HEADINGS)], key: i };
  };
  const scripted = ({ brand, words }, script) => {
    const at = { latin: 0, hangul: 1, cyrillic: 2 }[script];
    const name = brand.map((s) => s[at]).join('');
    return [script === 'hangul' ? name : name[0].toUpperCase() + name.slice(1), ...words.map((w) => w[at])];
  };
  const write = (who, { script = 'latin', form = who.form, change = (x) => x } = {}) => {
    const words = change(scripted(who, script));
    const name = script === 'hangul' ? words.join(' ') : form === undefined ? words.join(' ') : /^(?:Công ty|OOO|ООО|PT|CV|TOO|ТОО|АО|XK)/.test(form) ? `${form} ${words.join(' ')}` : `${words.join(' ')} ${form}`;
    return { name, country: who.country, ...(who.site ? { website: `https://www.${who.site}/` } : {}), wants: who.headings.map((heading) => ({ hs: [`${heading}10`] })) };
  };
  const typo = (word) => {
    const at = 1 + below(Math.max(1, word.length - 2));
    const letter = 'abdegiklmnoprstuvz'[below(18)];
    return pick([() => word.slice(0, at) + word.slice(at + 1), () => word.slice(0, at) + letter + word.slice(at), () => word.slice(0, at) + letter + word.slice(at + 1), () => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)])();
  };
  const CHANGES = {
    form: (who) => write(who, { form: pick([...(ALSO[who.form] ?? [who.form]), undefined]) }),
    typo: (who) => write(who, { change: ([brand, ...rest]) => [typo(brand), ...rest] }),
    typos: (who) => write(who, { change: ([brand, ...rest]) => [typo(typo(brand)), ...rest.map((w, i) => (i === 0 ? typo(w) : w))], form: undefined }),
    order: (who) => write(who, { change: (words) => [...words.slice(1), words[0]] }),
    joined: (who) => write(who, { change: (words) => [words.join('')] }),
    extra: (who) => write(who, { change: (words) => [...words, pick(['International', 'Export', 'Vina', 'Plus'])] }),
    shorter: (who) => write(who, { change: (words) => words.slice(0, Math.max(1, words.length - 1)), form: undefined }),
    hangul: (who) => write(who, { script: 'hangul' }),
    cyrillic: (who) => write(who, { script: 'cyrillic', form: 'ООО' }),
    shouted: (who) => ({ ...write(who), name: write(who).name.toUpperCase() }),
  };
  const kinds = Object.keys(CHANGES);
  const first = Array.from({ length: size }, (_, i) => base(i));
  const a = first.map((who, i) => ({ id: `a${i}`, ...write(who) }));
  const b = [];
  const truth = new Map();
  for (let i = 0; i < size; i++) {
    const id = `b${i}`;
    if (!chance(share)) {
      const stranger = base(size + i);
      // Some share their whole name with somebody in another country.
      if (chance(0.02)) Object.assign(stranger, { brand: first[below(size)].brand });
      b.push({ id, ...write(stranger) });
      continue;
    }
    const at = below(size);
    const kind = pick(kinds);
    const record = CHANGES[kind](first[at]);
    if (chance(0.2)) delete record.country;
    if (chance(0.5)) delete record.website;
    if (chance(0.4)) record.wants = [{ hs: [`${pick(HEADINGS)}10`] }];
    b.push({ id, ...record });
    truth.set(id, { of: `a${at}`, kind });
  }
  return { a, b, truth };
}
