const WORDS = new Set(
  'a an and any are as at be by for from has in is it its like of off on only or other others our per such suitable that the their them these this those to type types use used uses using various we which with without you your'.split(' '),
);

/** English words that say nothing of goods. */
export const isStopword = (word: string): boolean => WORDS.has(word);
