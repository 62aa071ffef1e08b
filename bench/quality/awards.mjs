// Real awards of United Nations agencies, where their folder is given: suppliers of 2017, fitted on the years before.
import path from 'node:path';
import { evaluate } from 'buyer-match/experiment';
import { loadBuyers, loadContracts, loadSuppliers } from 'buyer-match/files';

const METHODS = ['popularity', 'category', 'prior', 'trained'];
const METRICS = ['mrr', 'recall@5', 'ndcg@10'];
const digits = (value) => value.toFixed(3).replace(/^0/, '');

export function awards(folder) {
  const [suppliers, buyers, contracts] = [loadSuppliers, loadBuyers, loadContracts].map((load, i) => load(path.join(folder, `${['suppliers', 'buyers', 'contracts'][i]}.jsonl.gz`)).values);
  const started = performance.now();
  const judged = (shuffleLabels) => evaluate({ suppliers, buyers, contracts, trainUntil: '2016-12-31', methods: METHODS, validate: false, shuffleLabels });
  const { segments } = judged(false);
  const seconds = (performance.now() - started) / 1000;
  const lines = Object.entries(segments).flatMap(([name, { queries, methods }]) => METHODS.map((method) => `  ${name} (${queries}) ${method}: ${METRICS.map((metric) => `${metric} ${digits(methods[method][metric].mean)} (${digits(methods[method][metric].low)}-${digits(methods[method][metric].high)})`).join(', ')}`));
  const shuffled = judged(true);
  const { trained, popularity } = shuffled.methods;
  return [`Awards up to 2016, judged by 2017, ${seconds.toFixed(0)} s`, ...lines, `Labels shuffled: trained ${digits(trained.mrr.mean)}, popularity ${digits(popularity.mrr.mean)}; above popularity: ${shuffled.guards.aboveShuffled.join(', ') || 'none'}`].join('\n');
}
