import type { AnyRecord, Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { dataset, records } from '../../../dataset.ts';
import { languages } from '../../../i18n/strings.ts';
import { langParam } from '../../../links/lang-param.ts';
import { folderOf, slugOf } from '../../../links/paths.ts';
import { recordMarkdown } from '../../../markdown/record-markdown.ts';
import { createWriter } from '../../../markdown/writer.ts';

export function getStaticPaths() {
  return languages.flatMap((lang) =>
    records.map((record) => ({
      params: { lang: langParam(lang), folder: folderOf(record.kind), slug: slugOf(record.id) },
      props: { record, lang },
    })),
  );
}

/** The page of a record as Markdown, for readers that are programs. */
export const GET: APIRoute<{ record: AnyRecord; lang: Lang }> = ({ props, site }) =>
  new Response(recordMarkdown(createWriter(dataset, props.lang, site?.href ?? ''), props.record));
