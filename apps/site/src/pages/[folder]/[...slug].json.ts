import type { AnyRecord } from '@briefing/model/dataset';
import type { APIRoute } from 'astro';
import { records } from '../../dataset.ts';
import { folderOf, slugOf } from '../../links/paths.ts';

export function getStaticPaths() {
  return records.map((record) => ({
    params: { folder: folderOf(record.kind), slug: slugOf(record.id) },
    props: { record },
  }));
}

/** The record as data, both languages in one. */
export const GET: APIRoute<{ record: AnyRecord }> = ({ props }) =>
  new Response(`${JSON.stringify(props.record, null, 2)}\n`);
