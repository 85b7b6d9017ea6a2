import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'ingest-score', include: ['src/**/*.test.ts'] } });
