import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from './segment-text.ts';

const LETTERS: Readonly<Record<string, string>> = {
  lead: 'L',
  dateline: 'D',
  heading: 'H',
  paragraph: 'P',
  bullet1: '1',
  bullet2: '2',
  note: 'N',
  continuation: 'c',
  separator: 's',
  linkheading: 'K',
  linktitle: 'T',
  link: 'U',
  blank: '.',
};
/** One letter a line: L lead, D dateline, H heading, P paragraph, 1 2 bullets, N note, c continuation, s separator, K T U links. */
const kindsOf = (text: string) =>
  segmentText(text)
    .lines.map((kind) => LETTERS[kind])
    .join('');

const long = 'この港では、夏の間に三度の訓練があり、多くの船が集まったと報告されている。';
const prose = 'The harbor held three drills over the summer, and many ships came to each of them.';

describe('the lines of a Japanese text', () => {
  it.each([
    [
      'sections in lenticular brackets',
      `港の夏\n【訓練】\n●三つの訓練を実施\n・一つ目は六月\n【会議】\n●会議は一度`,
      'LH12H1',
    ],
    [
      'squares and circles',
      `港の夏\n\n${long}\n\n■訓練\n○三つの訓練を実施\n　－一つ目は六月\n■会議\n○会議は一度`,
      'L.P.H12H1',
    ],
    [
      'numbers over bullets',
      `港の夏\n\n${long}\n\n１．訓練の部\n◆ 三つの訓練を実施しました。\n◆ 船が集まりました。\n\n２．会議の部\n◆ 会議は一度でした。`,
      'L.P.H11.H1',
    ],
    [
      'numbers of two levels over bullets',
      `港の夏\n\n${long}\n\n１．訓練の部\n(1) 六月の訓練\n◆ 三つの訓練を実施しました。\n　◇ 船が集まりました。\n(2) 七月の訓練\n◆ 実施しました。\n\n２．おわりに\n　${long}`,
      'L.P.HH12H1.HP',
    ],
    [
      'a numbered list',
      `港の夏\n\n${long}\n1. 六月の訓練を実施\n2. 七月の訓練を実施\n3. 八月の訓練を実施`,
      'L.P111',
    ],
    [
      'circled numbers under bullets',
      `港の夏\n【訓練】\n●三つの訓練\n①六月\n②七月\n●会議`,
      'LH1221',
    ],
    ['a note', `港の夏\n\n${long}\n※数字は港湾局による`, 'L.PN'],
    ['a note in brackets', `港の夏\n【訓練】\n●三つの訓練\n(注：数字は港湾局による)`, 'LH1N'],
    ['a correction', `港の夏\n\n${long}\n\n訂正：前号の日付は誤りでした。`, 'L.P.N'],
    ['an addition', `港の夏\n\n${long}\n\n追記：会議は延期されました。`, 'L.P.N'],
    [
      'a term explained',
      `港の夏\n\n${long}\n\n▽港湾監視網　港の入り口の動きを一つの画面にまとめて示す仕組みで、昨年から使われている。`,
      'L.P.N',
    ],
    ['rows of signs', `港の夏\n\n${long}\n＊＊＊＊＊＊\n${long}\n――――――\n${long}`, 'L.PsPsP'],
    ['a date of publication', `港の夏\n2031年8月1日更新\n\n${long}`, 'LD.P'],
    ['a name and a date', `港の夏\n港のノート｜大場みのり｜2031年8月1日\n\n${long}`, 'LD.P'],
    [
      'links with a heading',
      `港の夏\n\n${long}\n\n関連記事\n「灯台の話」https://port.example/a\n・桟橋の話：https://port.example/b`,
      'L.P.KUU',
    ],
    [
      'links under their titles',
      `港の夏\n\n${long}\n\n【参考】\n・『灯台の話』\n　https://port.example/a`,
      'L.P.KTU',
    ],
    [
      'a word broken by a line end',
      `港の夏\n【訓練】\n●三崎大臣は港の計画について夏の間に決める考えを示し、改めて発\n言した\n●会議は一度`,
      'LH1c1',
    ],
  ])('%s', (_what, text, expected) => {
    expect(kindsOf(text)).toBe(expected);
  });
});

