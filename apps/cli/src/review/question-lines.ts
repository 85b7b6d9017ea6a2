import {
  type DraftClaim,
  editableFields,
  type ReviewItem,
  wordEvidence,
  wordFlag,
  wordGroup,
  wordKind,
  wordValue,
} from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { wordConfidence } from '../drafts/claim-lines.ts';
import { item, labelled, paragraph } from '../output/layout.ts';
import { type Line, type Span, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { separator } from '../records/separator.ts';
import { choices } from './choose.ts';
import type { PassageLine } from './passage.ts';

// More would push the passage off the screen; the table of --export has them all.
const MOST_TOGETHER = 8;

/** What is asked: the claim in words, what is doubtful about it, why the rule says so, and what else it may be. */
export function questionLines(
  { group }: ReviewItem,
  claims: readonly DraftClaim[],
  details: boolean,
  view: View,
): Line[] {
  const { lang } = view;
  const [claim] = claims;
  if (claim === undefined) return [];
  const others = choices(claim);
  const together = claims.length > 1 && claim.kind !== 'entity';
  return [
    ...paragraph(
      [
        span(wordKind(claim.kind)[lang], 'heading'),
        span(`  ${wordGroup(group)[lang]}`, group === 'doubtful' ? 'caution' : 'faint'),
        ...(claims.length > 1 ? [span(`  ${COUNT(claims.length)[lang]}`, 'faint')] : []),
      ],
      view,
    ),
    ...(together
      ? togetherLines(claims, view)
      : paragraph([span(wordValue(claim, lang), 'strong')], view)),
    ...(claim.entity !== undefined && !together && isRecord(claim.entity)
      ? paragraph([span(`→ ${claim.entity}`, 'faint')], view)
      : []),
    ...claim.flags.flatMap((flag) => item('!', [span(wordFlag(flag)[lang], 'caution')], view)),
    ...(together ? [] : [[], ...reasons(claim, details, view)]),
    ...(others.length === 0 ? [] : [[]]),
    ...(others.length === 0 ? [] : [ownValue(claim), ...others]).flatMap((value, index) =>
      item(`${index + 1}`, [span(value)], view, 1),
    ),
  ];
}

/** Keys of other entities say no more than the name. */
function isRecord(entity: string): boolean {
  return !/^(?:new|lexicon):/u.test(entity);
}

function togetherLines(claims: readonly DraftClaim[], view: View): Line[] {
  const { lang } = view;
  const rest = claims.length - MOST_TOGETHER;
  return [
    ...claims
      .slice(0, MOST_TOGETHER)
      .flatMap((claim) =>
        item(
          '-',
          [span(wordValue(claim, lang), 'strong'), span(`  ${claim.anchor.lines}`, 'faint')],
          view,
        ),
      ),
    ...(rest > 0 ? [[span(`  ${MORE(rest)[lang]}`, 'faint')]] : []),
  ];
}

function reasons(claim: DraftClaim, details: boolean, view: View): Line[] {
  const { lang } = view;
  const { rule, ruleVersion, evidence, confidence, anchor, id, kind, value } = claim;
  const row = (label: LocalizedText, ...spans: Span[]) => ({ label: label[lang], value: [spans] });
  const why = evidence.map((one) => wordEvidence(one)[lang]).join(separator(lang));
  return labelled(
    [
      row(CONFIDENCE, span(wordConfidence(confidence)[lang])),
      ...(why === '' ? [] : [row(WHY, span(why))]),
      ...(kind === 'entity' && value.forms.length > 1
        ? [row(FORMS, span(value.forms.join(separator(lang))))]
        : []),
      ...(details
        ? [
            row(RULE, span(`${rule} (${ruleVersion})`)),
            row(PLACE, span(PLACE_OF(anchor.lines, anchor.start, anchor.length)[lang])),
            row(ID, span(id, 'faint')),
            ...editableFields(claim).map(({ name, value: field }) =>
              row({ en: name, ja: name }, span(field === '' ? '-' : field)),
            ),
          ]
        : []),
    ],
    view,
  );
}

function ownValue(claim: DraftClaim): string {
  if (claim.kind === 'date') return claim.value.date ?? '?';
  if (claim.kind === 'event') return claim.value.when;
  return claim.entity ?? '?';
}

/** The passage with its line numbers; the sign before the line and, without color, the signs around it mark it too. */
export function passageLines(lines: readonly PassageLine[], view: View): Line[] {
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap(({ number, parts }) => {
    const isMarked = parts.some(({ marked }) => marked);
    const spans = parts.flatMap(({ text, marked }) => {
      if (!marked) return [span(text)];
      return view.color ? [span(text, 'match')] : [span('>>'), span(text), span('<<')];
    });
    return item(`${isMarked ? '>' : ' '} ${String(number).padStart(width)} |`, spans, view);
  });
}

const COUNT = (count: number): LocalizedText => ({
  en: `${count} claims at once`,
  ja: `${count}件まとめて`,
});
const MORE = (count: number): LocalizedText => ({ en: `and ${count} more`, ja: `ほか${count}件` });
const CONFIDENCE: LocalizedText = { en: 'Confidence', ja: '確度' };
const WHY: LocalizedText = { en: 'Because', ja: '根拠' };
const FORMS: LocalizedText = { en: 'Printed', ja: '表記' };
const RULE: LocalizedText = { en: 'Rule', ja: '規則' };
const PLACE: LocalizedText = { en: 'Place', ja: '位置' };
const ID: LocalizedText = { en: 'Claim', ja: 'ID' };
const PLACE_OF = (lines: string, start: number, length: number): LocalizedText => ({
  en: `line ${lines}, ${length} characters at position ${start}`,
  ja: `${lines}行目、${start}文字目から${length}文字`,
});
