import type { CitationItem, WorkType } from './citation-item.ts';

/** Entry types of biblatex, which biber and Zotero read. */
const types: Readonly<Record<WorkType, string>> = {
  dataset: 'dataset',
  post: 'online',
  news: 'article',
  report: 'report',
  web: 'online',
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX shows it; every letter of every script stays as it is (UTF-8). */
export function escapeBibtex(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\{}~^]|[%&#_$]/gu, (character) => escapes[character] ?? `\\${character}`);
}

/** Works as BibTeX, one entry each; titles and names keep their capitals and are not split. */
export function toBibtex(items: readonly CitationItem[]): string {
  return items
    .map((item) => {
      const fields = fieldsOf(item).map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@${types[item.type]}{${item.key},\n${fields.join('')}}\n`;
    })
    .join('\n');
}

function fieldsOf(item: CitationItem): (readonly [string, string])[] {
  const container = item.type === 'news' ? 'journaltitle' : 'organization';
  const text = (name: string, value: string | undefined): (readonly [string, string])[] =>
    value === undefined ? [] : [[name, escapeBibtex(value)]];
  return [
    ['title', `{${escapeBibtex(item.title)}}`],
    ...(item.authors.length === 0
      ? []
      : [['author', item.authors.map((name) => `{${escapeBibtex(name)}}`).join(' and ')] as const]),
    ...text(container, item.container),
    ...text('date', item.date),
    ...text('version', item.version),
    // An address is read as it stands; only what would end the field is written otherwise.
    ...(item.url === undefined
      ? []
      : [['url', item.url.replaceAll(/[{}\\%]/gu, encodeOnce)] as const]),
    ...text('language', item.language && languageNames[item.language]),
    ...text('note', item.note),
  ];
}

/** A percent sign of an address belongs to an escape already. */
function encodeOnce(character: string): string {
  return character === '%' ? '\\%' : encodeURIComponent(character);
}

/** Names of languages as biblatex knows them. */
const languageNames: Readonly<Record<string, string>> = {
  en: 'english',
  ja: 'japanese',
  it: 'italian',
  es: 'spanish',
};
