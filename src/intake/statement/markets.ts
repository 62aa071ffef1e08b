import { placesInText, type PlaceInText } from '../../text/places-in-text';
import { plain, type Said, without } from './said';

const { raw } = String;

const CHANNEL = '(?:내|현지|시장|지역|전역|국내|온라인|오프라인|아마존|큐텐|쇼피|라자다|이베이|틱톡샵?|코스트코|월마트|타깃|세포라|부츠|왓슨스|마트|매장|몰|쇼핑몰|온라인몰|홈쇼핑|백화점|면세점|슈퍼마켓|슈퍼|편의점|소매점?|도매|병원|약국|식당|레스토랑|호텔|체인|[A-Za-z0-9]{2,12})';
/** Behind a place: goods go there. */
const SOLD_THERE = new RegExp(
  raw`^(?:\s?${CHANNEL}){0,3}\s?(?:판매용|납품용|수출용|유통용|시장용|내수용|판매\s?목적(?:의)?|수출\s?목적(?:의)?|(?:시장\s?)?향(?:의)?(?=\s|$)|(?:시장\s?)?(?:타깃|타겟|공략|진출)용?(?=\s|$|으로)|(?:에서|에|시장에|시장에서|내에서)\s?(?:판매|유통|납품|공급|출시|런칭|수출)(?:할|될|하기\s?위한|하기\s?위해|하려는|예정(?:인)?|가능한|하는|용)|(?:으로|로)\s?(?:수출|판매|유통|납품|공급)(?:할|될|하기\s?위한|하려는|예정(?:인)?|하는|용))(?:으로|의)?`,
);
/** Before a place in English. */
const FOR = /(?<![a-z])(?:for (?:the |its |their )?(?:sale|sales|distribution|resale|export|use|retail) (?:in|to|on|into)|to (?:be )?(?:sell|sold|distribute|distributed|export|exported|resell|market) (?:it |them )?(?:in|to|on|into|throughout)|sold in|destined for|aimed at|(?:for|in|to|into))\s(?:the\s)?$/i;
const MARKET_BEHIND = /^\s?(?:market|markets|consumers?|customers?|retail(?:ers)?|supermarkets?|pharmacies|stores?)(?![a-z])/i;
const FIRM_FOR = /(?:sale|sales|distribution|resale|export|retail|sell|sold|distribute|distributed|exported|resell|market|sold|destined|aimed)/i;
const LISTED = /^(?:와|과|이나|나)?\s{0,2}[,/·&]?\s{0,2}(?:및|또는|and|or)?\s{0,2}(?:the\s)?$/;

/** Markets where the goods are to be sold, named as such: "미국 판매용", "for the Japanese market". */
export function readMarkets(text: string): { markets: readonly Said<string>[]; rest: string } {
  const places = placesInText(text);
  const markets: Said<string>[] = [];
  const taken: [number, number][] = [];
  let group: PlaceInText[] = [];
  for (const [i, place] of places.entries()) {
    group.push(place);
    const next = places[i + 1];
    if (next && LISTED.test(text.slice(place.end, next.start))) continue;
    const start = group[0]!.start;
    const behind = SOLD_THERE.exec(text.slice(place.end, place.end + 40));
    const before = FOR.exec(text.slice(Math.max(0, start - 40), start));
    const market = MARKET_BEHIND.exec(text.slice(place.end, place.end + 16));
    const sold = behind ?? (before && (market || FIRM_FOR.test(before[0])) ? before : null);
    if (sold) {
      const from = behind ? start : start - before![0].length;
      const to = place.end + (behind?.[0].length ?? market?.[0].length ?? 0);
      const words = plain(text.slice(from, to));
      markets.push(...group.map(({ id }) => ({ value: id, words })));
      taken.push([from, to]);
    }
    group = [];
  }
  return { markets, rest: without(text, taken) };
}
