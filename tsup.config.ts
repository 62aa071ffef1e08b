import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  canonical: 'src/canonical.ts',
  'text/index': 'src/text/index.ts',
  'files/index': 'src/files/index.ts',
  'schema/index': 'src/schema/index.ts',
  'evaluate/index': 'src/evaluate/index.ts',
  'experiment/index': 'src/experiment/index.ts',
  'learn/index': 'src/learn/index.ts',
  'demands/index': 'src/demands/index.ts',
  'identity/index': 'src/identity/index.ts',
  'advise/index': 'src/advise/index.ts',
  'batch/index': 'src/batch/index.ts',
  'report/html/index': 'src/report/html/index.ts',
  'report/workbook/index': 'src/report/workbook/index.ts',
};

const shared: Options = {
  splitting: true,
  target: 'node20',
  dts: { entry: library },
  // One file of `natural` (Porter's stemmer) is bundled, so that a consumer does not install its databases, and the packing half of
  // `fflate`, so that who writes no workbook installs nothing for it: see NOTICE.
  noExternal: ['natural', 'fflate'],
  // Hangul as it is: escaped it would double the size of the tables and the time to parse them.
  esbuildOptions: (options) => void (options.charset = 'utf8'),
};

// The library in both module systems; the command line and the worker of batch as ESM only, sharing the library's chunks.
export default defineConfig([
  { ...shared, entry: { ...library, 'batch/worker': 'src/batch/worker.ts', 'cli/main': 'src/cli/main.ts' }, format: ['esm'] },
  { ...shared, entry: library, format: ['cjs'], shims: true },
]);
