import type { Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { releases } from '../../changes/releases.ts';
import { dataset } from '../../dataset.ts';
import { feedEntries } from '../../feeds/entry.ts';
import { atomFeed } from '../../feeds/feed.ts';
import { langPaths } from '../../links/lang-paths.ts';

export const getStaticPaths = langPaths;

/** Releases and corrections as Atom. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) => {
  const place = { lang, site: site?.href ?? '' };
  return new Response(atomFeed(feedEntries({ dataset, releases, ...place }), place));
};
