import { editableFields } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { plain } from '../output/wrap.ts';
import type { PassageText } from './passage.ts';
import { passageLines, questionLines } from './question-lines.ts';
import { claimsAt, progress, type Session } from './session.ts';

/** What a screen shows, from top to bottom; the passage gives way first where there is no room. */
export interface Frame {
  readonly head: readonly Line[];
  readonly question: readonly Line[];
  readonly passage: readonly Line[];
  readonly foot: readonly Line[];
}

/** Lays out the question at which a review stands. */
export function frame(
  session: Session,
  name: string,
  text: PassageText | undefined,
  view: View,
): Frame {
  const { lang } = view;
  const { items, at, details } = session;
  const { open, accepted, rejected, deferred } = progress(session);
  const own = items[at];
  const claims = claimsAt(session, at);
  const [claim] = claims;
  const counts = COUNTS(accepted, rejected, deferred)[lang];
  return {
    head: paragraph(
      [
        span(name, 'strong'),
        span(`  ${own === undefined ? '' : `${NUMBER(at + 1, items.length)[lang]}  `}`),
        span(`${OPEN(open)[lang]}  ${counts}`, 'faint'),
      ],
      view,
    ),
    question:
      own === undefined
        ? paragraph([span((items.length === 0 ? NOTHING : FINISHED(name))[lang], 'good')], view)
        : questionLines(own, claims, details, view),
    passage:
      claim === undefined
        ? []
        : text === undefined
          ? paragraph([span(NO_TEXT[lang], 'faint')], view)
          : found(text, session, view),
    foot: [...saying(session, view), ...keysLines(session, view)],
  };
}

function found(text: PassageText, session: Session, view: View): Line[] {
  const [claim] = claimsAt(session, session.at);
  const lines = claim === undefined ? [] : text.linesOf(claim, session.details ? 3 : 1);
  const changed = text.same ? [] : paragraph([span(OTHER_TEXT[view.lang], 'caution')], view);
  return lines.length === 0
    ? [...changed, ...paragraph([span(NOT_FOUND[view.lang], 'caution')], view)]
    : [...changed, ...passageLines(lines, view)];
}

/** What the last key did, or what is being typed. */
function saying(session: Session, view: View): Line[] {
  const { mode, message } = session;
  const { lang } = view;
  const said = message === undefined ? [] : paragraph([span(message[lang], 'caution')], view);
  if (mode.type === 'edit') {
    const [claim] = claimsAt(session, session.at);
    const fields = claim === undefined ? [] : editableFields(claim);
    const names = fields.map(({ name, value }) => (value === '' ? name : `${name}=${value}`));
    return [
      ...said,
      ...paragraph([span(`${EDIT[lang]} ${names.join('; ')}`, 'faint')], view),
      ...paragraph([span('> ', 'strong'), span(`${mode.text}_`)], view),
    ];
  }
  if (mode.type === 'confirm')
    return [
      ...said,
      ...paragraph(
        [span(ALL(mode.items.length, countClaims(session, mode.items))[lang], 'strong')],
        view,
      ),
    ];
  return said;
}

function countClaims(session: Session, items: readonly number[]): number {
  return items.reduce((sum, at) => sum + claimsAt(session, at).length, 0);
}

function keysLines({ mode, help, at, items }: Session, view: View): Line[] {
  const { lang } = view;
  if (mode.type === 'confirm') return [];
  if (help)
    return KEYS.flatMap(([key, what]) =>
      paragraph([span(key, 'strong'), span(`  ${what[lang]}`)], view),
    );
  const shown = at < items.length ? KEYS : KEYS.filter(([key]) => 'u?q'.includes(key));
  if (mode.type === 'edit') return paragraph([span(EDIT_KEYS[lang], 'faint')], view);
  return inRows(
    shown.map(([key, , short]) => [span(key, 'strong'), span(` ${short[lang]}`, 'faint')]),
    view,
  );
}

