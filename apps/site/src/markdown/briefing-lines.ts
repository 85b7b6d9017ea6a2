import type { RecordOf } from '@briefing/model/dataset';
import { briefingSections, claimsOfBriefing } from '../briefing/sections.ts';
import { countByTerm } from '../records/vocabulary.ts';
import { claimItem } from './claim-item.ts';
import type { MarkdownWriter } from './writer.ts';

/** A briefing claim by claim, in the order of the text, with how many hold up. */
export function briefingLines(writer: MarkdownWriter, briefing: RecordOf<'briefing'>): string[] {
  const { dataset, t, term, text } = writer;
  const claims = claimsOfBriefing(dataset, briefing.id);
  const counted = (vocabulary: string, values: readonly string[]) =>
    countByTerm(dataset.catalog, vocabulary, values)
      .map((one) => `${term(vocabulary, one.term)} ${one.count}`)
      .join(t.site.comma);
  const verdicts = counted(
    'verdict',
    claims.map(({ review }) => review.verdict),
  );
  const standings = counted(
    'standing',
    claims.map(({ standing }) => standing),
  );
  return [
    '',
    `## ${t.briefing.countsTitle}`,
    '',
    `- ${t.briefing.byVerdict}${t.site.colon}${verdicts}`,
    `- ${t.briefing.byStanding}${t.site.colon}${standings}`,
    ...briefingSections(briefing, claims).flatMap(({ title, lines, claims: own }) => [
      '',
      `## ${title === undefined ? t.briefing.outside : text(title)}${lines ? ` (${t.briefing.lines(lines)})` : ''}`,
      '',
      ...own.flatMap((claim) => claimItem(writer, claim)),
    ]),
  ];
}
