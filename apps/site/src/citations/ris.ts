import type { CitationItem, WorkType } from './citation-item.ts';

const types: Readonly<Record<WorkType, string>> = {
  dataset: 'DATA',
  post: 'BLOG',
  news: 'NEWS',
  report: 'RPRT',
  web: 'ELEC',
};

/** Works as RIS: one tag a line, lines end in CR LF, each work ends with ER. */
export function toRis(items: readonly CitationItem[]): string {
  return items.map((item) => tagsOf(item).map(line).join('')).join('\r\n');
}

function tagsOf(item: CitationItem): (readonly [string, string | undefined])[] {
  return [
    ['TY', types[item.type]],
    ['ID', item.key],
    ['TI', item.title],
    ...item.authors.map((name) => ['AU', name] as const),
    [item.type === 'news' ? 'JO' : 'T2', item.container],
    ['PB', item.publisher],
    ['PY', item.date?.slice(0, 4)],
    ['DA', item.date && risDate(item.date)],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.url],
    ['N1', item.note],
    ['ER', ''],
  ];
}

/** Year, month, day and a free part, each ended by a slash; what is unknown stays empty. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function line([tag, value]: readonly [string, string | undefined]): string {
  return value === undefined ? '' : `${tag}  - ${value.replaceAll(/\s+/gu, ' ')}\r\n`;
}
