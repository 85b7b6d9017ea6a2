import type { RecordOf } from '@briefing/model/dataset';
import { voicesOf } from '../records/attribution.ts';
import { correctionsOf } from '../records/claims-of.ts';
import type { MarkdownWriter } from './writer.ts';

type Claim = RecordOf<'claim'>;

/** A claim in a list, never without its standing, its verdict and the chain of who says it. */
export function claimItem(writer: MarkdownWriter, claim: Claim): string[] {
  const { t, bareLink, term, text } = writer;
  const { verdict } = claim.review;
  return [
    `- **${term('standing', claim.standing)} · ${term('verdict', verdict)}** — ${text(claim.text)} (${bareLink(claim.id)})`,
    `  - ${t.claim.attribution}${t.site.colon}${chainOf(writer, claim)}`,
    ...reviewLines(writer, claim).map((line) => `  ${line}`),
  ];
}

/** The voices of a claim, outermost first; an inferred holder of an office is marked as such. */
export function chainOf({ dataset, t, link, term, date }: MarkdownWriter, claim: Claim): string {
  const voices = voicesOf(dataset, claim).map((voice) => {
    const details = [
      voice.unknown && term('unknown-reason', voice.unknown),
      term('channel', voice.through),
      voice.act && term('act', voice.act),
      voice.form && term('quotation-form', voice.form),
      voice.when && date(voice.when),
    ].filter((detail) => detail !== undefined && detail !== '');
    const holders = voice.holders.map(
      ({ person, certainty }) =>
        ` [${t.claim.heldBy} ${link(person)}, ${certainty === 'certain' ? t.claim.inferred : t.claim.inferredPossible}]`,
    );
    const name = voice.by === undefined ? `**${t.claim.unnamed}**` : link(voice.by);
    return `${name} (${details.join(t.site.comma)})${holders.join('')}`;
  });
  return voices.join(' → ');
}

/** What the record shows of a claim: note, evidence, corrections. */
export function reviewLines(writer: MarkdownWriter, claim: Claim): string[] {
  const { dataset, t, text, term } = writer;
  const { evidence, note, verdict } = claim.review;
  const none = verdict === 'not-checkable' ? t.briefing.noSourceNeeded : t.briefing.noSource;
  const shows = `${term('verdict', verdict)}${note === undefined ? '' : ` — ${text(note)}`}`;
  const corrections = correctionsOf(dataset, claim.id).map(({ id }) => id);
  return [
    `- ${t.briefing.shows}${t.site.colon}${shows}`,
    `- ${t.record.sources}${t.site.colon}${evidence.length === 0 ? none : writer.sources(evidence)}`,
    ...(corrections.length === 0
      ? []
      : [`- ${t.briefing.corrections}${t.site.colon}${writer.links(corrections)}`]),
  ];
}
