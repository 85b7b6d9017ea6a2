import type { AnyRecord } from '@briefing/model/dataset';
import { dataPath, pathIn, recordPath } from '../links/paths.ts';
import { claimsVoicedBy, correctionsOf } from '../records/claims-of.ts';
import { describeKind } from '../records/kind-of.ts';
import { relatedRecords } from '../records/related.ts';
import { sourcesOf } from '../records/sources-of.ts';
import { briefingLines } from './briefing-lines.ts';
import { chainOf, claimItem, reviewLines } from './claim-item.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldLines } from './field-lines.ts';
import { ownLines, part } from './own-lines.ts';
import type { MarkdownWriter } from './writer.ts';

/** The page of a record as Markdown: what it says, who says so, what the record shows, and where to look it up. */
export function recordMarkdown(writer: MarkdownWriter, record: AnyRecord): string {
  const { dataset, lang, t, address, text } = writer;
  const { id } = record;
  const title = escapeMarkdown(dataset.caption(id, lang));
  const facts = 'facts' in record ? (record.facts ?? []) : [];
  const lines = [
    `# ${record.kind === 'claim' ? t.briefing.claimNumber(id.slice(id.lastIndexOf('/') + 1)) : title}`,
    '',
    `${text(describeKind(dataset, record.kind).label)} \`${id}\` · <${address(pathIn(lang, recordPath(record)))}> · ${t.record.json} <${address(dataPath(record))}>`,
    ...('description' in record && record.description ? ['', text(record.description)] : []),
    ...('summary' in record ? ['', text(record.summary)] : []),
    ...('finding' in record ? ['', text(record.finding)] : []),
    ...(record.kind === 'claim' ? ['', ...claimLines(writer, record)] : []),
    ...part(t.record.glance, fieldLines(writer, record)),
    ...('note' in record && record.note ? part(t.record.note, [text(record.note)]) : []),
    ...(record.kind === 'briefing' ? briefingLines(writer, record) : []),
    ...ownLines(writer, record),
    ...part(
      t.record.facts,
      facts.map(
        (fact) =>
          `- ${text(fact.text)}${fact.when ? ` (${writer.date(fact.when)})` : ''} — ${writer.sources(fact.sources)}`,
      ),
    ),
    ...claimParts(writer, id),
    ...part(t.record.corrections, correctionLines(writer, record)),
    ...relatedLines(writer, id),
    ...part(t.record.sourcesFor, sourceLines(writer, record)),
  ];
  return `${lines.join('\n')}\n`;
}

function claimLines(writer: MarkdownWriter, claim: AnyRecord & { kind: 'claim' }): string[] {
  const { t, term, text } = writer;
  return [
    `**${term('standing', claim.standing)} · ${term('verdict', claim.review.verdict)}** — ${text(claim.text)}`,
    '',
    `- ${t.claim.attribution}${t.site.colon}${chainOf(writer, claim)}`,
    ...reviewLines(writer, claim),
  ];
}

function claimParts(writer: MarkdownWriter, id: string): string[] {
  const { dataset, t } = writer;
  const about = dataset.claimsAbout(id);
  const known = new Set(about);
  const voiced = claimsVoicedBy(dataset, id).filter((claim) => !known.has(claim));
  const items = (claims: readonly (typeof about)[number][]) =>
    claims.flatMap((claim) => claimItem(writer, claim));
  return [...part(t.record.claims, items(about)), ...part(t.record.voice, items(voiced))];
}

function correctionLines(writer: MarkdownWriter, { id, kind }: AnyRecord): string[] {
  // The review of a claim names its corrections already.
  if (kind === 'claim') return [];
  return correctionsOf(writer.dataset, id).map(
    (correction) =>
      `- ${writer.link(correction.id)}${writer.t.site.colon}${writer.text(correction.finding)}`,
  );
}

function relatedLines(writer: MarkdownWriter, id: string): string[] {
  const { dataset, t, text, link } = writer;
  const groups = relatedRecords(dataset, id).map(({ kind, records }) => {
    const label = text(describeKind(dataset, kind).plural);
    return `- ${label}${t.site.colon}${records.map((one) => link(one.id)).join(t.site.comma)}`;
  });
  return part(t.record.related, groups);
}

function sourceLines(writer: MarkdownWriter, record: AnyRecord): string[] {
  const { dataset, link, term } = writer;
  return sourcesOf(dataset, record).map((id) => {
    const source = dataset.get(id);
    if (source?.kind !== 'source') return `- ${link(id)}`;
    const told = [
      link(id),
      term('source-type', source.type),
      term('reliability', source.reliability),
      ...(source.url === undefined ? [] : [`<${source.url}>`]),
    ];
    return `- ${told.join(' · ')}`;
  });
}
