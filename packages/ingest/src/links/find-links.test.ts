import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../draft/analyze-text.ts';
import { createGazetteer } from '../names/gazetteer.ts';

const gazetteer = createGazetteer({ lexicon: true });

/** Address, title and kind of each link. */
function linksOf(text: string): (readonly [string, string | undefined, string])[] {
  const { segmented, links } = analyzeText(text, gazetteer);
  return links.map(({ url, title, kind }) => [
    url,
    title === undefined ? undefined : segmented.text.slice(title.start, title.end),
    kind,
  ]);
}

const url = 'https://port.example/2031/08/a';
const ja = (lines: string) => `港の夏\n\nこの港では、夏の間に三度の訓練があった。\n\n${lines}\n`;
const en = (lines: string) =>
  `Harbor summer\n\nThe harbor held three drills over the summer.\n\n${lines}\n`;

describe('the title of a link', () => {
  it.each([
    ['in brackets with an arrow', ja(`関連記事\n「灯台の話」→${url}`), '灯台の話'],
    ['in brackets', ja(`関連記事\n『灯台の話』　${url}`), '灯台の話'],
    ['after a bullet', ja(`関連記事\n・灯台の話：${url}`), '灯台の話'],
    ['on the line above', ja(`関連記事\n・『灯台の話』\n　${url}`), '灯台の話'],
    ['on the line above, in plain', ja(`関連記事\n灯台の話\n${url}`), '灯台の話'],
    ['before an address in brackets', ja(`関連記事\n灯台の話（${url}）`), '灯台の話'],
    ['after a label', ja(`出典：灯台の話 ${url}`), '灯台の話'],
    ['after the name of a site', ja(`出典：港湾局「灯台の話」${url}`), '灯台の話'],
    ['after a triangle', ja(`関連記事\n▽灯台の話　${url}`), '灯台の話'],
    ['after the address', ja(`関連記事\n${url} 「灯台の話」`), '灯台の話'],
    ['in Markdown', en(`## Sources\n\n- [The pier at night](${url})`), 'The pier at night'],
    [
      'in Markdown, after a remark',
      en(`## Notes\n\n[4] Earlier: [The pier at night](${url})`),
      'The pier at night',
    ],
    [
      'in marks with an arrow',
      en(`Further reading\n* "The pier at night" → ${url}`),
      'The pier at night',
    ],
    ['before a colon', en(`Sources\n* The pier at night: ${url}`), 'The pier at night'],
    ['before angle brackets', en(`Sources\n* The pier at night <${url}>`), 'The pier at night'],
    ['before a dash', en(`Sources\n* The pier at night - ${url}`), 'The pier at night'],
    ['before a bar', en(`Sources\n* The pier at night | ${url}`), 'The pier at night'],
    ['before round brackets', en(`Sources\n* The pier at night (${url})`), 'The pier at night'],
    ['in a footnote', en(`## Notes\n\n[1] The pier at night: ${url}`), 'The pier at night'],
    [
      'in marks in a footnote, with paper and date',
      en(`## Notes\n\n[2] "The pier at night", Pier Courier, 13 March 2031, ${url}`),
      'The pier at night',
    ],
    ['in a numbered list', en(`Sources\n1. The pier at night: ${url}`), 'The pier at night'],
    [
      'on the line above in English',
      en(`Sources\n\nThe pier at night\n${url}`),
      'The pier at night',
    ],
    [
      'after the address in English',
      en(`Sources\n${url} - The pier at night`),
      'The pier at night',
    ],
    [
      'in a link in a page',
      en(`Sources\n<a href="${url}">The pier at night</a>`),
      'The pier at night',
    ],
    ['nowhere', en(`Sources\n${url}`), undefined],
    [
      'nowhere, in prose',
      en(`The plan is at ${url}, and it is long enough for everybody to read twice.`),
      undefined,
    ],
  ])('%s', (_what, text, expected) => {
    expect(linksOf(text).map(([address, title]) => [address, title])).toEqual([[url, expected]]);
  });
});

describe('the kind of a link', () => {
  it.each([
    ['関連記事', ja(`関連記事\n「灯台の話」${url}`), 'related'],
    ['あわせて読みたい', ja(`《あわせて読みたい》\n「灯台の話」${url}`), 'related'],
    ['過去の記事', ja(`■過去の記事\n「灯台の話」${url}`), 'related'],
    ['参考資料', ja(`■参考資料\n「灯台の話」${url}`), 'source'],
    ['出典', ja(`出典：「灯台の話」${url}`), 'source'],
    [
      'an announcement among related articles',
      ja(`関連記事\n港湾局の報道発表(8月1日)→${url}`),
      'source',
    ],
    ['Sources', en(`Sources\n* The pier at night: ${url}`), 'source'],
    ['Notes', en(`## Notes\n\n[1] The pier at night: ${url}`), 'source'],
    ['References', en(`References\n[1] The pier at night: ${url}`), 'source'],
    [
      'an own article among notes',
      en(`## Notes\n\n[1] Earlier in this newsletter: [The pier at night](${url})`),
      'related',
    ],
    ['Further reading', en(`Further reading\n* The pier at night: ${url}`), 'related'],
    ['a full text', en(`Links\n* Strand's speech, full text: ${url}`), 'source'],
    [
      'our article',
      en(`Sources and further reading\n* "The pier at night", our 2030 report <${url}>`),
      'related',
    ],
    ['a page of a person', ja('三崎大臣のX\nhttps://x.com/misaki_example'), 'person-page'],
  ])('%s', (_what, text, expected) => {
    expect(linksOf(text).map(([, , kind]) => kind)).toEqual([expected]);
  });
});

it.each([
  ['brackets around it', `（${url}）を参照`],
  ['a full stop after it', `See ${url}.`],
  ['a comma after it', `See ${url}, which is long.`],
  ['Japanese right after it', `${url}を参照`],
  ['corner brackets around it', `「${url}」`],
])('an address ends before %s', (_what, text) => {
  expect(linksOf(text).map(([address]) => address)).toEqual([url]);
});

it.each(['"" ', '[](', '「」→'])('marks with nothing in them are no title: %s', (marks) => {
  const { links } = analyzeText(`${marks}${url}`, gazetteer);
  expect(links.map(({ title }) => title)).toEqual([undefined]);
});

it('never throws, and spans stay in the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      url,
      '「',
      '」',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      ':',
      ' ',
      '\n',
      '・',
      '- ',
      '[1]',
      'Sources',
      '関連記事',
      '灯台',
      'pier',
      '→',
      '"',
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (raw) => {
      const { segmented, links } = analyzeText(raw, gazetteer);
      for (const { address, title } of links) {
        const { start, end } = title ?? address;
        expect(0 <= start && start < end && end <= segmented.text.length).toBe(true);
      }
    }),
  );
});
