import type { Lang } from '@briefing/model/dataset';
import { changesWording } from '../changes/wording.ts';
import { stringsOf } from '../i18n/strings.ts';
import { pathIn } from '../links/paths.ts';
import type { FeedEntry } from './entry.ts';
import { escapeXml } from './xml.ts';

/** Where a feed stands. */
export interface FeedPlace {
  readonly lang: Lang;
  /** Address of the site, ending in a slash. */
  readonly site: string;
}

/** Year of the tag URIs (RFC 4151); it never changes, or every entry would be new to every reader. */
const TAG_YEAR = 2026;

/** The entries as Atom 1.0 (RFC 4287). */
export function atomFeed(entries: readonly FeedEntry[], { lang, site }: FeedPlace): string {
  const title = `${stringsOf(lang).site.name}${stringsOf(lang).site.colon}${changesWording.feed[lang]}`;
  const at = (path: string) => escapeXml(new URL(pathIn(lang, path), site).href);
  const body = entries.map(
    ({ id, title: entryTitle, url, html, updated, tags }) => `<entry>
<id>${escapeXml(tagOf(id, { lang, site }))}</id>
<title>${escapeXml(entryTitle)}</title>
<link href="${escapeXml(url)}"/>
<updated>${updated}T00:00:00Z</updated>
${tags.map((tag) => `<category term="${escapeXml(tag)}"/>`).join('')}
<content type="html">${escapeXml(html)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escapeXml(tagOf('feed', { lang, site }))}</id>
<title>${escapeXml(title)}</title>
<updated>${newest(entries)}T00:00:00Z</updated>
<author><name>${escapeXml(stringsOf(lang).site.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${at('/feed.xml')}"/>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${at('/changes/')}"/>
${body.join('\n')}
</feed>
`;
}

/** The entries as JSON Feed 1.1. */
export function jsonFeed(entries: readonly FeedEntry[], { lang, site }: FeedPlace): string {
  const { name, colon } = stringsOf(lang).site;
  const at = (path: string) => new URL(pathIn(lang, path), site).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name}${colon}${changesWording.feed[lang]}`,
    home_page_url: at('/changes/'),
    feed_url: at('/feed.json'),
    language: lang,
    authors: [{ name, url: at('/') }],
    items: entries.map(({ id, title, url, html, updated, tags }) => ({
      id: tagOf(id, { lang, site }),
      url,
      title,
      content_html: html,
      date_modified: `${updated}T00:00:00Z`,
      tags,
      language: lang,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function tagOf(id: string, { lang, site }: FeedPlace): string {
  return `tag:${new URL(site).hostname},${TAG_YEAR}:${lang}/${id}`;
}

function newest(entries: readonly FeedEntry[]): string {
  return (
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}
