import { stringify } from 'yaml';
import { normalizeText, rawDigest, textDigest } from '../text/index.ts';
import { anchorOf } from './anchor-of.ts';

/** An invented text: the harbor, its people and its dates exist nowhere. */
export const EXAMPLE_TEXT = `Invented example: the harbor of Exampleton
Harbor master Ana Example opened the new pier on 1 May 2031 (Thursday).
People say, without naming a source, that a second pier is planned.
`;

/** The records of the invented briefing by path; they check clean and show a statement and a rumor. */
export function exampleRecords(): Map<string, string> {
  const normal = normalizeText(EXAMPLE_TEXT);
  const anchor = (line: number, text: string) => {
    const found = anchorOf(EXAMPLE_TEXT, { line, text });
    if (!found.ok) throw new RangeError(found.message);
    return [found.anchor];
  };
  const author = { by: 'person/example-author', through: 'blog' };
  const sources = ['source/example-text'];
  const records: Readonly<Record<string, unknown>> = {
    'source/example-text': {
      name: { en: 'Invented text about a harbor', ja: '架空の港についての文章' },
      publisher: { en: 'Nobody: it is invented', ja: 'なし（架空）' },
      published: '2031-05-02',
      lang: 'en',
      type: 'blog',
      reliability: 'F',
      url: 'https://example.com/harbor',
    },
    'person/example-author': {
      name: { en: 'Author of the example', ja: '例の筆者' },
      description: { en: 'Invented.', ja: '架空の人物。' },
      sources,
    },
    'person/ana-example': {
      name: { en: 'Ana Example', ja: 'アナ・イグザンプル' },
      description: { en: 'Invented.', ja: '架空の人物。' },
      sources,
    },
    'office/example-harbor-master': {
      name: { en: 'Harbor master of Exampleton', ja: 'イグザンプルトン港長' },
      place: 'place/exampleton',
      seats: 1,
      sources,
    },
    'tenure/ana-example-harbor-master': {
      person: 'person/ana-example',
      office: 'office/example-harbor-master',
      observed: ['2031-05-01'],
      sources,
    },
    'place/exampleton': {
      name: { en: 'Exampleton', ja: 'イグザンプルトン' },
      description: { en: 'Invented.', ja: '架空の町。' },
      type: 'city',
      sources,
    },
    'event/example-pier-opening': {
      name: { en: 'Opening of the pier', ja: '埠頭の開設' },
      type: 'establishment',
      status: 'occurred',
      when: '2031-05-01',
      places: ['place/exampleton'],
      participants: [{ agent: 'person/ana-example', capacity: 'office/example-harbor-master' }],
      sources,
    },
    'briefing/example': {
      name: { en: 'Example: the harbor of Exampleton', ja: '例：イグザンプルトン港' },
      summary: { en: 'An invented text about a pier.', ja: '埠頭についての架空の文章。' },
      source: 'source/example-text',
      author: 'person/example-author',
      lang: 'en',
      written: '2031-05-02',
      about: ['event/example-pier-opening'],
      text: {
        digest: textDigest(normal),
        length: normal.length,
        rawDigest: rawDigest(new TextEncoder().encode(EXAMPLE_TEXT)),
        lines: normal.lineCount,
      },
      sections: [{ title: { en: 'The pier', ja: '埠頭' }, lines: '2-3' }],
      setAside: [{ lines: '1', reason: 'navigation' }],
      sources,
    },
    'claim/example': [
      {
        id: '001',
        text: { en: 'The pier was opened on 1 May 2031.', ja: '2031年5月1日に埠頭が開設された。' },
        anchors: anchor(2, 'opened the new pier on 1 May 2031 (Thursday)'),
        attribution: [author],
        modality: 'certain',
        polarity: 'affirmed',
        time: 'past',
        about: ['event/example-pier-opening', 'person/ana-example'],
        when: '2031-05-01',
        dates: [{ printed: '1 May 2031', date: '2031-05-01', weekday: 'thu' }],
        review: {
          verdict: 'not-checkable',
          evidence: [],
          note: { en: 'Invented.', ja: '架空の出来事。' },
        },
      },
      {
        id: '002',
        text: { en: 'A further pier is said to be planned.', ja: '別の埠頭の計画があるという。' },
        anchors: anchor(3, 'a second pier is planned'),
        attribution: [author, { unknown: 'not-stated', through: 'online', act: 'allege' }],
        modality: 'unstated',
        polarity: 'affirmed',
        time: 'planned',
        about: ['place/exampleton'],
        cues: [{ printed: 'People say', marks: 'rumor' }],
        review: {
          verdict: 'unconfirmed',
          evidence: [],
          note: { en: 'No source is named.', ja: '出典が示されていない。' },
        },
      },
    ],
  };
  return new Map(
    Object.entries(records).map(([id, value]) => [
      `${id}.yaml`,
      stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
    ]),
  );
}
