import type { Kind } from '@briefing/model/dataset';
import { kindPath, pathIn } from '../links/paths.ts';
import { describeKind, recordsOfKind } from '../records/kind-of.ts';
import { summaryOf } from '../records/summary.ts';
import { claimItem } from './claim-item.ts';
import { escapeMarkdown } from './escape.ts';
import type { MarkdownWriter } from './writer.ts';

/** The records of a kind, each with its link and what it is; claims with everything that qualifies them. */
export function listMarkdown(writer: MarkdownWriter, kind: Kind): string {
  const { dataset, lang, t, address, link, text } = writer;
  const { plural, description } = describeKind(dataset, kind);
  const lines = recordsOfKind(dataset, kind).flatMap((record) => {
    if (record.kind === 'claim') return claimItem(writer, record);
    const summary = summaryOf(dataset, record, lang);
    return [`- ${link(record.id)}${t.site.colon}${escapeMarkdown(summary)}`];
  });
  return [
    `# ${text(plural)}`,
    '',
    `${text(description)} <${address(pathIn(lang, kindPath(kind)))}>`,
    '',
    ...lines,
    '',
  ].join('\n');
}
