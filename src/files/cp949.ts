/*
 * Unified Hangul Code, Microsoft code page 949: KS X 1001 (lead and trail A1-FE, 2,350 of the 11,172 syllables) and, in the
 * codes it leaves free, the other 8,822 syllables in Unicode order. Node's `euc-kr` knows the first part only and eats the second.
 * The table is that of the "euc-kr" index of the WHATWG Encoding Standard, and so is the treatment of invalid bytes.
 */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const REPLACEMENT = 0xfffd;
/** Euro and registered sign were added to KS X 1001 in 1998; the ICU table behind TextDecoder is older. */
const ADDED_1998: readonly (readonly [code: number, unit: number])[] = [
  [0xa2e6, 0x20ac],
  [0xa2e7, 0x00ae],
];

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const LETTERS = [...span(0x41, 0x5a), ...span(0x61, 0x7a)];
const TRAILS_TO_A0 = [...LETTERS, ...span(0x81, 0xfe)];
const TRAILS_FROM_A1 = [...LETTERS, ...span(0x81, 0xa0)];

/** User-defined rows C9 and FE come out as private use: nothing that a reader could see. */
const isPrivateUse = (unit: number): boolean => unit >= 0xe000 && unit <= 0xf8ff;

let table: Uint16Array | undefined;

/** UTF-16 unit of every two-byte code, 0 where there is none. Every character of CP949 is a single unit. */
function loadTable(): Uint16Array {
  if (table) return table;
  const units = new Uint16Array(0x10000);
  const ksx1001 = new TextDecoder('euc-kr');
  const placed = new Set<number>();
  for (const lead of span(0xa1, 0xfe)) {
    for (const trail of span(0xa1, 0xfe)) {
      const text = ksx1001.decode(Uint8Array.of(lead, trail));
      const unit = text.charCodeAt(0);
      if (text.length !== 1 || unit === REPLACEMENT || isPrivateUse(unit)) continue;
      units[lead * 256 + trail] = unit;
      placed.add(unit);
    }
  }
  for (const [code, unit] of ADDED_1998) units[code] = unit;
  let syllable = FIRST_SYLLABLE;
  for (const lead of span(0x81, 0xc6)) {
    for (const trail of lead < 0xa1 ? TRAILS_TO_A0 : TRAILS_FROM_A1) {
      while (placed.has(syllable)) syllable++;
      if (syllable > LAST_SYLLABLE) break;
      units[lead * 256 + trail] = syllable++;
    }
  }
  return (table = units);
}

/** Arguments that one call of String.fromCharCode takes without straining the stack. */
const CHUNK = 8192;

/** Text of CP949 (also called MS949 or UHC; EUC-KR is part of it). Invalid bytes become U+FFFD; an ASCII byte is never eaten. */
export function decodeCp949(bytes: Uint8Array): string {
  const known = loadTable();
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      units[length++] = lead;
      continue;
    }
    const trail = bytes[i + 1];
    const isLead = lead !== 0x80 && lead !== 0xff && trail !== undefined;
    const unit = isLead ? known[lead * 256 + trail]! : 0;
    if (unit !== 0 || (isLead && trail >= 0x80)) i++;
    units[length++] = unit || REPLACEMENT;
  }
  let text = '';
  for (let at = 0; at < length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, Math.min(length, at + CHUNK)));
  return text;
}
