import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const unit = ['{src,build}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'model', root: 'packages/model', include: unit } },
      { test: { name: 'data', root: 'packages/data', include: unit } },
      { test: { name: 'search', root: 'packages/search', include: unit } },
      { test: { name: 'ingest', root: 'packages/ingest', include: unit } },
      { test: { name: 'ingest-score', root: 'tests/ingest-score', include: unit } },
      { test: { name: 'cli', root: 'apps/cli', include: ['{src,tests}/**/*.test.ts'] } },
      { test: { name: 'site', root: 'apps/site', include: unit } },
      { test: { name: 'scripts', root: 'scripts', include: ['*.test.mjs'] } },
      {
        test: {
          name: 'workspace',
          root: 'tests/workspace',
          include: unit,
          // Packing and checking the packages starts other programs.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: 'apps/site',
          include: ['tests/**/*.test.ts'],
          globalSetup: [join(import.meta.dirname, 'apps/site/tests/serve-site.ts')],
          // One browser at a time: two on two cores make each other's waits run out.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
