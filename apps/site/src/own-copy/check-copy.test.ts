import { createAnchor, locateText, normalizeText, textDigest } from '@briefing/model/text';
import { describe, expect, it } from 'vitest';
import { checkCopy, LARGEST_COPY } from './check-copy.ts';
import type { RecordedAnchors } from './recorded-anchors.ts';

const original = [
  '港湾局長は春に三つの港を視察した。',
  '北港では新しい防波堤の工事が予定より早く進んでいることを確認した。',
  '南港の倉庫については、来年度に建て替える方針を示した。',
  '帰路、局長は記者団に対し、港の人手不足が最大の課題だと述べた。',
].join('\n');

const normal = normalizeText(original);

function anchorOf(passage: string) {
  const found = locateText(normal, passage);
  if (!found.ok) throw new Error(`The passage is ${found.reason}.`);
  return createAnchor(normal, found.anchor.start, found.anchor.length);
}

const recorded: RecordedAnchors = {
  digest: textDigest(normal),
  lang: 'ja',
  claims: [
    { number: '001', anchors: [anchorOf('港湾局長は春に三つの港を視察した')] },
    {
      number: '002',
      anchors: [
        anchorOf('北港では新しい防波堤の工事が予定より早く進んでいることを確認した'),
        anchorOf('港の人手不足が最大の課題'),
      ],
    },
    { number: '003', anchors: [anchorOf('南港の倉庫については、来年度に建て替える方針を示した')] },
  ],
};

const check = (text: string) => checkCopy(new TextEncoder().encode(text), recorded);

describe('a copy of the text', () => {
  it('is verified claim by claim, whatever its line ends and width', () => {
    const result = check(`\uFEFF${original.replaceAll('\n', '\r\n')}`);
    expect(result).toMatchObject({ ok: true, same: true, other: false, passages: 4 });
    expect(result.ok && result.claims.map(({ status }) => status)).toEqual([
      'verified',
      'verified',
      'verified',
    ]);
    expect(result.ok && result.claims[1]?.passages[1]).toEqual({
      status: 'verified',
      lines: ['4'],
      excerpt: {
        before: '…える方針を示した。 帰路、局長は記者団に対し、',
        words: '港の人手不足が最大の課題',
        after: 'だと述べた。',
      },
    });
  });

  it('with an edit shows which claims it touches, and the words that stand there now', () => {
    const result = check(original.replace('来年度に建て替える', '再来年度に建て替える'));
    if (!result.ok) throw new Error(result.problem);
    expect(result.same).toBe(false);
    expect(result.claims.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '001 verified',
      '002 moved',
      '003 changed',
    ]);
    expect(result.claims[2]?.passages[0]?.excerpt?.words).toContain('再来年度');
  });

  it('that lost a sentence says which claim stands no more', () => {
    const [first = '', , ...rest] = original.split('\n');
    const result = check([first, ...rest].join('\n'));
    expect(result.ok && result.claims[1]).toMatchObject({
      status: 'missing',
      passages: [{ status: 'missing', lines: [] }, { status: 'moved' }],
    });
  });
});

describe('a file that is no copy', () => {
  it('in another encoding is named as such, with the place', () => {
    const shiftJis = Uint8Array.from([0x41, 0x8d, 0x60, 0x98, 0x70]);
    expect(checkCopy(shiftJis, recorded)).toEqual({
      ok: false,
      problem: 'not-utf-8',
      byteOffset: 1,
    });
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x2e, 0x6e]);
    expect(checkCopy(utf16, recorded)).toEqual({ ok: false, problem: 'utf-16' });
  });

  it('of another text is told to be one', () => {
    expect(check('The harbor master went to sea. Nobody saw her again.')).toMatchObject({
      ok: true,
      same: false,
      other: true,
    });
  });

  it('without a character, or far too long, is not checked', () => {
    expect(check(' \n\n')).toEqual({ ok: false, problem: 'empty' });
    expect(checkCopy(new Uint8Array(LARGEST_COPY + 1), recorded)).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });
});
