import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { escapeBibtex, toBibtex } from './bibtex.ts';
import { citationItems, plainDate } from './citation-item.ts';
import { toCsl } from './csl.ts';
import { toRis } from './ris.ts';

const dataset = createDataset(data);
const edition = { version: '1.2.0', address: 'https://site.example/ja/claims/x/041/' };
const itemsOf = (id: string, lang: 'en' | 'ja') => {
  const record = dataset.get(id);
  return record === undefined ? [] : citationItems(dataset, record, edition, lang);
};

describe('a claim is cited after the text that makes it', () => {
  it('as BibTeX', () => {
    expect(toBibtex(itemsOf('claim/koizumi-us-visit-2026-01/041', 'ja'))).toMatchInlineSnapshot(`
      "@online{holylandtokyo-13734,
        title = {{holylandtokyo.com、2026年1月：小泉防衛相の訪米を扱う本記事}},
        author = {{holylandtokyo.com の筆者}},
        organization = {holylandtokyo.com},
        date = {2026-01},
        url = {https://holylandtokyo.com/?p=13734},
        language = {japanese},
      }

      @dataset{briefing-claim-koizumi-us-visit-2026-01-041,
        title = {{米国防長官は、その増額を実に意義の大きい一歩と評した。}},
        author = {{Briefing}},
        organization = {Briefing},
        version = {1.2.0},
        url = {https://site.example/ja/claims/x/041/},
        language = {japanese},
        note = {claim/koizumi-us-visit-2026-01/041 (公式発言; 確認)},
      }
      "
    `);
  });

  it('as RIS', () => {
    const ris = toRis(itemsOf('claim/koizumi-us-visit-2026-01/041', 'ja'));
    expect(ris.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "TY  - BLOG
      ID  - holylandtokyo-13734
      TI  - holylandtokyo.com、2026年1月：小泉防衛相の訪米を扱う本記事
      AU  - holylandtokyo.com の筆者
      T2  - holylandtokyo.com
      PB  - holylandtokyo.com
      PY  - 2026
      DA  - 2026/01//
      LA  - ja
      UR  - https://holylandtokyo.com/?p=13734
      ER  - 

      TY  - DATA
      ID  - briefing-claim-koizumi-us-visit-2026-01-041
      TI  - 米国防長官は、その増額を実に意義の大きい一歩と評した。
      AU  - Briefing
      T2  - Briefing
      PB  - Briefing
      ET  - 1.2.0
      LA  - ja
      UR  - https://site.example/ja/claims/x/041/
      N1  - claim/koizumi-us-visit-2026-01/041 (公式発言; 確認)
      ER  - 
      "
    `);
    expect(ris).not.toMatch(/[^\r]\n/u);
  });

  it('as CSL-JSON', () => {
    expect(toCsl(itemsOf('claim/koizumi-us-visit-2026-01/041', 'en'))).toMatchInlineSnapshot(`
      [
        {
          "URL": "https://holylandtokyo.com/?p=13734",
          "author": [
            {
              "literal": "Author of holylandtokyo.com",
            },
          ],
          "container-title": "holylandtokyo.com",
          "id": "holylandtokyo-13734",
          "issued": {
            "date-parts": [
              [
                2026,
                1,
              ],
            ],
          },
          "language": "ja",
          "note": undefined,
          "publisher": "holylandtokyo.com",
          "title": "holylandtokyo.com, January 2026: the briefing itself, on Defense Minister Koizumi’s visit to the United States",
          "type": "post-weblog",
          "version": undefined,
        },
        {
          "URL": "https://site.example/ja/claims/x/041/",
          "author": [
            {
              "literal": "Briefing",
            },
          ],
          "container-title": "Briefing",
          "id": "briefing-claim-koizumi-us-visit-2026-01-041",
          "language": "en",
          "note": "claim/koizumi-us-visit-2026-01/041 (official statement; confirmed)",
          "publisher": "Briefing",
          "title": "The US secretary of defense called the increase a really important step.",
          "type": "dataset",
          "version": "1.2.0",
        },
      ]
    `);
  });
});

it('a rumor is never cited without that word', () => {
  const rumors = dataset.all('claim').filter(({ standing }) => standing === 'rumor');
  expect(rumors.length).toBeGreaterThan(0);
  for (const { id } of rumors) {
    expect(itemsOf(id, 'en').at(-1)?.note).toContain('rumor');
  }
});

describe('text in BibTeX', () => {
  it.each([
    ['50% & more_#1 $x', '50\\% \\& more\\_\\#1 \\$x'],
    ['a{b}c', 'a\\{b\\}c'],
    ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
    ['小泉防衛相の訪米（2026年1月）', '小泉防衛相の訪米（2026年1月）'],
    ['two\n lines', 'two lines'],
  ])('%j is written %j', (text, written) => {
    expect(escapeBibtex(text)).toBe(written);
  });

  it('has as many opening as closing braces whatever the text', () => {
    const hostile = { key: 'x', type: 'web', title: '}}{{ \\', authors: ['}'] } as const;
    const bare = toBibtex([hostile]).replaceAll(/\\[{}]/gu, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

it('a line of RIS cannot be broken by its text', () => {
  const ris = toRis([{ key: 'x', type: 'web', title: 'a\r\nER  - \r\nTY  - b', authors: [] }]);
  expect(ris.match(/^ER {2}- /gmu)).toHaveLength(1);
});

it.each([
  ['2026-01-15', '2026-01-15'],
  ['2026-01', '2026-01'],
  ['[2026-01-16..2026-01-23]', '2026-01'],
  ['2025-12/2026-01', undefined],
  [undefined, undefined],
])('a date such as %s is cited as %s', (edtf, cited) => {
  expect(plainDate(edtf)).toBe(cited);
});
