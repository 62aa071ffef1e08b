import type { RunContext } from '../report/entry';
import { verdictName } from '../report/names';
import { count } from '../report/phrases';
import { VERDICT_ORDER, type Summary } from '../report/summary';
import type { Output } from './outputs';

function sizeText(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1024 ? `${Math.ceil(kib)} KB` : `${(kib / 1024).toFixed(1)} MB`;
}

/** What a run over an office came to, and where it stands. */
export function printSummary({ suppliers, matched, verdicts }: Summary, { locale, on, buyers }: RunContext, files: readonly Pick<Output, 'path' | 'size'>[]): string {
  const ko = locale === 'ko';
  const found = VERDICT_ORDER.filter((code) => verdicts[code] > 0).map((code) => `${verdictName(code, locale)} ${count(verdicts[code])}`);
  const lines = [
    ko ? `기준일 ${on} · 업체 ${count(suppliers)}곳 · 바이어 ${count(buyers)}곳` : `On ${on}: ${count(suppliers)} suppliers, ${count(buyers)} buyers`,
    ko ? `맞는 바이어가 있는 업체 ${count(matched)}곳, 없는 업체 ${count(suppliers - matched)}곳` : `${count(matched)} suppliers with a match, ${count(suppliers - matched)} without`,
    ...(found.length > 0 ? [found.join(' · ')] : []),
    ...files.map(({ path, size }) => `${path} (${sizeText(size())})`),
  ];
  return `${lines.join('\n')}\n`;
}
