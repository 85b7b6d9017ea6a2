import type { MarkedText } from '@briefing/search/query';
import { foreignRuns } from '../i18n/foreign-runs.ts';
import { element } from '../scripts/element.ts';

/** A text as nodes: what matched is marked, and runs in the other language say so. */
export function markedNodes({ text, marks }: MarkedText, lang: 'en' | 'ja'): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    nodes.push(...runs(text.slice(done, start), lang));
    nodes.push(element('mark', {}, ...runs(text.slice(start, end), lang)));
    done = end;
  }
  return [...nodes, ...runs(text.slice(done), lang)];
}

function runs(text: string, lang: 'en' | 'ja'): Node[] {
  return foreignRuns(text, lang).map((run) =>
    run.lang === undefined
      ? document.createTextNode(run.text)
      : element('span', { lang: run.lang }, run.text),
  );
}
