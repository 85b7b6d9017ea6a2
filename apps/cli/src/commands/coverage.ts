import type { LocalizedText } from '@briefing/model/dataset';
import { openData } from '../data/data-source.ts';
import { EXIT } from '../output/exit-code.ts';
import { labelled, paragraph } from '../output/layout.ts';
import { type Line, type Span, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { chooseBriefing, claimsOf } from '../passages/choose-briefing.ts';
import { type Ledger, ledgerOfRecord, ledgerOfText } from '../passages/ledger.ts';
import { readText } from '../passages/read-text.ts';
import { createRecordReader, linesText, type RecordReader } from '../records/record-reader.ts';
import { separator } from '../records/separator.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {
    source: {
      type: 'string',
      value: 'file',
      about: {
        en: 'the text itself, to count characters as well; - for standard input',
        ja: '本文。指定すると文字数も数える。- で標準入力',
      },
    },
    briefing: {
      type: 'string',
      value: 'id',
      about: { en: 'the briefing, where there are several', ja: '複数ある場合のブリーフィング' },
    },
  },
  examples: [
    {
      line: 'briefing coverage',
      does: { en: 'lines claimed, set aside and left over', ja: '主張あり・対象外・未処理の行' },
    },
    {
      line: 'briefing coverage --source post.txt --json',
      does: { en: 'the same against the text, for a program', ja: '本文と突き合わせ、JSONで出力' },
    },
  ],
  more: [
    {
      en: 'Ends with 1 when a content line is neither claimed nor set aside with a reason.',
      ja: '内容のある行に、主張も対象外の理由もないものがあれば1で終わる。',
    },
  ],
  async run({ source, briefing: named, data }, context) {
    const text = source === undefined ? undefined : readText(context, source);
    const opened = await openData(context, data);
    const dataset = await opened.dataset(['briefing', 'claim']);
    const briefing = chooseBriefing(dataset, named);
    const claims = claimsOf(dataset, briefing);
    const ledger =
      text === undefined
        ? ledgerOfRecord(briefing, claims)
        : ledgerOfText(briefing, claims, text.normal);
    return {
      data: { briefing: briefing.id, source: source ?? null, ...ledger },
      exitCode: ledger.unaccounted.length === 0 ? EXIT.ok : EXIT.negative,
      render: (view) => ({
        lines: page(createRecordReader(dataset, view), briefing.id, ledger),
        notes: notesOn(ledger, view),
      }),
    };
  },
});

function page(reader: RecordReader, id: string, ledger: Ledger): Line[] {
  const { view } = reader;
  const { lang } = view;
  const { lines, contentLines, accounted, claimed, setAside, unaccounted, characters } = ledger;
  const row = (label: LocalizedText, ...value: Span[]) => ({ label: label[lang], value: [value] });
  const numbers = unaccounted.join(separator(lang));
  return labelled(
    [
      row(BRIEFING, ...reader.reference(id)),
      row(LINES, span(LINE_COUNTS(lines, contentLines)[lang])),
      row(
        ACCOUNTED,
        span(OF(accounted, contentLines)[lang], accounted === contentLines ? 'good' : 'bad'),
        span(`  ${SPLIT(claimed, accounted - claimed)[lang]}`, 'faint'),
      ),
      {
        label: SET_ASIDE[lang],
        value:
          setAside.length === 0
            ? [[span(NOTHING[lang], 'faint')]]
            : setAside.map((one) => [
                span(linesText(one.lines, lang)),
                span(`  ${reader.term('set-aside-reason', one.reason)}`, 'faint'),
              ]),
      },
      row(
        UNACCOUNTED,
        unaccounted.length === 0 ? span(NOTHING[lang], 'faint') : span(numbers, 'bad'),
      ),
      ...(characters === undefined
        ? []
        : [row(CHARACTERS, span(CHARACTER_COUNTS(characters.anchored, characters.content)[lang]))]),
    ],
    view,
  );
}

function notesOn({ anchorsNotFound, otherLines }: Ledger, view: View): Line[] {
  const notes = [
    ...(otherLines ? paragraph([span(OTHER_LINES[view.lang], 'caution')], view) : []),
    ...(anchorsNotFound.length === 0
      ? []
      : [
          ...paragraph([span(NOT_FOUND(anchorsNotFound.length)[view.lang], 'caution')], view),
          ...paragraph([span(anchorsNotFound.join(separator(view.lang)), 'faint')], view, 2),
        ]),
  ];
  return notes.length === 0 ? [] : [[], ...notes];
}

const BRIEFING: LocalizedText = { en: 'Briefing', ja: '記事' };
const LINES: LocalizedText = { en: 'Lines', ja: '行数' };
const ACCOUNTED: LocalizedText = { en: 'Accounted for', ja: '処理済み' };
const SET_ASIDE: LocalizedText = { en: 'Set aside', ja: '対象外' };
const UNACCOUNTED: LocalizedText = { en: 'Unaccounted', ja: '未処理' };
const CHARACTERS: LocalizedText = { en: 'Characters', ja: '文字数' };
const NOTHING: LocalizedText = { en: 'none', ja: 'なし' };
const LINE_COUNTS = (lines: number, content: number): LocalizedText => ({
  en: `${lines}, of which ${content} with content`,
  ja: `${lines}行、うち内容のある行${content}`,
});
const OF = (part: number, whole: number): LocalizedText => ({
  en: `${part} of ${whole} content lines`,
  ja: `内容のある${whole}行のうち${part}行`,
});
const SPLIT = (claimed: number, setAside: number): LocalizedText => ({
  en: `${claimed} claimed, ${setAside} set aside`,
  ja: `主張あり${claimed}、対象外${setAside}`,
});
const CHARACTER_COUNTS = (anchored: number, content: number): LocalizedText => {
  // One decimal, rounded down, so that 100.0 % means all.
  const percent = content === 0 ? '0.0' : (Math.floor((anchored * 1000) / content) / 10).toFixed(1);
  return {
    en: `${anchored} of ${content} lie in the passage of a claim (${percent} %)`,
    ja: `${content}文字のうち${anchored}文字が主張の該当箇所 (${percent} %)`,
  };
};
const NOT_FOUND = (count: number): LocalizedText => ({
  en: `${count} ${count === 1 ? 'claim has a passage' : 'claims have passages'} that this text does not hold; see briefing verify:`,
  ja: `この本文に該当箇所が見つからない主張が${count}件あります。briefing verify を参照:`,
});
const OTHER_LINES: LocalizedText = {
  en: 'The text is broken into other lines than the one recorded, so no line counts as set aside.',
  ja: '記録時と改行の位置が異なるため、対象外の行は数えていません。',
};
