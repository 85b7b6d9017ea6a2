import type { Kind, Lang } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { languages } from '../../i18n/strings.ts';
import { langParam } from '../../links/lang-param.ts';
import { folderOf } from '../../links/paths.ts';
import { listMarkdown } from '../../markdown/list-markdown.ts';
import { createWriter } from '../../markdown/writer.ts';
import { kindsOf } from '../../records/kind-of.ts';

export function getStaticPaths() {
  return languages.flatMap((lang) =>
    kindsOf(dataset).map((kind) => ({
      params: { lang: langParam(lang), folder: folderOf(kind) },
      props: { kind, lang },
    })),
  );
}

/** The records of a kind as Markdown. */
export const GET: APIRoute<{ kind: Kind; lang: Lang }> = ({ props, site }) =>
  new Response(listMarkdown(createWriter(dataset, props.lang, site?.href ?? ''), props.kind));
