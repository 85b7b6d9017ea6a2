import type { Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { changesWording } from '../../changes/wording.ts';
import { dataset } from '../../dataset.ts';
import { docsPages } from '../../docs/docs-pages.ts';
import { downloadWording } from '../../downloads/wording.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { langPaths } from '../../links/lang-paths.ts';
import { llmsText } from '../../markdown/llms-text.ts';
import { createWriter } from '../../markdown/writer.ts';

export const getStaticPaths = langPaths;

/** Where programs find what this site holds, and how it is to be read. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) => {
  const { nav } = stringsOf(lang);
  return new Response(
    llmsText(createWriter(dataset, lang, site?.href ?? ''), [
      [downloadWording.title[lang], '/downloads/'],
      [changesWording.title[lang], '/changes/'],
      [nav.methodology, '/methodology/'],
      ...docsPages.map(({ path, title }) => [title[lang], path] as const),
    ]),
  );
};
