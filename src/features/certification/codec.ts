import type { Codec, KeyReader, KeyWriter } from '../feature';
import type { CertificationKey } from './key';

const INFERRED = 1;
const ANYWHERE = 2;

function writeList(list: readonly string[], to: KeyWriter): void {
  to.number(list.length);
  for (const name of list) to.text(name);
}

function readList(from: KeyReader): string[] {
  const list: string[] = [];
  for (let left = from.number(); left > 0; left--) list.push(from.text());
  return list;
}

export const certificationCodec: Codec<CertificationKey> = {
  write({ requires, prefers, documents, markets, goods, inferred, anywhere }, to) {
    to.number((inferred ? INFERRED : 0) + (anywhere ? ANYWHERE : 0));
    writeList(requires, to);
    writeList(prefers, to);
    writeList(documents, to);
    writeList(markets, to);
    writeList(goods, to);
  },
  read(from) {
    const flags = from.number();
    const [requires, prefers, documents, markets, goods] = [readList(from), readList(from), readList(from), readList(from), readList(from)];
    const anywhere = flags >= ANYWHERE;
    return { requires, prefers, documents, markets, goods, to: anywhere ? '*' : '', inferred: flags % ANYWHERE === INFERRED, ...(anywhere ? { anywhere } : {}) };
  },
};
