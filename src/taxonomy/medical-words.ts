import { fold } from '../normalise';

/**
 * Goods that one country sells as cosmetics or consumer goods and another registers as a medical device or a medicine. A
 * prompt to check, from general knowledge of trade, not a finding of law; as of 2026-11-24.
 */
const WORDS: readonly RegExp[] = [
  /(?:더말|히알루론산|ha|dermal|hyaluronic acid|cross-?linked)?\s?(?:필러|(?<![a-z])fillers?(?![a-z]))(?!\s?(?:머신|기계|게이지|machine|gauge))/,
  /보툴리?[눔늄눌]\S*|보톡스|톡신|(?<![a-z])(?:botulinum(?: toxin)?|botox)(?![a-z])/,
  /리도카인|마취\s?(?:크림|겔|젤|제)|(?<![a-z])(?:lidocaine|numbing cream|topical an[ae]?esthetics?|an[ae]?esthesia)(?![a-z])/,
  /엑소좀|(?<![a-z])exosomes?(?![a-z])/,
  /스킨\s?부스터|(?<![a-z])skin boosters?(?![a-z])|(?:지방\s?분해|백옥|동결건조|글루타치온|비타민)\s?주사\S*|(?<![a-z])(?:lipolysis|fat[- ]dissolving|lyophilized) injections?(?![a-z])/,
  /pdrn|폴리뉴클레오티드|연어\s?(?:dna|주사)|(?<![a-z])(?:polynucleotide|salmon dna)(?![a-z])/,
  /리프팅\s?실|(?<![a-z])(?:lifting threads?|pdo threads?)(?![a-z])/,
  /(?:콘택트|컨택트|컬러|칼라|서클|미용|토릭)\s?렌즈|(?<![a-z])(?:contact|colou?red|circle|cosmetic soft) lens(?:es)?(?![a-z])/,
  /마이크로\s?니들\S*|미세침\S*|더마\s?롤러|(?<![a-z])(?:micro-?needl\w*|derma ?rollers?)(?![a-z])/,
  /prp|자가\s?혈소판\S*|(?<![a-z])platelet[- ]rich plasma(?![a-z])/,
  /(?:피부|미용|제모|피코|다이오드)\s?레이[저지]\S*|(?<![a-z])(?:hifu|laser hair removal|picosecond laser|diode laser)(?![a-z])|고강도\s?초음파\S*/,
];

/** The words by which goods may be a medical device or medicine somewhere; undefined when none stands in the text. */
export function medicalWords(text: string): string | undefined {
  const folded = fold(text);
  for (const pattern of WORDS) {
    const found = pattern.exec(folded)?.[0].trim();
    if (found) return found;
  }
  return undefined;
}