/** Pieces in as few lines as they need, none of them broken. */
function inRows(pieces: readonly Line[], view: View): Line[] {
  const width = view.columns ?? Number.POSITIVE_INFINITY;
  const rows: Line[] = [];
  let row: Line = [];
  for (const piece of pieces) {
    const longer = row.length === 0 ? piece : [...row, span('  '), ...piece];
    if (row.length > 0 && view.measure(plain(longer)) > width) {
      rows.push(row);
      row = piece;
    } else row = longer;
  }
  return [...rows, row];
}

/** Keys with what they do, at length and in a word. */
const KEYS: readonly (readonly [string, LocalizedText, LocalizedText])[] = [
  ['a', { en: 'accept (Enter too)', ja: '採用(Enter も可)' }, { en: 'accept', ja: '採用' }],
  [
    'x',
    { en: 'reject; it does not come back', ja: '却下。以後は出ない' },
    { en: 'reject', ja: '却下' },
  ],
  ['e', { en: 'edit, and accept as edited', ja: '修正して採用' }, { en: 'edit', ja: '修正' }],
  [
    '1-9',
    { en: 'choose one of the numbered values', ja: '番号の値を選ぶ' },
    { en: 'choose', ja: '選択' },
  ],
  ['n', { en: 'next question, this one stays open', ja: '決めずに次へ' }, { en: 'next', ja: '次' }],
  ['p', { en: 'open question before', ja: '前の未決の問いへ' }, { en: 'back', ja: '前' }],
  [
    's',
    { en: 'put off until the next review', ja: '次回のレビューまで保留' },
    { en: 'put off', ja: '保留' },
  ],
  [
    'w',
    { en: 'why and where: rule, evidence, place', ja: '規則・根拠・位置を表示' },
    { en: 'why', ja: '根拠' },
  ],
  [
    'A',
    { en: 'accept all like this one, after a question', ja: '同種をまとめて採用(確認あり)' },
    { en: 'all like this', ja: '同種すべて' },
  ],
  ['u', { en: 'undo the last step', ja: '直前の操作を取り消す' }, { en: 'undo', ja: '取消' }],
  ['?', { en: 'what the keys do', ja: 'キーの説明' }, { en: 'keys', ja: 'キー' }],
  [
    'q',
    { en: 'quit; everything is saved already', ja: '終了。すべて保存済み' },
    { en: 'quit', ja: '終了' },
  ],
];

const NUMBER = (number: number, all: number): LocalizedText => ({
  en: `question ${number} of ${all}`,
  ja: `${all}問中${number}問目`,
});
const OPEN = (count: number): LocalizedText => ({ en: `${count} open`, ja: `未決${count}` });
const COUNTS = (accepted: number, rejected: number, deferred: number): LocalizedText => ({
  en: `claims: ${accepted} accepted, ${rejected} rejected, ${deferred} put off`,
  ja: `項目: 採用${accepted}、却下${rejected}、保留${deferred}`,
});
const NOTHING: LocalizedText = {
  en: 'No question is open in this draft.',
  ja: 'この下書きに未決の問いはありません。',
};
const FINISHED = (name: string): LocalizedText => ({
  en: `Every question is answered. Next: briefing merge ${name}`,
  ja: `すべての問いに答えました。次は briefing merge ${name}`,
});
const NO_TEXT: LocalizedText = {
  en: 'The text is not at hand; name it with --source to see the passage.',
  ja: '本文が見つかりません。--source で指定すると該当箇所を表示します。',
};
const OTHER_TEXT: LocalizedText = {
  en: 'The text was edited since it was drafted; draft it again.',
  ja: '下書きの後に本文が変わりました。briefing draft で作り直してください。',
};
const NOT_FOUND: LocalizedText = {
  en: 'The passage is not in the text.',
  ja: '本文に該当箇所がありません。',
};
const EDIT: LocalizedText = { en: 'New value, or field=value:', ja: '新しい値、または 項目=値:' };
const EDIT_KEYS: LocalizedText = { en: 'Enter saves, Esc leaves', ja: 'Enter で保存、Esc で中止' };
const ALL = (questions: number, claims: number): LocalizedText => ({
  en: `Accept all like this: ${questions} ${questions === 1 ? 'question' : 'questions'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}? y accepts, any other key does not.`,
  ja: `同種をすべて採用しますか(${questions}問、${claims}件)。y で採用、他のキーで中止。`,
});
