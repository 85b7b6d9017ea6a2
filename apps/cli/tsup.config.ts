import { defineConfig } from 'tsup';
import { lightBuiltIns, thirdPartyLicenses } from './bundle-plugins.ts';

export default defineConfig({
  entry: { run: 'src/run.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  // Lazily imported subcommands stay in files of their own, so start-up loads only what runs.
  splitting: true,
  // What every reader needs is bundled: finding a package costs more than reading it. Checking is not; it is rare and heavy.
  noExternal: [
    // For `lightBuiltIns` to see them.
    /^node:(?:fs|util)$/,
    /^@briefing\/model\/(?:dataset|dates|text)$/,
    '@briefing/search/query',
    /^@date-fns\//,
    /^@noble\//,
    /^date-fns/,
    'citty',
    'leven',
  ],
  removeNodeProtocol: false,
  esbuildPlugins: [lightBuiltIns, thirdPartyLicenses],
  clean: true,
});
