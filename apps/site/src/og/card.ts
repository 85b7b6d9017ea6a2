import type { Dataset, Lang } from '@briefing/model/dataset';
import { outlineOf } from '../components/shapes.ts';
import { escapeXml } from '../feeds/xml.ts';
import { stringsOf } from '../i18n/strings.ts';
import { termLabel } from '../records/vocabulary.ts';
import { textLines, widthOf } from './text-lines.ts';

/** A verdict or standing on a picture. */
export interface CardBadge {
  readonly vocabulary: 'standing' | 'verdict';
  readonly term: string;
  /** How many claims have it, where the picture is of more than one. */
  readonly count?: number;
}

/** What a picture of a page shows. */
export interface Card {
  readonly lang: Lang;
  readonly title: string;
  readonly over: string;
  readonly badges: readonly CardBadge[];
}

/** Size that readers of Open Graph expect. */
const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Colors of the light theme of `tokens.css`; a picture has no theme. */
const colors = {
  paper: '#fdfdfc',
  ink: '#18222d',
  soft: '#4a5866',
  brand: '#14324f',
  mark: '#b8321a',
  rumor: '#b3261e',
} as const;
const verdictColors: Readonly<Record<string, string>> = {
  confirmed: '#0a6853',
  'partly-confirmed': '#3f6614',
  imprecise: '#875500',
  contradicted: '#b3261e',
  unconfirmed: '#6140a5',
  'not-checkable': '#55626f',
};

const LEFT = 88;

/** The picture of a page as SVG; text is set in the one font that comes with the site. */
export function cardSvg(dataset: Dataset, { lang, title, over, badges }: Card): string {
  const size = badges.length > 2 ? 62 : 84;
  const lines = textLines(title, lang, (CARD_SIZE.width - 2 * LEFT) / size, 3);
  const text = lines.map(
    (line, index) =>
      `<text x="${LEFT}" y="${204 + size + index * size * 1.3}" font-size="${size}" fill="${colors.ink}">${escapeXml(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" font-family="Noto Sans CJK JP" font-weight="700">
<rect width="100%" height="100%" fill="${colors.paper}"/>
<rect width="18" height="100%" fill="${colors.brand}"/>
<g transform="translate(${LEFT} 62) scale(1.9)" fill="none" stroke="${colors.brand}" stroke-width="2.6"><path d="M0 8h17M0 16h8M0 24h17"/><path d="M17 12.5h6v7h-6z" fill="${colors.mark}" stroke="none"/></g>
<text x="${LEFT + 62}" y="108" font-size="42" fill="${colors.brand}">${escapeXml(stringsOf(lang).site.name)}</text>
<text x="${LEFT}" y="176" font-size="28" fill="${colors.soft}">${escapeXml(over)}</text>
${text.join('\n')}
${badgeRow(dataset, lang, badges)}
</svg>`;
}

function badgeRow({ catalog }: Dataset, lang: Lang, badges: readonly CardBadge[]): string {
  const size = badges.length > 2 ? 30 : 52;
  const bottom = CARD_SIZE.height - 64;
  const items = badges.map(({ vocabulary, term, count }) => {
    const label = `${termLabel(catalog, vocabulary, term, lang)}${count === undefined ? '' : ` ${count}`}`;
    const color =
      vocabulary === 'verdict'
        ? (verdictColors[term] ?? colors.soft)
        : term === 'rumor'
          ? colors.rumor
          : colors.brand;
    return { label, color, vocabulary, term, width: size * (1.4 + widthOf(label)) + size };
  });
  const rows: (typeof items)[] = [];
  let room = 0;
  for (const item of items) {
    if (item.width - size > room) {
      rows.push([]);
      room = CARD_SIZE.width - LEFT * 1.5;
    }
    rows.at(-1)?.push(item);
    room -= item.width;
  }
  return rows
    .flatMap((row, index) => {
      const y = bottom - (rows.length - 1 - index) * size * 1.7;
      let x = LEFT;
      return row.map(({ label, color, vocabulary, term, width }) => {
        const drawn = `<g fill="${color}" stroke="${color}"><g transform="translate(${x} ${y - size * 0.86}) scale(${size / 16})">${shape(vocabulary, term)}</g><text x="${x + size * 1.4}" y="${y}" font-size="${size}" stroke="none">${escapeXml(label)}</text></g>`;
        x += width;
        return drawn;
      });
    })
    .join('\n');
}

function shape(vocabulary: string, term: string): string {
  const { fill, stroke, cut, dashed } = outlineOf(vocabulary, term);
  const line = 'fill="none" stroke-width="1.7" stroke-linejoin="round"';
  return [
    fill && `<path d="${fill}" stroke="none"/>`,
    stroke && `<path d="${stroke}" ${line}${dashed ? ' stroke-dasharray="2.6 1.9"' : ''}/>`,
    cut && `<path d="${cut}" ${line} stroke="${colors.paper}"/>`,
  ]
    .filter(Boolean)
    .join('');
}
