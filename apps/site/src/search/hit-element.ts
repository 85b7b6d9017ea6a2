import type { Hit, SearchIndex, Via } from '@briefing/search/query';
import { searchWording } from '../i18n/explorer/search.ts';
import { isKind, numberOf, pathIn, recordPath, slugOf } from '../links/paths.ts';
import { element } from '../scripts/element.ts';
import { createFactReader } from './hit-facts.ts';
import { markedNodes } from './marked-nodes.ts';
import { whenText } from './when-text.ts';

/** What stands ready in the page for hits. */
export interface HitParts {
  /** A badge for each term, found by its classes. */
  readonly badges: DocumentFragment;
  /** Where claims come from, by the briefing that their ids name. */
  readonly origins: Readonly<Record<string, string>>;
}

/** Makes the list items of hits. A claim is never without its standing and its verdict. */
export function createHitWriter(
  index: SearchIndex,
  lang: 'en' | 'ja',
  { badges, origins }: HitParts,
): (hit: Hit) => HTMLElement {
  const t = searchWording[lang];
  const factsOf = createFactReader(index);

  const reason = ({ term, record, name }: Via, own: string) => {
    const number = index.numberOf(record);
    const caption = number === undefined ? '' : index.text(number).parts[lang === 'en' ? 0 : 1];
    const called = (record === own ? undefined : name) ?? caption ?? record;
    const [before = '', link = '', after = ''] =
      name === undefined ? t.about(called) : t.stands(term, called);
    return element(
      'p',
      { class: 'hit-via' },
      ...markedNodes({ text: before, marks: [] }, lang),
      element(
        'a',
        { href: addressOf(record, lang) },
        ...markedNodes({ text: link, marks: [] }, lang),
      ),
      after,
    );
  };

  return ({ id, kind, title, excerpt, via }) => {
    const facts = factsOf(id, kind);
    const badgesOf = facts.terms.flatMap(([field, term]) => {
      const badge = badges.querySelector(`.badge.${field}-${term}`);
      return badge === null ? [] : [badge.cloneNode(true)];
    });
    const origin = facts.terms.length === 0 ? undefined : origins[slugOf(id).replace(/\/.*/u, '')];
    const number = facts.terms.length === 0 ? '' : ` ${numberOf(id)}`;
    const when = facts.when === undefined ? undefined : whenText(facts.when, lang);
    const said = [when, origin && t.from(origin)].flatMap((text) =>
      text === undefined ? [] : [element('span', {}, ...markedNodes({ text, marks: [] }, lang))],
    );
    const standing = facts.terms.find(([field]) => field === 'standing')?.[1];
    const article = element(
      'article',
      { class: standing === undefined ? 'hit' : `hit claim-${standing}` },
      element('h2', {}, element('a', { href: addressOf(id, lang) }, ...markedNodes(title, lang))),
      element(
        'p',
        { class: 'hit-facts' },
        element('span', { class: 'tag' }, facts.kind[lang] + number),
        ...badgesOf,
        ...said,
      ),
    );
    if (excerpt !== undefined) {
      const [before, after] = excerpt.cut;
      article.append(
        element(
          'p',
          { class: 'hit-excerpt', ...(excerpt.lang === lang ? {} : { lang: excerpt.lang }) },
          before ? '…' : '',
          ...markedNodes(excerpt, excerpt.lang),
          after ? '…' : '',
        ),
      );
    }
    article.append(...via.map((one) => reason(one, id)));
    return element('li', {}, article);
  };
}

function addressOf(id: string, lang: 'en' | 'ja'): string {
  const kind = id.slice(0, id.indexOf('/'));
  return isKind(kind) ? pathIn(lang, recordPath({ id, kind })) : pathIn(lang, '/');
}
