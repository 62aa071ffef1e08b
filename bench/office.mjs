// A whole office to workbook and report, as the command line does it: node bench/office.mjs [SUPPLIERS] [BUYERS] [SEED]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const [suppliers, buyers, first] = [1_000, 100_000, 7].map((otherwise, i) => Number(process.argv[i + 2] ?? otherwise));
let seed = first;
const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const pick = (list) => list[Math.floor(random() * list.length)];
const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list)))];

const GOODS = [['페이스 세럼', '330499'], ['샴푸', '330510'], ['립스틱', '330410'], ['조미김', '210690'], ['라면', '190230'], ['볼밸브', '848180'], ['헤어드라이어', '851631'], ['태양광 모듈', '854143'], ['초음파 진단기', '901812'], ['주방용품', '732393'], ['자동차 부품', '870899'], ['건강기능식품', '210690'], ['양말', '611595'], ['장난감', '950300'], ['화학 원료', '290919'], ['사출 금형', '848071']];
const COUNTRIES = ['VN', 'PL', 'DE', 'US', 'CN', 'IN', 'UZ', 'KZ', 'SA', 'AE', 'EG', 'JP', 'MN', 'ID', 'MY', 'TH', 'GB', 'RS', 'BR', 'MX'];
const CERTIFICATES = ['CPNP', 'ISO 9001', 'ISO 13485', '할랄', 'HACCP', 'FSC'];
const day = () => `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;

const supplierRows = Array.from({ length: suppliers }, (_, i) => ({ id: `S-${i}`, name: `업체 ${i}`, products: some(GOODS, 3).map(([name, hs]) => ({ name, hs: [hs] })), targetMarkets: some(COUNTRIES, 4), certifications: some(CERTIFICATES, 2), roles: ['manufacturer'], languages: ['en'] }));
const buyerRows = Array.from({ length: buyers }, (_, i) => {
  const [name, hs] = pick(GOODS);
  return { id: `B-${i}`, name: `Buyer ${i}`, country: pick(COUNTRIES), wants: [random() < 0.5 ? { name } : { name, hs: [hs] }], ...(random() < 0.3 ? { requires: some(CERTIFICATES, 2) } : {}), ...(random() < 0.5 ? { closesOn: day() } : {}), ...(random() < 0.5 ? { lastActiveOn: day() } : {}) };
});

const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-office-'));
const at = (name) => path.join(folder, name);
const write = (name, rows) => writeFileSync(at(name), rows.map((row) => JSON.stringify(row)).join('\n'));
write('suppliers.jsonl', supplierRows);
write('buyers.jsonl', buyerRows);

const start = performance.now();
const run = spawn(process.execPath, ['dist/cli/main.js', 'match', '--suppliers', at('suppliers.jsonl'), '--buyers', at('buyers.jsonl'), '--on', '2026-06-01', '--html', at('office.html'), '--xlsx', at('office.xlsx')], { stdio: ['ignore', 'inherit', 'ignore'] });
let peak = 0;
const watch = setInterval(() => {
  try {
    // Threads share the process, so that this is all of its memory (Linux only).
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8'))?.[1] ?? peak);
  } catch {
    clearInterval(watch);
  }
}, 100);
run.on('exit', (code) => {
  clearInterval(watch);
  const size = (name) => `${(statSync(at(name)).size / 1024 ** 2).toFixed(1)} MiB`;
  console.log(`${suppliers} suppliers, ${buyers} buyers, seed ${first}, Node ${process.version}, ${cpus().length} x ${cpus()[0].model}`);
  console.log(`exit ${code}, ${((performance.now() - start) / 1000).toFixed(1)} s, peak ${(peak / 1024).toFixed(0)} MiB, report ${size('office.html')}, workbook ${size('office.xlsx')}`);
  rmSync(folder, { recursive: true, force: true });
});
