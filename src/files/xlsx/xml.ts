import { BuyerMatchError } from '../../errors';

/** What happens along a document. Names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return NAMED[body] ?? whole;
  const code = body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const decode = (text: string): string => (text.includes('&') ? text.replace(/&(#x?[0-9a-f]+|\w+);/gi, decodeEntity) : text);

const patterns = new Map<string, RegExp>();

/** An attribute's value; its namespace prefix does not matter. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(attributes);
  return match ? decode(match[1] ?? match[2]!) : undefined;
}

/** End of a tag whose inside begins at `from`: a `>` inside quotes is part of a value. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

/**
 * Walks XML as spreadsheets write it: elements, text and CDATA. A document type is refused, so that there are no entities of
 * its own; comments and instructions are passed over.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const broken = (got: string): BuyerMatchError => new BuyerMatchError('file-unreadable', 'The workbook holds XML that cannot be read.', { got: got.slice(0, 40), remedy: 'Open it in Excel and save it again.' });
  const skipTo = (mark: string, from: number): number => {
    const at = xml.indexOf(mark, from);
    if (at === -1) throw broken(xml.slice(from, from + 40));
    return at + mark.length;
  };
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) handler.text(decode(xml.slice(at, tag === -1 ? undefined : tag)));
    if (tag === -1) return;
    if (xml.startsWith('<!--', tag)) at = skipTo('-->', tag + 4);
    else if (xml.startsWith('<?', tag)) at = skipTo('?>', tag + 2);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = skipTo(']]>', tag + 9);
      handler.text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<!', tag)) throw broken(xml.slice(tag, tag + 40));
    else {
      const end = tagEnd(xml, tag + 1);
      if (end === -1) throw broken(xml.slice(tag, tag + 40));
      const closes = xml[tag + 1] === '/';
      const empty = xml[end - 1] === '/';
      const body = xml.slice(tag + (closes ? 2 : 1), empty ? end - 1 : end);
      const space = body.search(/\s/);
      const qualified = space === -1 ? body : body.slice(0, space);
      const name = qualified.slice(qualified.indexOf(':') + 1);
      if (closes) handler.close(name);
      else {
        handler.open(name, space === -1 ? '' : body.slice(space + 1));
        if (empty) handler.close(name);
      }
      at = end + 1;
    }
  }
}
