import type { Figures } from '../briefing/figures.ts';
import type { Strings } from '../i18n/en.ts';
import type { PageContext } from './context.ts';

/** schema.org data of the start page: the dataset as a whole. */
export function datasetJsonLd(
  { site, home }: Strings,
  figures: Figures,
  version: string,
  { lang, site: address }: PageContext,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.name,
    description: home.lead,
    url: address,
    version,
    inLanguage: ['en', 'ja'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    keywords: [home.title, site.tagline],
    size: `${figures.records} ${home.records}`,
    mainEntityOfPage: lang === 'en' ? address : new URL('ja/', address).href,
  };
}
