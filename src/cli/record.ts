import { writeFileSync } from 'node:fs';
import { version } from '../../package.json';
import { SCHEMA_VERSION } from '../score/result';
import type { RunRecord } from '../report/entry';
import type { Inputs } from './inputs';
import type { Values } from './options';

/** What a run was made of, so that it can be repeated and audited: versions, options, day, inputs with SHA-256 and row counts. */
export const recordOf = (command: string, values: Values, { files, on }: Pick<Inputs, 'files'> & { readonly on: string | null }): RunRecord => ({ version, schemaVersion: SCHEMA_VERSION, command, on, options: { ...values }, inputs: files });

export function writeRecord(path: string, command: string, values: Values, made: Pick<Inputs, 'files'> & { readonly on: string | null }): void {
  writeFileSync(path, `${JSON.stringify({ tool: 'buyer-match', node: process.version, ...recordOf(command, values, made) }, null, 2)}\n`);
}
