export { decodeText, type Decoded, type Encoding } from './decode';
export { loadExamples } from './examples';
export { loadBuyers, loadContracts, loadOutcomes, loadRules, loadSuppliers, type Loaded, type LoadOptions } from './load';
export { loadModel } from './model';
export { loadProgrammes } from './programmes';
export { parseCsv, type Csv } from './csv';
export { readTable, type Table } from './table';
export { writeCsv } from './csv-write';
export type { Layout } from '../intake/layout';
