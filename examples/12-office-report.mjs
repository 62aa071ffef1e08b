// An office's report and workbook from code: results pass by one at a time, and nothing is kept but what the first page tells.
import { createMatcher } from 'buyer-match';
import { loadBuyers, loadSuppliers } from 'buyer-match/files';
import { createAccount, renderReport } from 'buyer-match/report';
import { createOfficeWorkbook } from 'buyer-match/workbook';

const on = '2026-03-02';
const suppliers = loadSuppliers('examples/data/suppliers.csv');
const buyers = loadBuyers('examples/data/offers.csv');
const matcher = createMatcher({ buyers: buyers.values, on, validate: false });
const byId = new Map(buyers.values.map((buyer) => [buyer.id, buyer]));
const context = { locale: 'ko', on, buyers: matcher.size, buyer: (id) => byId.get(id), whatIfScope: 'all' };

const account = createAccount(context);
const entries = suppliers.values.map((supplier) => ({ supplier, result: matcher.match(supplier, { validate: false }) }));
for (const entry of entries) account.add(entry);
const record = { version: '1', schemaVersion: 1, command: 'example', on, options: {}, inputs: [suppliers.file, buyers.file] };
const end = { summary: account.summary(), issues: [...suppliers.issues, ...buyers.issues], record };

const page = renderReport(entries, context, end);
let bytes = 0;
const workbook = createOfficeWorkbook(context, (chunk) => void (bytes += chunk.length));
for (const entry of entries) workbook.add(entry);
workbook.end(end);

console.log(`${end.summary.matched} of ${end.summary.suppliers} suppliers matched; the first to close: ${end.summary.closing[0].title}, ${end.summary.closing[0].days} days left`);
console.log(`a page without scripts: ${!page.includes('<script')}; a workbook of more than 10 KB: ${bytes > 10_000}`);
