import { plain, type Said, without } from './said';

const { raw } = String;

const LICENCE = raw`라이[선센]스|면허|판권|사용권|영업\s?허가|수출\s?허가|제조\s?허가|판매\s?허가`;
const HAVING = raw`(?:보유|가지고|가진|갖고|갖춘|있는|획득|취득|소지|필수|필요|확보)(?:한|하고|하는|하신|해야)?(?:\s?(?:있는|있어야|계신|함|하는))?`;
/** "디즈니 캐릭터 라이선스를 가지고 있는": whose licence, up to the last comma or bracket before it, and no farther than a few words. */
const HELD = new RegExp(raw`(?<=^|[,;.\u0002'"\s])([^,;.\u0002'"]{0,40}?(?:${LICENCE}))\s?(?:을|를|이|가)?\s?(?:정식으로|반드시|모두)?\s?${HAVING}`, 'g');
const HELD_EN = /(?<![a-z])(?:with|having|holding|holds?|must have)\s+(?:an?\s+|the\s+)?(?:official\s+)?([A-Za-z][\w&' -]{1,40}?\s?licen[cs]es?)(?![a-z])/gi;
/** Nothing is said of what it licenses. */
const BARE = /^(?:정식|관련|해당|필요한?)?\s?(?:라이[선센]스|면허)$/;

/** Licences that goods or makers must hold, in the words of the text: there is no register of them. */
export function readLicences(text: string): { said: Said<string>[]; rest: string } {
  const found = [...text.matchAll(HELD), ...text.matchAll(HELD_EN)].filter((m) => !BARE.test(m[1]!.trim()));
  return {
    said: found.map((m) => ({ value: plain(m[1]!), words: plain(m[0]) })),
    rest: without(text, found.map((m) => [m.index, m.index + m[0].length])),
  };
}
