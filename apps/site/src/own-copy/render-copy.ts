import type { AnchorStatus } from '@briefing/model/text';
import { outlineOf } from '../components/shapes.ts';
import { ownCopyWording } from '../i18n/explorer/own-copy.ts';
import { element } from '../scripts/element.ts';
import { pageLang } from '../scripts/page-lang.ts';
import { svgElement } from '../scripts/svg-element.ts';
import { type CheckedPassage, type CopyResult, copyStatuses } from './check-copy.ts';
import { likeVerdict } from './status-shapes.ts';

const t = ownCopyWording[pageLang()];

/** Takes every word of the copy out of the page. */
export function clear(): void {
  for (const shown of document.querySelectorAll('.claim-copy')) shown.remove();
}

/** Shows what was found: a summary in `target`, and the passages beside each claim. */
export function show(target: HTMLElement, result: CopyResult, lang: string): void {
  if (!result.ok) {
    target.replaceChildren(element('p', { class: 'own-copy-problem' }, problemText(result)));
    return;
  }
  const statuses = result.claims.flatMap(({ passages }) => passages.map(({ status }) => status));
  const found = statuses.filter((status) => status === 'verified' || status === 'moved').length;
  const headline = result.same
    ? t.same
    : result.other
      ? t.other(found, result.passages)
      : t.different;
  target.replaceChildren(
    element('p', { class: result.other ? 'own-copy-problem' : 'own-copy-headline' }, headline),
    element('p', { class: 'hint' }, t.passages(result.passages)),
    element(
      'ul',
      { class: 'own-copy-counts' },
      ...copyStatuses.flatMap((status) => {
        const count = statuses.filter((one) => one === status).length;
        return count === 0 ? [] : [countItem(result, status, count)];
      }),
    ),
  );
  if (result.other) return;
  for (const { number, passages } of result.claims) {
    document
      .querySelector(`#c${CSS.escape(number)} .claim-says`)
      ?.append(
        element(
          'div',
          { class: 'claim-copy' },
          element('h4', {}, t.inCopy),
          ...passages.map((passage) => passageElement(passage, lang)),
        ),
      );
  }
}

function countItem(result: CopyResult & { ok: true }, status: AnchorStatus, count: number) {
  const links =
    status === 'verified' || status === 'moved'
      ? []
      : result.claims
          .filter(({ passages }) => passages.some((passage) => passage.status === status))
          .map(({ number }) => element('a', { href: `#c${number}` }, number));
  return element(
    'li',
    {},
    badge(status),
    element('b', {}, String(count)),
    element('span', { class: 'hint' }, t.meaning[status]),
    element('span', { class: 'own-copy-links' }, ...links),
  );
}

function passageElement({ status, lines, excerpt }: CheckedPassage, lang: string): HTMLElement {
  const places = lines.map(t.lines).join(t.comma);
  const where =
    status === 'ambiguous'
      ? t.possibleOn(places)
      : status === 'missing'
        ? t.notFound
        : status === 'verified'
          ? places
          : t.nowOn(places);
  const head = element('p', {}, badge(status), ' ', element('span', { class: 'hint' }, where));
  if (excerpt === undefined) return element('div', {}, head);
  const { before, words, after } = excerpt;
  return element(
    'div',
    {},
    head,
    element('blockquote', { lang }, before, element('mark', {}, words), after),
  );
}

function badge(status: AnchorStatus): HTMLElement {
  const like = likeVerdict[status];
  const { fill, stroke, cut, dashed } = outlineOf('verdict', like);
  const paths = [
    ...(fill ? [svgElement('path', { class: 'fill', d: fill })] : []),
    ...(stroke
      ? [svgElement('path', { class: dashed ? 'stroke dashed' : 'stroke', d: stroke })]
      : []),
    ...(cut ? [svgElement('path', { class: 'cut', d: cut })] : []),
  ];
  const shape = svgElement(
    'svg',
    { class: 'shape', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    ...paths,
  );
  return element('span', { class: `badge verdict-${like}` }, shape, t.status[status]);
}

function problemText(result: CopyResult & { ok: false }): string {
  if (result.problem === 'not-utf-8') return t.notUtf8(result.byteOffset);
  return { 'too-large': t.tooLarge, empty: t.empty, 'utf-16': t.utf16 }[result.problem];
}
