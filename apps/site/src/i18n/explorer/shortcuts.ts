const en = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  on: 'Use these shortcuts on this device',
  offNote:
    'Switched off, the keys do nothing; the button at the foot of each page opens this again.',
  copied: 'The permanent link is copied.',
  keys: [
    ['/', 'search'],
    ['j', 'next claim or result'],
    ['k', 'previous claim or result'],
    ['y', 'copy the permanent link of the claim or page'],
    ['l', 'this page in Japanese'],
    ['?', 'these shortcuts'],
  ],
};

const ja: typeof en = {
  title: 'キーボード操作',
  close: '閉じる',
  on: 'この端末でキー操作を使う',
  offNote: 'オフにすると、どのキーも働きません。各ページの下のボタンから、この画面を開けます。',
  copied: '固定リンクをコピーしました。',
  keys: [
    ['/', '検索'],
    ['j', '次の主張・検索結果'],
    ['k', '前の主張・検索結果'],
    ['y', '主張またはページの固定リンクをコピー'],
    ['l', 'このページを英語で読む'],
    ['?', 'この一覧'],
  ],
};

/** Wording of the keyboard shortcuts. */
export const shortcutWording = { en, ja };
