import { describe, expect, it } from 'vitest';
import { createGazetteer, draftBytes, draftText } from '../index.ts';

const gazetteer = createGazetteer({});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const kindsOf = (text: string) => draftText(text, gazetteer).claims.map(({ kind }) => kind);

describe('a file that is no text', () => {
  it.each([
    ['empty', '', 'The file is empty.'],
    ['only white space', ' \n　\n', 'The file holds no letter and no figure.'],
    ['only marks', '――――\n', 'The file holds no letter and no figure.'],
  ])('is refused: %s', (_what, text, message) => {
    expect(draftBytes(bytesOf(text), gazetteer)).toMatchObject({ ok: false, message });
  });

  it.each([
    ['Shift_JIS', [0x8d, 0x60, 0x0a], 'iconv -f SHIFT_JIS'],
    ['UTF-16', [0xff, 0xfe, 0x2f, 0x6e], 'iconv -f UTF-16'],
  ])('is refused with the way to convert it: %s', (_what, bytes, hint) => {
    const result = draftBytes(Uint8Array.from(bytes), gazetteer);
    expect(result).toMatchObject({ ok: false, hint: expect.stringContaining(hint) });
  });

  it('is read when it only begins with a byte order mark', () => {
    expect(draftBytes(bytesOf('\ufeff2026年1月12日に会談した。'), gazetteer).ok).toBe(true);
  });
});

describe('a text of few words', () => {
  it('has no dates where it prints none', () => {
    expect(kindsOf('港は静かである。\n')).not.toContain('date');
  });

  it('has links, and a statement that points to each, where it prints only these', () => {
    const kinds = kindsOf('https://port.example.com/\nhttps://port.example.com/b\n');
    expect(kinds.toSorted()).toEqual(['link', 'link', 'statement', 'statement']);
  });

  it('does not read a numbered line as part of the day', () => {
    const { claims } = draftText('①12日に会議\n⑫1月3日に講演\n', gazetteer, {
      published: '2031-01-20',
    });
    const dates = claims.flatMap((claim) => (claim.kind === 'date' ? [claim.value.date] : []));
    expect(dates).toEqual(['2031-01-12', '2031-01-03']);
  });
});

// Each would take hours if its cost grew with more than its length.
const LENGTH = 5_000_000;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['prose', '外相は12日、「歓迎する」と述べた。The minister said on 12 January (ABC) so. '],
  ['opening marks', '「('],
  ['dates without end', '12月'],
];

describe('a line of five megabytes', () => {
  it.each(HOSTILE)(
    'is drafted as far as a line may be read, and the draft says so: %s',
    (_what, part) => {
      const { header } = draftText(part.repeat(LENGTH / part.length), gazetteer);
      expect(header.cut).toEqual([1]);
      expect(header.kinds).toHaveLength(1);
    },
    120_000,
  );

  it('leaves the lines around it whole', () => {
    const { header, claims } = draftText(
      `2031年5月1日に会談した。\n${'港'.repeat(60_000)}\n2031年5月2日に講演した。\n`,
      gazetteer,
    );
    expect(header.cut).toEqual([2]);
    const dates = claims.flatMap((claim) => (claim.kind === 'date' ? [claim.value.date] : []));
    expect(dates).toEqual(['2031-05-01', '2031-05-02']);
  });
});
