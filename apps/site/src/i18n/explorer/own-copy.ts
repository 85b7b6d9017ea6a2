import type { AnchorStatus } from '@briefing/model/text';

const en = {
  title: 'Verify your own copy',
  lead: 'If you have the text of the post, open it here. Every passage is checked against its digest in this browser, and the words are shown beside each claim.',
  privacy:
    'The file stays on your device: it is read here and sent nowhere. The check makes no request, and the security policy of this page keeps its scripts from every other site.',
  file: 'Text file (UTF-8)',
  without:
    'Without JavaScript the command line does the same: briefing verify, with the path of the file.',
  busy: 'Checking …',
  clear: 'Remove the text from the page',
  same: 'This is the recorded text: its digest is the same.',
  different: 'This copy differs from the recorded text; what differs is listed here.',
  other: (found: number, total: number) =>
    `This is probably another text: only ${found} of ${total} passages were found in it.`,
  passages: (count: number) => `${count} passages checked.`,
  tooLarge: 'The file is larger than 2 MB. Choose the text file of the post itself.',
  empty: 'The file holds no text.',
  utf16: 'The file is in UTF-16. Save it as UTF-8 and open it again.',
  notUtf8: (offset: number) =>
    `The file is not UTF-8: the byte at offset ${offset} is not part of a character. Save it as UTF-8 and open it again; Japanese text from Windows is often in Shift_JIS. A PDF or a Word file must be saved as plain text first.`,
  failed: 'The file could not be read. Choose it again.',
  inCopy: 'In your copy',
  lines: (lines: string) =>
    /-/u.test(lines) ? `lines ${lines.replace('-', '–')}` : `line ${lines}`,
  nowOn: (lines: string) => `now on ${lines}`,
  possibleOn: (places: string) => `possible on ${places}`,
  notFound: 'This passage does not occur in your copy.',
  comma: ', ',
  status: {
    verified: 'verified',
    moved: 'moved',
    ambiguous: 'ambiguous',
    changed: 'changed',
    missing: 'missing',
  } satisfies Record<AnchorStatus, string>,
  meaning: {
    verified: 'stands where it is recorded',
    moved: 'the same words, on another line or further along',
    ambiguous: 'found more than once; which is meant cannot be told',
    changed: 'edited since',
    missing: 'not in this copy',
  } satisfies Record<AnchorStatus, string>,
};

const ja: typeof en = {
  title: '手元の本文を照合する',
  lead: '記事の本文をお持ちなら、ここで開けます。すべての該当箇所をダイジェスト値とこのブラウザーの中で照合し、本文の言葉を各主張の横に示します。',
  privacy:
    'ファイルは端末から出ません。読み取りはこのページの中だけで、どこにも送りません。照合は通信を行わず、このページのスクリプトがほかのサイトに接続することもセキュリティ設定で禁じています。',
  file: 'テキストファイル（UTF-8）',
  without:
    'JavaScriptを使わない場合は、コマンドbriefing verifyにファイルの場所を渡せば同じ照合ができます。',
  busy: '照合中…',
  clear: '本文をページから消す',
  same: '記録された本文と同一です。ダイジェスト値が一致しました。',
  different: 'この本文は記録された本文と異なります。異なる箇所は次のとおりです。',
  other: (found, total) =>
    `別の文章と思われます。該当箇所${total}件のうち、見つかったのは${found}件だけです。`,
  passages: (count) => `該当箇所${count}件を照合しました。`,
  tooLarge: 'ファイルが2MBを超えています。記事本文のテキストファイルを選んでください。',
  empty: 'ファイルに文字がありません。',
  utf16: 'ファイルの文字コードがUTF-16です。UTF-8で保存し直してから開いてください。',
  notUtf8: (offset) =>
    `ファイルの文字コードがUTF-8ではありません（先頭から${offset}バイト目）。UTF-8で保存し直してから開いてください。Windowsの日本語テキストはShift_JISであることが多く、PDFやWordの文書は先にテキスト形式で保存する必要があります。`,
  failed: 'ファイルを読み取れませんでした。もう一度選んでください。',
  inCopy: '手元の本文',
  lines: (lines) => `${lines.replace('-', '〜')}行`,
  nowOn: (lines) => `現在は${lines}`,
  possibleOn: (places) => `候補は${places}`,
  notFound: 'この箇所は手元の本文にありません。',
  comma: '、',
  status: {
    verified: '一致',
    moved: '移動',
    ambiguous: '複数の候補',
    changed: '変更あり',
    missing: '見当たらず',
  },
  meaning: {
    verified: '記録された位置にある',
    moved: '同じ言葉が別の位置にある',
    ambiguous: '複数あり、どれを指すか決められない',
    changed: '記録の後に書き換えられている',
    missing: '手元の本文にない',
  },
};

/** Wording of the check of the reader's own copy. */
export const ownCopyWording = { en, ja };
