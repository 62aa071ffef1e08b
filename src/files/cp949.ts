const REPLACEMENT = '\ufffd';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const LETTERS = [...range(0x41, 0x5a), ...range(0x61, 0x7a)];

let table: string[] | undefined;

/**
 * Two-byte codes of Unified Hangul Code to characters. Node decodes the KS X 1001 part; it garbles the 8,822 syllables
 * that Microsoft added. Those stand in Unicode order in the codes that KS X 1001 leaves free, so the table follows
 * from the order alone: rows 81-A0 take 178 syllables each, rows A1-C6 take 84.
 */
function load(): string[] {
  if (table) return table;
  const codes = new Array<string>(0x10000).fill(REPLACEMENT);
  const decoder = new TextDecoder('euc-kr');
  const known = new Set<string>();
  for (const lead of range(0xa1, 0xfe)) {
    for (const trail of range(0xa1, 0xfe)) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length !== 1) continue;
      codes[(lead << 8) | trail] = text;
      known.add(text);
    }
  }
  const missing = range(FIRST_SYLLABLE, LAST_SYLLABLE).map((code) => String.fromCharCode(code)).filter((syllable) => !known.has(syllable));
  let next = 0;
  for (const lead of range(0x81, 0xc6)) {
    for (const trail of [...LETTERS, ...range(0x81, lead <= 0xa0 ? 0xfe : 0xa0)]) {
      if (next < missing.length) codes[(lead << 8) | trail] = missing[next++]!;
    }
  }
  return (table = codes);
}

/** Text of CP949 (Unified Hangul Code) bytes, every Hangul syllable included. Bytes that are no code become U+FFFD. */
export function decodeCp949(bytes: Uint8Array): string {
  const codes = load();
  const parts: string[] = [];
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else {
      const trail = bytes[i + 1];
      const found = trail === undefined ? REPLACEMENT : codes[(byte << 8) | trail]!;
      text += found;
      // A trail byte below 0x80 that completes no code is a character of its own.
      if (found !== REPLACEMENT || (trail !== undefined && trail >= 0x80)) i++;
    }
    if (text.length > 65_536) {
      parts.push(text);
      text = '';
    }
  }
  return parts.join('') + text;
}
