#!/usr/bin/env node
import { version } from '../../package.json';
import { BuyerMatchError } from '../errors';
import { ask } from './commands/ask';
import { changes } from './commands/changes';
import { classify } from './commands/classify';
import { duplicates } from './commands/duplicates';
import { evaluate } from './commands/evaluate';
import { explain } from './commands/explain';
import { market } from './commands/market';
import { match } from './commands/match';
import { outcomes } from './commands/outcomes';
import { results } from './commands/results';
import { train } from './commands/train';
import { whatif } from './commands/whatif';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { match, explain, train, evaluate, classify, market, whatif, ask, duplicates, outcomes, results, changes };

const HELP = `buyer-match ${version}: ranked, explained matches between small exporters and foreign buyers

  buyer-match match    --suppliers F --buyers F [--supplier-id ID] [--k 10] [--min-score 0] [--include-closed]
                       [--model M] [--contracts F] [--rules F] [--programmes F|cheongju] [--on DATE]
                       [--locale ko|en|vi|ru|uz] [--suppliers-sheet S] [--buyers-sheet S] [--anonymous] [--record F] [--strict]
                       [--json | --html OUT --xlsx OUT --csv OUT [--resume F] [--before RESULT.json]]
  buyer-match explain  (as match) --supplier-id ID --buyer-id ID [--json]
  buyer-match train    --suppliers F --buyers F --contracts F [--until DATE] [--seed N] [--prior MODEL] --out MODEL
                       [--locale ko|en] [--record F] [--strict] [--json]
  buyer-match evaluate --suppliers F --buyers F --contracts F --train-until DATE [--direction supplier|buyer]
                       [--pairs all|new] [--model M] [--relevant-from STAGE] [--methods LIST] [--segments LIST]
                       [--shuffle-labels] [--seed N] [--locale ko|en] [--record F] [--strict] [--json]
  buyer-match classify --text T | --file F [--examples F] [--json]
  buyer-match market   --hs CODE --country CC [--on DATE] [--suppliers F --supplier-id ID] [--json]
  buyer-match whatif   (as match) [--supplier-id ID] [--buyer-id ID] [--most 1|2|3] [--json]
  buyer-match ask      (as match) [--questions 5]
  buyer-match duplicates --buyers F [--buyers F] [--certain 10] [--review 0] [--merge OUT] [--locale ko|en] [--strict]
                       [--json | --csv OUT]
  buyer-match outcomes --feedback F --contracts F [--out F] [--on DATE] [--locale ko|en] [--strict] [--json]
  buyer-match results  --contracts F [--locale ko|en] [--strict] [--json | --csv OUT]
  buyer-match changes  --before RESULT.json [--after RESULT.json | (as match)] [--json]

Files are XLSX, CSV (UTF-8, UTF-16, CP949), JSON or JSON Lines, also .gz. --suppliers-map, --buyers-map and --contracts-map name
a JSON file that says which columns are which. Results go to stdout or
into the files named, progress and data problems to stderr. --resume keeps what is done, so that a run that broke off goes
on where it was; --anonymous shows ids only.
Exit code: 0 done, 1 bad data under --strict or a failed command, 2 wrong usage.
`;

function main([command, ...args]: readonly string[]): number | Promise<number> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(HELP);
    return command === undefined ? 2 : 0;
  }
  if (command === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new BuyerMatchError('usage', 'There is no such command.', { got: command, remedy: 'See buyer-match --help.' });
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  return run(args);
}

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // What the file system refuses (a folder that is not there, no permission) is a failed command; anything else is our fault.
  const refused = error instanceof Error && 'syscall' in error;
  if (!(error instanceof BuyerMatchError) && !refused) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof BuyerMatchError && error.code === 'usage' ? 2 : 1;
}
