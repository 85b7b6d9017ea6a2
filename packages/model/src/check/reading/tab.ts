import type { CheckDoc } from '../check-doc.ts';

export const tab: CheckDoc = {
  code: 'syntax/tab',
  severity: 'error',
  summary: { en: 'A file holds a tab.', ja: 'タブ文字があります。' },
  why: {
    en: 'YAML takes indentation from spaces only, and a tab has no width that two editors agree on.',
    ja: 'YAML の字下げは空白だけで表し、タブの幅はエディターごとに異なります。',
  },
  how: {
    en: 'Replace the tab by spaces; two for each level. Set the editor to insert spaces.',
    ja: 'タブを空白に置き換えます（一段につき二つ）。エディターを空白入力に設定してください。',
  },
};
