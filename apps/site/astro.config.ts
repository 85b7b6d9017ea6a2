import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { filesBesidePages } from './src/beside/integration.ts';
import { searchIndexFile } from './src/search/integration.ts';

/** The scripts that stand in pages, because they are to run before what follows them is drawn. */
const inlineScripts = ['theme.js', 'claims-late-start.js'].map((name) =>
  readFileSync(new URL(`src/scripts/${name}`, import.meta.url), 'utf8').trim(),
);

export default defineConfig({
  integrations: [searchIndexFile(), filesBesidePages()],
  // Where the site will stand; only canonical addresses, alternates and citations use it.
  site: process.env.SITE_URL ?? 'https://briefing.example',
  // Keeps 404.html and ja/404.html as files; every other page is a folder with index.html.
  // While one page waits for the disk the next is rendered; beyond four only memory grows.
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // The default highlighter writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  // A file is fetched once for the whole site; an inlined script would come with every page.
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        // Search and tools that read robots.txt ask this site alone.
        "connect-src 'self'",
        "base-uri 'none'",
        // The search box of the header.
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: {
        hashes: inlineScripts.map(
          (script) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const,
        ),
      },
    },
  },
});
