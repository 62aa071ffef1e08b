// Words to HS headings, with the words that decided. Shares are parts of what the words say, not probabilities.
import { classify } from 'buyer-match/text';

for (const text of ['보온병', '태양광 모듈', 'stainless steel ball valve', '조미김', 'Haloflex 202']) {
  const { headings } = classify(text);
  console.log(text.padEnd(28), headings.length === 0 ? '(the words do not tell)' : headings.slice(0, 2).map(({ hs, share, evidence }) => `${hs} ${share.toFixed(2)} [${evidence.join(', ')}]`).join('  '));
}
