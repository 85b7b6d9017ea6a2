import type { AnyRecord, Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { citationItems } from '../../../citations/citation-item.ts';
import { type CitationFormat, citationFormats } from '../../../citations/formats.ts';
import { dataset, records, version } from '../../../dataset.ts';
import { languages } from '../../../i18n/strings.ts';
import { langParam } from '../../../links/lang-param.ts';
import { folderOf, pathIn, recordPath, slugOf } from '../../../links/paths.ts';

export function getStaticPaths() {
  return languages.flatMap((lang) =>
    records.flatMap((record) =>
      citationFormats.map((format) => ({
        params: {
          lang: langParam(lang),
          folder: folderOf(record.kind),
          slug: slugOf(record.id),
          extension: format.extension,
        },
        props: { record, format, lang },
      })),
    ),
  );
}

interface Props {
  record: AnyRecord;
  format: CitationFormat;
  lang: Lang;
}

/** How to cite a record, for reference managers. */
export const GET: APIRoute<Props> = ({ props: { record, format, lang }, site }) => {
  const address = new URL(pathIn(lang, recordPath(record)), site).href;
  return new Response(format.write(citationItems(dataset, record, { version, address }, lang)));
};
