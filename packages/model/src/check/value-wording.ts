import type { LocalizedText } from '../fields/localized-text.ts';

/** What the English message of a field says in Japanese, behind the name of the field, and what to do. */
export interface ValueWording {
  readonly ja: string;
  readonly hint: LocalizedText;
}

/** By the messages that the schemas of `fields/` give. */
const WORDINGS: Readonly<Record<string, ValueWording>> = {
  'is not a time HH:MM': {
    ja: 'が HH:MM の時刻ではありません。',
    hint: { en: 'Write it as 14:05.', ja: '14:05 のように書いてください。' },
  },
  'is not an http or https address': {
    ja: 'が http か https のアドレスではありません。',
    hint: {
      en: 'Write the whole address, beginning with https://.',
      ja: 'https:// から始まるアドレス全体を書いてください。',
    },
  },
  'contains credentials': {
    ja: 'に利用者名やパスワードが含まれています。',
    hint: {
      en: 'Leave out what stands before the @.',
      ja: '@ より前の部分を取り除いてください。',
    },
  },
  'is not an IANA time zone': {
    ja: 'が IANA の時間帯名ではありません。',
    hint: { en: 'Write it as Asia/Tokyo.', ja: 'Asia/Tokyo のように書いてください。' },
  },
  'must name at least one source': {
    ja: 'に出典が一つもありません。',
    hint: {
      en: 'Name a record of kind source; briefing new source writes one.',
      ja: '種別 source のレコードを挙げてください。briefing new source で書けます。',
    },
  },
  'is not hiragana': {
    ja: 'がひらがなではありません。',
    hint: { en: 'Write the reading in hiragana.', ja: '読みをひらがなで書いてください。' },
  },
  'is not an id of the form kind/slug (lower-case letters, digits, hyphens)': {
    ja: 'が ID の形（種別/名前。英小文字・数字・ハイフン）ではありません。',
    hint: { en: 'Write it as person/ito-mei.', ja: 'person/ito-mei のように書いてください。' },
  },
  'is not a line or a range such as 15-16': {
    ja: 'が行番号でも、15-16 のような範囲でもありません。',
    hint: { en: 'Write "15" or "15-16".', ja: '"15" か "15-16" のように書いてください。' },
  },
  'must not be empty': {
    ja: 'が空です。',
    hint: { en: 'Write it, or leave the field out.', ja: '書くか、項目ごと省いてください。' },
  },
  'contains a control, bidirectional or zero-width character': {
    ja: 'に制御文字・双方向制御文字・幅のない文字が含まれています。',
    hint: {
      en: 'Delete it, or type the word anew.',
      ja: '削除するか、その語を入力し直してください。',
    },
  },
  'starts or ends with a space': {
    ja: 'の始めか終わりに空白があります。',
    hint: { en: 'Remove the space.', ja: '空白を取り除いてください。' },
  },
  'is not a Wikidata item id such as Q17': {
    ja: 'が Q17 のような Wikidata の項目 ID ではありません。',
    hint: { en: 'Write the id alone.', ja: 'ID だけを書いてください。' },
  },
  'must name who says it, outermost first': {
    ja: 'に話し手がありません。最も外側から順に書きます。',
    hint: {
      en: 'Begin it with the author of the briefing.',
      ja: '最初に記事の筆者を書いてください。',
    },
  },
  'must name several records': {
    ja: 'は複数のレコードを挙げる項目です。',
    hint: {
      en: 'Name at least two, or write moved: with the one.',
      ja: '二つ以上を挙げるか、一つなら moved: と書いてください。',
    },
  },
};

/** The wording of a message; for one without, that the value does not fit and where it is told what does. */
export function valueWording(message: string, kind: string): ValueWording {
  const known = Object.hasOwn(WORDINGS, message) ? WORDINGS[message] : undefined;
  return (
    known ?? {
      ja: 'がこの項目に合いません。',
      hint: {
        en: `briefing new ${kind} --help says what it takes.`,
        ja: `受け付ける値は briefing new ${kind} --help で確かめられます。`,
      },
    }
  );
}
