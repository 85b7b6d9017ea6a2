import { type MergePlan, type NewRecord, wordSkip } from '@briefing/ingest';
import { isTodo, type LocalizedText } from '@briefing/model/dataset';
import { paragraph, section } from '../output/layout.ts';
import { type Line, type Span, span } from '../output/span.ts';
import type { View } from '../output/view.ts';

/** What a merge adds to the dataset: records, each with its name, and printed forms of records that are there. */
export function mergeLines({ records, aliases }: MergePlan, view: View): Line[] {
  const { lang } = view;
  const claims = records.filter(({ kind }) => kind === 'claim');
  const [first, last] = [claims[0]?.id, claims.at(-1)?.id];
  return [
    ...records
      .filter(({ kind }) => kind !== 'claim')
      .flatMap((record) =>
        paragraph(
          [span('+ ', 'good'), span(record.id, 'strong'), ...nameSpans(record, lang)],
          view,
        ),
      ),
    ...(first === undefined || last === undefined
      ? []
      : paragraph(
          [
            span('+ ', 'good'),
            span(first === last ? first : `${first} … ${last.split('/').at(-1) ?? ''}`, 'strong'),
            span(`  ${CLAIMS(claims.length)[lang]}`),
          ],
          view,
        )),
    ...aliases.flatMap(({ id, alias }) =>
      paragraph(
        [span('~ ', 'caution'), span(id, 'strong'), span(`  ${ALIAS[lang]}: `), span(alias.text)],
        view,
      ),
    ),
  ];
}

/** Accepted claims that added nothing, by reason. */
export function skippedLines({ skipped }: MergePlan, view: View): Line[] {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  return section(
    SKIPPED[view.lang],
    [...byReason].flatMap(([reason, own]) =>
      paragraph([span(`${own.length}  `), span(wordSkip(reason)[view.lang])], view, 2),
    ),
  );
}

function nameSpans(record: NewRecord, lang: 'en' | 'ja'): Span[] {
  const name = nameOf(record, lang);
  return name === '' ? [] : [span(`  ${name}`)];
}

function nameOf({ value }: NewRecord, lang: 'en' | 'ja'): string {
  const { name } = value;
  const [own, other]: unknown[] = ['en', 'ja'].map((one) =>
    typeof name === 'object' && name !== null ? Reflect.get(name, one) : '',
  );
  const texts = lang === 'en' ? [own, other] : [other, own];
  return texts.find((text) => typeof text === 'string' && !isTodo(text))?.toString() ?? '';
}

const CLAIMS = (count: number): LocalizedText => ({
  en: count === 1 ? '1 claim' : `${count} claims`,
  ja: `主張${count}件`,
});
const ALIAS: LocalizedText = { en: 'also printed', ja: '本文の表記' };
const SKIPPED: LocalizedText = {
  en: 'Accepted, but no record',
  ja: '採用済みだがレコードにならないもの',
};
