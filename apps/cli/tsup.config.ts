import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { run: 'src/run.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  // Lazily imported subcommands stay in files of their own, so start-up loads only what runs.
  splitting: true,
  clean: true,
});
