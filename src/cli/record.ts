import { writeFileSync } from 'node:fs';
import { version } from '../../package.json';
import { SCHEMA_VERSION } from '../score/result';
import type { Inputs } from './inputs';
import type { Values } from './options';

/** Writes what a run was made of, so that it can be repeated and audited: versions, options, day, inputs with SHA-256 and row counts. */
export function writeRecord(path: string, command: string, values: Values, { files, on }: Pick<Inputs, 'files'> & { readonly on: string | null }): void {
  const record = { tool: 'buyer-match', version, schemaVersion: SCHEMA_VERSION, node: process.version, command, on, options: { ...values }, inputs: files };
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}
