import { AMOUNT_KINDS, type AmountKind, type Contract } from '../schema/contract';
import { chooseWords, readProducts, readUsd, SAYS_NOTHING, splitList, type CellContext, type Words } from './cells';
import { maskPersonalData } from './mask';
import { findStage } from './stages';

type Cells = ReadonlyMap<string, string>;

/** 계약추진 is a contract being worked on, so it is asked before 계약. */
const KIND_WORDS: Words = { expected: /추진|예상|예정|expected/i, consulted: /상담|consult/i, contracted: /계약|수주|contract/i, cleared: /수출|통관|선적|clear|export/i };

/** The kind of amount and date that belongs to a stage. */
const KIND_OF: Readonly<Partial<Record<Contract['stage'], AmountKind>>> = { consulted: 'consulted', sampled: 'expected', quoted: 'expected', mou: 'expected', contracted: 'contracted', shipped: 'cleared' };

/** The stage that a deal with such an amount has reached at least. */
const STAGE_OF: Readonly<Record<AmountKind, Contract['stage']>> = { consulted: 'consulted', expected: 'quoted', contracted: 'contracted', cleared: 'shipped' };

const textOf = (cells: Cells, field: string): string | undefined => {
  const text = cells.get(field)?.trim();
  return text === undefined || text === '' || SAYS_NOTHING.test(text) ? undefined : text;
};

/** What offices write beside a buyer they have picked for an introduction; anything else in the column says nothing of a deal. */
const CHOSEN = /^(?:o|○|◯|●|v|✓|✔|y|yes|예|네|선정|확정|선택|selected|chosen)$/i;

/** Amounts by kind. A zero says that there was none. */
function readAmounts(cells: Cells, context: CellContext): Map<AmountKind, number> {
  const amounts = new Map<AmountKind, number>();
  for (const kind of AMOUNT_KINDS) {
    const text = textOf(cells, `amount.${kind}`);
    const value = text === undefined ? undefined : readUsd(text, `amount.${kind}`, context);
    if (value !== undefined && value > 0) amounts.set(kind, value);
  }
  return amounts;
}

function readStage(cells: Cells, amounts: ReadonlyMap<AmountKind, number>, { row, issues }: CellContext): string | undefined {
  const furthest = [...amounts.keys()].at(-1);
  const words = textOf(cells, 'stage');
  if (words === undefined) {
    if (furthest === undefined) return CHOSEN.test(textOf(cells, 'selected') ?? '') ? 'introduced' : undefined;
    issues.add('stage-from-amount', { row, path: 'stage' }, STAGE_OF[furthest], furthest);
    return STAGE_OF[furthest];
  }
  const kind = KIND_OF[findStage(words) ?? 'introduced'];
  if (kind !== undefined && furthest !== undefined && AMOUNT_KINDS.indexOf(furthest) > Math.max(AMOUNT_KINDS.indexOf(kind), 1)) issues.add('stage-before-amount', { row, path: 'stage' }, words, furthest);
  return words;
}

/** The day that belongs to the stage; failing that the row's only day, or the latest kind of day given. */
const readDate = (cells: Cells, kind: AmountKind | undefined): string | undefined =>
  (kind && textOf(cells, `date.${kind}`)) ?? textOf(cells, 'date') ?? [...AMOUNT_KINDS].reverse().map((k) => textOf(cells, `date.${k}`)).find((text) => text !== undefined);

/** The amount that belongs to the stage stands first, the others beside it. */
function placeAmounts(amounts: ReadonlyMap<AmountKind, number>, kind: AmountKind | undefined): Record<string, unknown> {
  const first = kind !== undefined && amounts.has(kind) ? kind : [...amounts.keys()].at(-1);
  if (first === undefined) return {};
  const others = [...amounts].filter(([other]) => other !== first);
  return { amountUsd: amounts.get(first), amountKind: first, ...(others.length > 0 ? { otherAmountsUsd: Object.fromEntries(others) } : {}) };
}

/** A deal's row object of the shape the schema knows, from the text of its cells. */
export function contractFromCells(cells: Cells, context: CellContext): Record<string, unknown> {
  const amounts = readAmounts(cells, context);
  const stage = readStage(cells, amounts, context);
  const kind = KIND_OF[findStage(stage ?? '') ?? 'introduced'];
  const codes = splitList((cells.get('hs') ?? '').replace(/\//g, ','));
  const name = textOf(cells, 'product');
  const note = textOf(cells, 'note');
  const plainAmount = textOf(cells, 'amountUsd');
  const stated = textOf(cells, 'amountKind');
  const statedKind = stated === undefined ? undefined : chooseWords(stated, KIND_WORDS, AMOUNT_KINDS, 'amountKind', context)[0];
  const row = {
    id: cells.get('id')?.trim(),
    supplierId: cells.get('supplierId')?.trim(),
    buyerId: cells.get('buyerId')?.trim(),
    date: readDate(cells, kind),
    stage,
    programme: textOf(cells, 'programme'),
    note: note === undefined ? undefined : maskPersonalData(note),
    product: name === undefined && codes.length === 0 ? undefined : readProducts(name === undefined ? [] : [name], codes)[0],
    ...(plainAmount === undefined ? {} : { amountUsd: readUsd(plainAmount, 'amountUsd', context), amountKind: statedKind }),
    ...(plainAmount === undefined || amounts.size > 0 ? placeAmounts(amounts, kind) : {}),
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
