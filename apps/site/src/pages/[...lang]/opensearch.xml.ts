import type { Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { escapeXml } from '../../feeds/xml.ts';
import { searchWording } from '../../i18n/explorer/search.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { langPaths } from '../../links/lang-paths.ts';
import { pathIn } from '../../links/paths.ts';
import { searchTemplate } from '../../search/search-template.ts';

export const getStaticPaths = langPaths;

/** Lets a browser take the site as a search engine (OpenSearch 1.1). */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) => {
  const address = site?.href ?? '';
  const at = (path: string) => escapeXml(new URL(path, address).href);
  const { name } = stringsOf(lang).site;
  // At most 16 characters, says the standard.
  const short = lang === 'en' ? name : `${name} 日本語`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(short)}</ShortName>
<Description>${escapeXml(searchWording[lang].lead)}</Description>
<Language>${lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${at('/favicon.svg')}</Image>
<Url type="text/html" template="${escapeXml(searchTemplate(address, lang, 'searchTerms'))}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${at(pathIn(lang, '/opensearch.xml'))}"/>
</OpenSearchDescription>
`);
};
