const en = {
  title: 'Drawing',
  kinds: 'Kind',
  zoom: 'Columns',
  zooms: { year: 'years', month: 'months', day: 'days' },
  earlier: 'Earlier',
  later: 'Later',
  all: 'Show everything',
  allYears: 'All years',
  shown: (shown: number, total: number) =>
    shown === total ? `All ${total} entries are shown.` : `${shown} of ${total} entries are shown.`,
  describe: (shown: number, window: string) =>
    `Drawing of ${shown} entries by kind; ${window}. The list beneath names them in the same order.`,
  key: {
    span: 'as dated',
    some: 'some time within',
    doubtful: 'date doubtful',
    open: 'no end stated',
  },
  scroll: 'Drawing, can be scrolled sideways',
};

const ja: typeof en = {
  title: '図',
  kinds: '種類',
  zoom: '目盛り',
  zooms: { year: '年', month: '月', day: '日' },
  earlier: '前へ',
  later: '次へ',
  all: 'すべて表示',
  allYears: '全期間',
  shown: (shown, total) =>
    shown === total ? `全${total}件を表示しています。` : `${total}件中${shown}件を表示しています。`,
  describe: (shown, window) =>
    `${shown}件を種類ごとに示した図（${window}）。下の一覧に同じ順で記しています。`,
  key: {
    span: '日付のとおり',
    some: 'この間のいつか',
    doubtful: '日付が不確か',
    open: '終わりの記載なし',
  },
  scroll: '図（横に動かせます）',
};

/** Wording of the drawing and the filters of the timeline. */
export const timelineWording = { en, ja };
