import { defineConfig } from 'tsup';

// The library is built twice (ESM and CJS); the command line once, as ESM, sharing the library's chunks.
// One file of `natural` (Porter's stemmer) is bundled, so that a consumer does not install its databases: see NOTICE.
const bundled = ['natural'];

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      'text/index': 'src/text/index.ts',
      'files/index': 'src/files/index.ts',
      'schema/index': 'src/schema/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    clean: true,
    target: 'node20',
    noExternal: bundled,
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    splitting: true,
    target: 'node20',
    noExternal: bundled,
  },
]);
