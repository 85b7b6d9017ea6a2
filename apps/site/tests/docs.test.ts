import * as data from '@briefing/data';
import { checkDocs, docsAddress } from '@briefing/model';
import { expect, it } from 'vitest';
import { cliHelp } from '../src/docs/cli-help.ts';
import { languages } from '../src/i18n/strings.ts';
import { pathIn } from '../src/links/paths.ts';
import { builtPages } from './built-site.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, textOf(html)]));

/** What a page shows, as text; spaces are those of the source of the page. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/&amp;|&#38;/gu, '&');
}

it.each(languages)('the command line is documented as it speaks today (%s)', async (lang) => {
  const shown = pages.get(pathIn(lang, '/docs/cli/')) ?? '';
  const { root, commands } = await cliHelp(lang);
  for (const text of [root, ...commands.map(({ help }) => help)]) expect(shown).toContain(text);
});

it.each(languages)('every check has its page where its messages point to (%s)', (lang) => {
  for (const { code, summary, why, how } of checkDocs) {
    const shown = pages.get(pathIn(lang, docsAddress(code))) ?? '';
    expect(shown).toContain(code);
    for (const text of [summary, why, how]) expect(shown).toContain(text[lang].replaceAll('`', ''));
    expect(pages.get(pathIn(lang, '/docs/checks/'))).toContain(code);
  }
});

it.each(languages)('every kind has its page with every field of its records (%s)', (lang) => {
  for (const { kind, label } of data.catalog.kinds) {
    const shown = pages.get(pathIn(lang, `/docs/model/${kind}/`)) ?? '';
    expect(shown).toContain(label[lang]);
    const records = data.records.filter((record) => record.kind === kind);
    for (const name of new Set(records.flatMap((record) => Object.keys(record)))) {
      expect(shown).toContain(name);
    }
  }
});
