import type { Card } from './card.ts';

/** The font holds the characters of this site; a title it cannot write gives way to what it stands under. */
export function readableCard(card: Card, drawable: ReadonlySet<string>): Card {
  const isDrawable = [...card.title].every((character) => drawable.has(character));
  return isDrawable ? card : { ...card, title: card.over, over: '' };
}
