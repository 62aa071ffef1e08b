// Bad rows are issues with a place and a remedy; nothing else is lost. Personal data is masked and never echoed.
import { createMatcher } from 'buyer-match';

const matcher = createMatcher({
  locale: 'en',
  buyers: [
    { id: 'b1', country: 'Atlantis', wants: [{ name: '비누', hs: ['34011'] }] },
    { id: 'b1', country: 'VN', wants: [] },
    { id: 7, country: 'VN', wants: [] },
    { id: 'b2', country: 'VN', wants: [{ name: '비누 문의 010-1234-5678' }], favouriteColour: 'blue' },
  ],
});
console.log(matcher.size, 'buyers kept');
for (const { code, row, path, message } of matcher.issues) console.log(`row ${row}`, path ?? '-', code, '|', message);