describe('the lines of an English text', () => {
  it.each([
    [
      'Markdown',
      `# Harbor summer\n\n${prose}\n\n## Drills\n\n- Three drills were held.\n  - The first was in June.\n- Many ships came.`,
      'L.P.H.121',
    ],
    [
      'capitals and stars',
      `Harbor summer\n\n${prose}\n\nDRILLS AND TALKS\n* Three drills were held.\n  - The first was in June.\n* Many ships came.`,
      'L.P.H121',
    ],
    [
      'numbered sections',
      `Harbor summer\n\n${prose}\n\n1. Drills\n\n- Three drills were held.\n- Many ships came.\n\n2. Talks\n\n- There was one meeting.`,
      'L.P.H.11.H.1',
    ],
    [
      'a numbered list',
      `Harbor summer\n\n${prose}\n\n1. Three drills were held.\n2. Many ships came.\n   - Some came twice.`,
      'L.P.112',
    ],
    [
      'Roman numbers',
      `Harbor summer\n\n${prose}\n\nI. Drills\n\n${prose}\n\nII. Talks\n\n${prose}`,
      'L.P.H.P.H.P',
    ],
    [
      'short lines on their own',
      `Harbor summer\n\n${prose}\n\nWhat to watch\n\n${prose}`,
      'L.P.H.P',
    ],
    [
      'bold lines on their own',
      `Harbor summer\n\n${prose}\n\n**What to watch**\n\n${prose}`,
      'L.P.H.P',
    ],
    [
      'a name and a date',
      `Harbor summer\nThe Pier newsletter | Laura Strand | 6 May 2031\n\n${prose}`,
      'LD.P',
    ],
    ['by whom and when', `Harbor summer\nby Laura Strand, 14 Sep 2031 (Sun)\n\n${prose}`, 'LD.P'],
    [
      'a second line of the title',
      `The harbor nobody can stop building\nThe most ambitious pier of all is late. They keep welding.\nBy Laura Strand\nPublished May 6, 2031\n\n${prose}`,
      'LLDD.P',
    ],
    [
      'a correction',
      `Harbor summer\n\n${prose}\n\nCorrection: issue 3 gave the wrong date.`,
      'L.P.N',
    ],
    [
      'a correction in italics',
      `Harbor summer\n\n${prose}\n\n*Correction, 7 May: an earlier version gave the wrong date.*`,
      'L.P.N',
    ],
    ['a method', `Harbor summer\n\n${prose}\n\nMethod note: dates are local.`, 'L.P.N'],
    [
      'who helped',
      `Harbor summer\n\n${prose}\n\nPaul Okoro contributed reporting from Zeebrugge, Belgium.`,
      'L.P.N',
    ],
    [
      'footnotes with addresses',
      `Harbor summer\n\n${prose}\n\n## Notes\n\n[1] Port Office, Harbor Plan 2035: https://port.example/a\n[2] "Pier picks clock", Pier Courier, 13 March 2031, https://port.example/b`,
      'L.P.K.UU',
    ],
    [
      'wrapped lines',
      'Harbor summer\n\nThe harbor held three drills over the summer, and many ships\ncame to each of them, more than in the years before, when the\npier was still closed to all but the smallest of the boats.\n',
      'L.Pcc',
    ],
  ])('%s', (_what, text, expected) => {
    expect(kindsOf(text)).toBe(expected);
  });
});

it('gives every line a kind and keeps blocks in order, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '■',
      '【',
      '】',
      '●',
      '・',
      '1',
      '.',
      '(',
      ')',
      '-',
      '*',
      '#',
      ' ',
      '　',
      '\n',
      '港',
      'a',
      'Port',
      '。',
      '「',
      '※',
      'https://a.example/',
      '|',
      '2031年8月1日',
    ),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, (raw) => {
      const { lines, blocks, text: flow } = segmentText(raw);
      const count = raw.split(/\r\n|\r|\n/u).length;
      expect(lines.length === count || lines.length === count - 1).toBe(true);
      let last = 0;
      for (const { start, body, end } of blocks) {
        expect(last <= start && start <= body && body <= end && end <= flow.length).toBe(true);
        last = end;
      }
    }),
  );
});
