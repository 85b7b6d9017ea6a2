const en = {
  title: 'Map of places',
  lead: 'Every place with coordinates, and the source each coordinate comes from. The map shows land only: no borders, and no position on any territory.',
  policy: 'Map policy',
  listTitle: 'Places with a point',
  place: 'Place',
  type: 'Kind',
  coordinates: 'Coordinates',
  precision: 'Stands for',
  source: 'Source of the coordinates',
  events: 'Events here',
  drawingTitle: 'Drawing',
  describe: (count: number) =>
    `Map of the land around ${count} places, each a labelled point. The list above names them with their coordinates.`,
  scroll: 'Map, can be scrolled sideways',
  point: 'place',
  ring: 'somewhere about here',
  data: 'Land: Natural Earth 1:50m, public domain; Natural Earth projection.',
  othersTitle: 'Places without a point',
  others:
    'A region, an island chain or a country is no point, and a place whose coordinates no source gives gets none.',
  within: (whole: string) => `in ${whole}`,
  none: 'No place of this dataset has coordinates.',
};

const ja: typeof en = {
  title: '場所の地図',
  lead: '座標のあるすべての場所と、それぞれの座標の出典を示します。地図に描くのは陸地だけです。境界線は引かず、領域についての立場も示しません。',
  policy: '地図の方針',
  listTitle: '点で示す場所',
  place: '場所',
  type: '種類',
  coordinates: '座標',
  precision: '点の表すもの',
  source: '座標の出典',
  events: 'ここでの出来事',
  drawingTitle: '図',
  describe: (count) =>
    `${count}か所の周辺の陸地を描き、各所に名称付きの点を置いた地図。座標は上の一覧にあります。`,
  scroll: '地図（横に動かせます）',
  point: '場所',
  ring: 'このあたり',
  data: '陸地：Natural Earth 1:50m（パブリックドメイン）、ナチュラルアース図法。',
  othersTitle: '点を置かない場所',
  others: '地域、列島、国は一点では示せません。座標を示す資料のない場所にも点を置きません。',
  within: (whole) => `${whole}内`,
  none: '座標のある場所はありません。',
};

/** Wording of the map page. */
export const mapWording = { en, ja };
