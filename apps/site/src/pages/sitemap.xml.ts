import type { APIRoute } from 'astro';
import { dataset, records } from '../dataset.ts';
import { languages } from '../i18n/strings.ts';
import { allPaths } from '../links/all-paths.ts';
import { pathIn } from '../links/paths.ts';

/** Every page with its twin in the other language; addresses hold nothing that XML would need escaped. */
export const GET: APIRoute = ({ site }) => {
  const urls = allPaths(dataset, records).flatMap((path) => {
    const twins = languages.map((lang) => ({ lang, href: new URL(pathIn(lang, path), site).href }));
    const links = twins.map(
      ({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
    );
    return twins.map(({ href }) => `<url><loc>${href}</loc>${links.join('')}</url>`);
  });
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  return new Response(`${head}\n${urls.join('\n')}\n</urlset>\n`);
};
