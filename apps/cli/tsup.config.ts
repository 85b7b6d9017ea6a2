import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  // Lazily imported subcommands stay in files of their own, so start-up loads only what runs.
  splitting: true,
  clean: true,
});
