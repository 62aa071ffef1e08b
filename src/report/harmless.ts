/** Controls that no document shows, marks that turn the direction of reading, and halves of characters. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of the data as a document may hold it: without what cannot be seen, and at most so many characters. */
export function harmless(text: string, most: number): string {
  const seen = text.replace(UNSEEN, '');
  if (seen.length <= most) return seen;
  // A character of two halves is kept whole.
  const cut = seen.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that XML and HTML show as it is, between tags and inside quoted attributes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
