import { expect, it } from 'vitest';
import { goldOf, predictionOf } from './hand-made.ts';
import { scoreLinks } from './score-links.ts';

const gold = goldOf({
  links: [
    { url: 'https://example.org/a', title: 'A ｔｉｔｌｅ', kind: 'related' },
    { url: 'https://example.org/b', kind: 'source' },
  ],
});
const link = (url: string, title: string | undefined, kind: string) => ({
  url,
  title,
  kind,
  date: undefined,
});

it('links agree by address, title and kind, each counted apart', () => {
  const links = [
    link('https://example.org/a', 'A title', 'source'),
    link('https://example.org/b', 'Some words', 'source'),
  ];
  expect(scoreLinks(gold, predictionOf({ links }))).toEqual({
    url: { tp: 2, fp: 0, fn: 0 },
    titled: { tp: 1, fp: 0, fn: 0 },
    kind: { tp: 1, fp: 1, fn: 1 },
  });
});

it('another address is another link', () => {
  const links = [link('https://example.org/a/', 'A title', 'related')];
  expect(scoreLinks(gold, predictionOf({ links })).url).toEqual({ tp: 0, fp: 1, fn: 2 });
});
