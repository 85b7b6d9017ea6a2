import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', query: 'src/query.ts' },
  format: 'esm',
  target: 'es2023',
  dts: true,
  clean: true,
  esbuildOptions(options) {
    // Kanji as they are: escaped they would take twice the bytes.
    options.charset = 'utf8';
    // Constants where they are used: a bundler of a site cannot put them there.
    options.minifySyntax = true;
  },
});
