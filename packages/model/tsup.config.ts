import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'dataset/index': 'src/dataset/index.ts',
    'dates/index': 'src/dates/index.ts',
    'text/index': 'src/text/index.ts',
    'source/index': 'src/source/index.ts',
  },
  format: 'esm',
  target: 'es2023',
  dts: true,
  clean: true,
});
