const en = {
  title: 'Relations',
  lead: 'Who and what is tied to what: people, offices, organizations, events, exercises, programs, equipment and documents.',
  from: 'Record',
  as: 'as',
  to: 'Tied to',
  tableTitle: 'All relations',
  drawingTitle: 'Drawing',
  toDrawing: 'Go to the drawing',
  drawingNote: (most: number) =>
    `The records with the most ties, at most ${most} of a kind; a line is a relation of the table.`,
  describe: (nodes: number, ties: number) =>
    `Drawing of ${nodes} records in columns by kind with ${ties} lines between them. The table on this page lists every relation.`,
  scroll: 'Drawing, can be scrolled sideways',
  count: (count: number) => `${count} relations`,
  ownTitle: 'As a drawing',
  namedBy: 'named by',
  names: 'names',
  describeOwn: (name: string, left: number, right: number) =>
    `${name} in the middle; ${left} records that name it on the left, ${right} that it names on the right. The list above names them all.`,
  more: (count: number) => `and ${count} more`,
};

const ja: typeof en = {
  title: '関係',
  lead: '人物、役職、組織、出来事、演習、枠組み、装備、文書が、互いにどう結び付くかを示します。',
  from: '記録',
  as: '項目',
  to: '結び付く先',
  tableTitle: 'すべての関係',
  drawingTitle: '図',
  toDrawing: '図へ進む',
  drawingNote: (most) =>
    `結び付きの多い記録を、種類ごとに最大${most}件示します。線は表にある関係です。`,
  describe: (nodes, ties) =>
    `${nodes}件の記録を種類ごとの列に並べ、${ties}本の線で結んだ図。すべての関係はこのページの表にあります。`,
  scroll: '図（横に動かせます）',
  count: (count) => `${count}件`,
  ownTitle: '図で見る',
  namedBy: 'これを挙げる記録',
  names: 'これが挙げる記録',
  describeOwn: (name, left, right) =>
    `中央に${name}、左にこれを挙げる記録${left}件、右にこれが挙げる記録${right}件を置いた図。すべて上の一覧にあります。`,
  more: (count) => `ほか${count}件`,
};

/** Wording of the relations page and of the drawing on a record's page. */
export const relationWording = { en, ja };
