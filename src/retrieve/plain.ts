import type { Codec, KeyReader, KeyWriter } from '../features/feature';

const UNDEFINED = 0;
const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const NUMBER = 4;
const TEXT = 5;
const ARRAY = 6;
const OBJECT = 7;

function write(value: unknown, to: KeyWriter): void {
  if (value === undefined) to.number(UNDEFINED);
  else if (value === null) to.number(NULL);
  else if (typeof value === 'boolean') to.number(value ? TRUE : FALSE);
  else if (typeof value === 'number') {
    to.number(NUMBER);
    to.number(value);
  } else if (typeof value === 'string') {
    to.number(TEXT);
    to.text(value);
  } else if (Array.isArray(value)) {
    to.number(ARRAY);
    to.number(value.length);
    for (const item of value) write(item, to);
  } else {
    const members = Object.keys(value);
    to.number(OBJECT);
    to.number(members.length);
    for (const member of members) {
      to.text(member);
      write((value as Record<string, unknown>)[member], to);
    }
  }
}

function read(from: KeyReader): unknown {
  const kind = from.number();
  switch (kind) {
    case NULL:
      return null;
    case FALSE:
      return false;
    case TRUE:
      return true;
    case NUMBER:
      return from.number();
    case TEXT:
      return from.text();
    case ARRAY: {
      const items: unknown[] = [];
      for (let left = from.number(); left > 0; left--) items.push(read(from));
      return items;
    }
    case OBJECT: {
      const value: Record<string, unknown> = {};
      for (let left = from.number(); left > 0; left--) {
        const member = from.text();
        value[member] = read(from);
      }
      return value;
    }
    default:
      return undefined;
  }
}

/** Plain data, member by member: how a key is kept whose feature says nothing of it. */
export const plainCodec: Codec<unknown> = { write, read };
