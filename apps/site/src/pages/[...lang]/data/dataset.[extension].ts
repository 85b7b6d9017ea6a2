import type { Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { datasetItem } from '../../../citations/citation-item.ts';
import { type CitationFormat, citationFormats } from '../../../citations/formats.ts';
import { version } from '../../../dataset.ts';
import { datasetTitle } from '../../../downloads/wording.ts';
import { languages } from '../../../i18n/strings.ts';
import { langParam } from '../../../links/lang-param.ts';
import { pathIn } from '../../../links/paths.ts';

export function getStaticPaths() {
  return languages.flatMap((lang) =>
    citationFormats.map((format) => ({
      params: { lang: langParam(lang), extension: format.extension },
      props: { format, lang },
    })),
  );
}

/** How to cite the dataset, for reference managers. */
export const GET: APIRoute<{ format: CitationFormat; lang: Lang }> = ({ props, site }) => {
  const { format, lang } = props;
  const address = new URL(pathIn(lang, '/'), site).href;
  return new Response(format.write([datasetItem(datasetTitle[lang], { version, address }, lang)]));
};
