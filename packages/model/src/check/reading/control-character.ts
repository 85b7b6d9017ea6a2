import type { CheckDoc } from '../check-doc.ts';

export const controlCharacter: CheckDoc = {
  code: 'syntax/control-character',
  severity: 'error',
  summary: {
    en: 'A file holds a control character, such as NUL or ESC.',
    ja: 'NUL や ESC などの制御文字があります。',
  },
  why: {
    en: 'Control characters mean nothing in a record and can make a terminal or another program do things. They come from copying out of other programs.',
    ja: '制御文字はレコードでは意味を持たず、端末やほかのプログラムを誤動作させることがあります。別のソフトからの貼り付けで混ざります。',
  },
  how: {
    en: 'Delete the character at the place named. Line ends are LF.',
    ja: '示された位置の文字を削除します。改行は LF です。',
  },
};
