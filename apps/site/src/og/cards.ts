import type { AnyRecord, Dataset, Lang } from '@briefing/model/dataset';
import { claimsOfBriefing } from '../briefing/sections.ts';
import { languages, stringsOf } from '../i18n/strings.ts';
import { describeKind } from '../records/kind-of.ts';
import { countByTerm } from '../records/vocabulary.ts';
import type { Card, CardBadge } from './card.ts';
import { imagePath, plainImagePath } from './image-path.ts';

/** Every picture of the site by its address. */
export function cardsOf(dataset: Dataset): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const lang of languages) {
    const t = stringsOf(lang);
    const verdicts = badgesOf(dataset, dataset.all('claim'));
    const plain = { lang, over: t.site.tagline };
    cards.set(plainImagePath('home', lang), { ...plain, title: t.home.title, badges: verdicts });
    cards.set(plainImagePath('methodology', lang), {
      ...plain,
      title: t.methodology.title,
      badges: [],
    });
    for (const briefing of dataset.all('briefing')) {
      cards.set(imagePath(briefing, lang), {
        lang,
        over: labelOf(dataset, briefing, lang),
        title: briefing.name[lang],
        badges: badgesOf(dataset, claimsOfBriefing(dataset, briefing.id)),
      });
    }
    for (const claim of dataset.all('claim')) {
      cards.set(imagePath(claim, lang), {
        lang,
        over: t.site.tagline,
        title: labelOf(dataset, claim, lang),
        badges: [
          { vocabulary: 'standing', term: claim.standing },
          { vocabulary: 'verdict', term: claim.review.verdict },
        ],
      });
    }
  }
  return cards;
}

function labelOf(dataset: Dataset, { kind }: AnyRecord, lang: Lang): string {
  return describeKind(dataset, kind).label[lang];
}

function badgesOf(
  { catalog }: Dataset,
  claims: readonly { readonly review: { readonly verdict: string } }[],
): CardBadge[] {
  const verdicts = claims.map(({ review }) => review.verdict);
  return countByTerm(catalog, 'verdict', verdicts).map(({ term, count }) => ({
    vocabulary: 'verdict',
    term,
    count,
  }));
}
