import type { Model } from '../schema/model';

/** A model as a file that people read and edit: indented JSON, each list of numbers on one line. */
export const modelText = (model: Model): string => `${JSON.stringify(model, null, 2).replace(/\[\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`;
