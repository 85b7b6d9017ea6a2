import type { Strings } from '../i18n/en.ts';
import { searchTemplate } from '../search/search-template.ts';
import type { PageContext } from './context.ts';

/** The part of the query in the address of the results, as schema.org names it. */
const QUERY = 'search_term_string';

/** schema.org data of the site itself: what it is called, and how it is searched. */
export function websiteJsonLd({ site }: Strings, { lang, site: address }: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: lang === 'en' ? address : new URL('ja/', address).href,
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: searchTemplate(address, lang, QUERY) },
      'query-input': `required name=${QUERY}`,
    },
  };
}
