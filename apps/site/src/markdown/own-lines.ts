import type { AnyRecord, Kind, RecordOf } from '@briefing/model/dataset';
import { claimsEvidencedBy } from '../records/claims-of.ts';
import { itineraryOf } from '../timeline/itinerary.ts';
import { claimItem } from './claim-item.ts';
import type { MarkdownWriter } from './writer.ts';

type Lines<K extends Kind> = (writer: MarkdownWriter, record: RecordOf<K>) => string[];

const event: Lines<'event'> = (writer, record) => {
  const { dataset, t, date, link, links, text } = writer;
  const participants = record.participants?.map(({ agent, capacity, role }) =>
    [
      `- ${link(agent)}`,
      capacity && `${t.sections.capacity}${t.site.colon}${link(capacity)}`,
      role && text(role),
    ]
      .filter(Boolean)
      .join(t.site.comma),
  );
  const legs =
    record.legs &&
    itineraryOf(record).map((row) => {
      if (row.type === 'gap') {
        return `1. ${date(row.when)}${t.site.colon}${row.days === 1 ? t.sections.gapDay : t.sections.gap}`;
      }
      const { place, when, events = [], note } = row.leg;
      const items = events.length === 0 ? '' : `${t.site.colon}${links(events)}`;
      return `1. ${date(when)}${t.site.comma}${link(place)}${items}${note ? ` — ${text(note)}` : ''}`;
    });
  const parts = dataset.all('event').filter(({ partOf }) => partOf === record.id);
  return [
    ...part(t.sections.itinerary, legs && [t.sections.localDates, '', ...legs]),
    ...part(t.sections.participants, participants),
    ...part(
      t.sections.parts,
      record.legs ? [] : parts.map(({ id, when }) => `- ${date(when)}${t.site.colon}${link(id)}`),
    ),
  ];
};

const exercise: Lines<'exercise'> = (
  { t, date, link, links, text, term, sources },
  { phases, milestones },
) => [
  ...part(
    t.sections.phases,
    phases?.map(
      (one) =>
        `- ${date(one.when)} (${term('basis', one.basis)})${t.site.colon}${text(one.text)} ${links(one.places)} — ${sources(one.sources)}`,
    ),
  ),
  ...part(
    t.sections.milestones,
    milestones?.map((one) => {
      const { occurrence } = one;
      const belongs =
        typeof occurrence === 'string'
          ? link(occurrence)
          : term('unknown-reason', occurrence.unknown);
      const listed = one.listedUnder
        ? `; ${t.sections.listedUnder}${t.site.colon}${link(one.listedUnder)}`
        : '';
      return `- ${date(one.when)}${t.site.colon}${text(one.text)} (${t.sections.occurrence}${t.site.colon}${belongs}${listed}) — ${sources(one.sources)}`;
    }),
  ),
];

const program: Lines<'program'> = ({ t, date, links, text, term, sources }, { workItems }) =>
  part(
    t.sections.workItems,
    workItems?.map((one) =>
      [
        `- ${one.when ? `${date(one.when)}${t.site.comma}` : ''}${term('work-action', one.action)}${t.site.comma}${term('work-status', one.status)}${t.site.colon}${text(one.text)}`,
        one.objects && links(one.objects),
        one.claims && links(one.claims),
        sources(one.sources),
      ]
        .filter(Boolean)
        .join(' — '),
    ),
  );

const tenures: Lines<'office' | 'person'> = ({ dataset, t, date, link }, { id, kind }) =>
  part(
    kind === 'office' ? t.sections.holders : t.sections.offices,
    dataset
      .all('tenure')
      .filter(({ person, office }) => person === id || office === id)
      .map(({ person, office, when }) => {
        const period = when ? date(when) : t.sections.periodUnknown;
        return `- ${link(kind === 'office' ? person : office)}${t.site.colon}${period}`;
      }),
  );

const correction: Lines<'correction'> = (writer, record) =>
  part(
    writer.t.record.claims,
    writer.dataset
      .all('claim')
      .filter(({ id }) => record.about.includes(id))
      .flatMap((claim) => claimItem(writer, claim)),
  );

const source: Lines<'source'> = (writer, { id }) =>
  part(
    writer.t.sections.evidenceFor,
    claimsEvidencedBy(writer.dataset, id).flatMap((claim) => claimItem(writer, claim)),
  );

const byKind: { readonly [K in Kind]?: Lines<K> } = {
  correction,
  event,
  exercise,
  office: tenures,
  person: tenures,
  program,
  source,
};

/** What a kind says beyond its columns and facts. */
export function ownLines(writer: MarkdownWriter, record: AnyRecord): string[] {
  return linesOf(writer, record.kind, record);
}

function linesOf<K extends Kind>(writer: MarkdownWriter, kind: K, record: RecordOf<K>): string[] {
  return byKind[kind]?.(writer, record) ?? [];
}

/** A part of the page under its heading; nothing when it has no lines. */
export function part(title: string, lines: readonly string[] = []): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}
