import type { LocalizedText, RecordOf } from '@briefing/model/dataset';
import { item, labelled, paragraph, section } from '../output/layout.ts';
import { joinSpans, type Line, type Span, span } from '../output/span.ts';
import { fieldName } from '../records/field-names.ts';
import { heldBy } from '../records/holder-spans.ts';
import { passageSpans } from '../records/passage-spans.ts';
import type { RecordReader } from '../records/record-reader.ts';
import { separator } from '../records/separator.ts';
import { toneOf } from '../records/tone.ts';
import type { ChainLink, ClaimTrace } from './claim-trace.ts';

/** A traced claim for people. */
export function tracePage(reader: RecordReader, trace: ClaimTrace): Line[] {
  const { view } = reader;
  const { lang } = view;
  const { claim, chain, corrections } = trace;
  const title = (key: string) => fieldName(key, lang);
  return [
    [span(claim.id, 'faint')],
    ...paragraph([span(claim.text[lang], 'strong')], view),
    [],
    ...labelled(summaryRows(reader, trace), view),
    ...section(
      title('attribution'),
      chain.flatMap((link, index) => voice(reader, link, index + 1)),
    ),
    ...section(
      title('anchors'),
      claim.anchors.flatMap((anchor) => item('-', passageSpans(anchor, lang), view)),
    ),
    ...section(
      title('dates'),
      (claim.dates ?? []).flatMap((date) => item('-', printedDate(reader, date), view)),
    ),
    ...section(
      title('cues'),
      (claim.cues ?? []).flatMap(({ printed, marks }) =>
        item('-', [span(quoted(printed)), span(`  ${reader.term('cue', marks)}`, 'faint')], view),
      ),
    ),
    ...section(SHOWS[lang], reviewLines(reader, trace)),
    ...section(
      CORRECTIONS[lang],
      corrections.flatMap((correction) => [
        ...item('-', reader.reference(correction.id), view),
        ...paragraph([span(correction.finding[lang])], view, 4),
      ]),
    ),
    ...section(
      title('about'),
      claim.about.flatMap((id) => item('-', reader.reference(id), view)),
    ),
  ];
}

function summaryRows(reader: RecordReader, { claim, standing }: ClaimTrace) {
  const { view } = reader;
  const { lang } = view;
  const label = (path: string) =>
    reader.kind('claim')?.columns.find((column) => column.path === path)?.label[lang] ?? path;
  const { verdict } = claim.review;
  const terms = (['modality', 'polarity', 'time'] as const).map((path) =>
    reader.value(claim[path], 'claim', path),
  );
  return [
    {
      label: label('standing'),
      value: [
        [
          span(
            reader.term('standing', standing.term),
            toneOf('standing', standing.term) ?? 'strong',
          ),
        ],
        ...(standing.meaning ? [[span(standing.meaning[lang], 'faint')]] : []),
      ],
    },
    {
      label: label('review.verdict'),
      value: [
        [span(reader.term('verdict', verdict), toneOf('review.verdict', verdict) ?? 'strong')],
      ],
    },
    { label: label('modality'), value: [joinSpans(terms, separator(lang))] },
    ...(claim.when === undefined
      ? []
      : [{ label: label('when'), value: [reader.value(claim.when, 'claim', 'when')] }]),
  ];
}

/** One voice: who, then channel, act and form, then who held the office on that day. */
function voice(reader: RecordReader, { link, holders }: ChainLink, number: number): Line[] {
  const { view } = reader;
  const who: Span[] =
    'by' in link
      ? reader.reference(link.by)
      : [span(`${UNKNOWN[view.lang]} (${reader.term('unknown-reason', link.unknown)})`, 'rumor')];
  const how = [
    reader.term('channel', link.through),
    ...(link.act === undefined ? [] : [reader.term('act', link.act)]),
    ...(link.form === undefined ? [] : [reader.term('quotation-form', link.form)]),
    ...(link.when === undefined ? [] : [reader.date(link.when, { weekday: true })]),
  ];
  return [
    ...item(`${number}.`, who, view),
    ...paragraph([span(how.join(' · '))], view, 3),
    ...holders.flatMap((holder) => paragraph(heldBy(reader, holder), view, 3)),
  ];
}

type PrintedDate = NonNullable<RecordOf<'claim'>['dates']>[number];

function printedDate(reader: RecordReader, { printed, date, resolvedFrom }: PrintedDate): Span[] {
  return [
    span(quoted(printed)),
    span(`  ${reader.date(date, { weekday: true })}`),
    ...(resolvedFrom === undefined ? [] : [span(`  ${resolvedFrom[reader.view.lang]}`, 'faint')]),
  ];
}

function reviewLines(reader: RecordReader, { claim, evidence }: ClaimTrace): Line[] {
  const { view } = reader;
  const { lang } = view;
  const { verdict, note } = claim.review;
  return [
    ...paragraph(
      [span(reader.term('verdict', verdict), toneOf('review.verdict', verdict) ?? 'strong')],
      view,
    ),
    ...(note === undefined ? [] : paragraph([span(note[lang])], view)),
    ...(evidence.length === 0 ? paragraph([span(NO_EVIDENCE[lang], 'faint')], view) : []),
    ...evidence.flatMap((source, index) => evidenceLines(reader, source, index + 1)),
  ];
}

function evidenceLines(reader: RecordReader, source: RecordOf<'source'>, number: number): Line[] {
  const { view } = reader;
  const { lang } = view;
  const about = [
    source.published === undefined ? UNDATED[lang] : reader.date(source.published),
    reader.term('source-type', source.type),
    `${RELIABILITY[lang]} ${reader.term('reliability', source.reliability)}`,
  ];
  const address =
    source.url ??
    `${NO_ADDRESS[lang]} (${reader.term('unknown-reason', source.urlUnknown ?? 'not-stated')})`;
  return [
    ...item(
      `${number}.`,
      [span(source.publisher[lang], 'strong'), span(`  ${about.join(' · ')}`)],
      view,
    ),
    ...paragraph([span(source.title?.text ?? source.name[lang])], view, 3),
    ...paragraph([span(address)], view, 3),
    ...paragraph([span(source.id, 'faint')], view, 3),
  ];
}

function quoted(printed: string): string {
  return `「${printed}」`;
}

const SHOWS: LocalizedText = { en: 'What the record shows', ja: '記録が示すこと' };
const CORRECTIONS: LocalizedText = { en: 'Corrections that touch it', ja: '関連する訂正・補足' };
const UNKNOWN: LocalizedText = { en: 'origin unknown', ja: '出所不明' };
const NO_EVIDENCE: LocalizedText = {
  en: 'No source is named as evidence.',
  ja: '根拠として挙げた資料はない。',
};
const UNDATED: LocalizedText = { en: 'undated', ja: '日付なし' };
const RELIABILITY: LocalizedText = { en: 'reliability', ja: '信頼性' };
const NO_ADDRESS: LocalizedText = { en: 'no address', ja: 'アドレスなし' };
