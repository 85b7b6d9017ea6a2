import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { expect, it } from 'vitest';
import { cardSvg } from './card.ts';
import { cardsOf } from './cards.ts';
import { imagePath } from './image-path.ts';
import { readableCard } from './readable-card.ts';

const dataset = createDataset(data);
const cards = cardsOf(dataset);

it('the font can write every word of every picture', () => {
  const file = join(import.meta.dirname, 'fonts/characters.txt');
  const drawable = new Set(readFileSync(file, 'utf8'));
  const words = [...cards.values()].flatMap((card) =>
    [...cardSvg(dataset, card).matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text),
  );
  const missing = new Set(words.join('').replaceAll(/&[a-z#\d]+;/gu, ''));
  expect([...missing].filter((character) => !drawable.has(character))).toEqual([]);
});

it('the picture of a claim carries its standing and its verdict, and a rumor that word', () => {
  const rumor = dataset.all('claim').find(({ standing }) => standing === 'rumor');
  const card = rumor && cards.get(imagePath(rumor, 'en'));
  expect(card && cardSvg(dataset, card)).toMatch(/rumor/u);
  for (const claim of dataset.all('claim')) {
    expect(cards.get(imagePath(claim, 'ja'))?.badges.map(({ term }) => term)).toEqual([
      claim.standing,
      claim.review.verdict,
    ]);
  }
});

it('a title in letters that the font does not have gives way to the kind of record', () => {
  const card = { lang: 'en', over: 'Briefing', title: 'Брифинг', badges: [] } as const;
  const latin = new Set('Briefing');
  expect(readableCard(card, latin)).toMatchObject({ title: 'Briefing', over: '' });
  expect(readableCard({ ...card, title: 'Brief' }, latin)).toMatchObject({ title: 'Brief' });
});
