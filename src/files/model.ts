import { createHash } from 'node:crypto';
import { BuyerMatchError } from '../errors';
import { requireModel } from '../intake';
import type { Model } from '../schema/model';
import { readBytes } from './bytes';
import { decodeText } from './decode';
import type { Loaded } from './load';

/**
 * A model file as `train` wrote it, or as it was edited since.
 *
 * @throws BuyerMatchError `model-invalid` when it is not JSON, or not a model that can be used
 */
export function loadModel(path: string): { readonly value: Model; readonly file: Loaded<Model>['file'] } {
  const bytes = readBytes(path);
  const { text, encoding } = decodeText(bytes);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new BuyerMatchError('model-invalid', `The model file is not JSON: ${(error as Error).message}.`, { got: path, remedy: 'A comma or a bracket may have been lost while editing.' });
  }
  return { value: requireModel(content), file: { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding, layout: 'model', rows: 1, used: 1 } };
}
