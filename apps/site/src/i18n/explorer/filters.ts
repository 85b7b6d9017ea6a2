const en = {
  title: 'Filter the claims',
  verdict: 'Verdict',
  standing: 'Standing',
  speaker: 'Speaker',
  unnamed: 'a voice that is not named',
  all: 'Show all claims',
  shown: (shown: number, total: number) =>
    shown === total ? `All ${total} claims are shown.` : `${shown} of ${total} claims are shown.`,
  none: 'No claim fits this choice.',
};

const ja: typeof en = {
  title: '主張を絞り込む',
  verdict: '判定',
  standing: '位置づけ',
  speaker: '発言者',
  unnamed: '名前の示されていない者',
  all: 'すべての主張を表示',
  shown: (shown, total) =>
    shown === total ? `全${total}件を表示しています。` : `${total}件中${shown}件を表示しています。`,
  none: '条件に合う主張はありません。',
};

/** Wording of the filters on the page of a briefing. */
export const filterWording = { en, ja };
