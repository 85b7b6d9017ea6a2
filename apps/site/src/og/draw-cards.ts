import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@briefing/model/dataset';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cardSvg } from './card.ts';
import { cardsOf } from './cards.ts';
import { readableCard } from './readable-card.ts';

const fonts = new URL('fonts/', import.meta.url);

/** The pictures of a site as PNG by address; the same dataset gives the same bytes on every machine. */
export async function* drawCards(
  dataset: Dataset,
): AsyncGenerator<{ path: string; png: Uint8Array }> {
  await initWasm(
    readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
  );
  const font = readFileSync(new URL('noto-sans-cjk-jp-bold-subset.otf', fonts));
  const drawable = new Set(readFileSync(new URL('characters.txt', fonts), 'utf8'));
  for (const [path, card] of cardsOf(dataset)) {
    const resvg = new Resvg(cardSvg(dataset, readableCard(card, drawable)), {
      font: { fontBuffers: [font], defaultFontFamily: 'Noto Sans CJK JP', loadSystemFonts: false },
    });
    const image = resvg.render();
    yield { path, png: image.asPng() };
    image.free();
    resvg.free();
  }
}
