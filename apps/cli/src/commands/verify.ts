import type { Dataset, LocalizedText } from '@briefing/model/dataset';
import type { AnchorStatus } from '@briefing/model/text';
import { textDigest } from '@briefing/model/text';
import { openData } from '../data/data-source.ts';
import { EXIT } from '../output/exit-code.ts';
import { item, labelled, paragraph, section } from '../output/layout.ts';
import { joinSpans, type Line, type Span, type Style, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { chooseBriefing, claimsOf } from '../passages/choose-briefing.ts';
import { readText } from '../passages/read-text.ts';
import {
  touched,
  type Verification,
  type VerifiedAnchor,
  verifyText,
} from '../passages/verification.ts';
import { linesText } from '../records/record-reader.ts';
import { separator } from '../records/separator.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    source: {
      type: 'string',
      value: 'file',
      required: true,
      about: {
        en: 'the text of the briefing as you have it, in UTF-8; - for standard input',
        ja: '手元の本文(UTF-8)。- で標準入力',
      },
    },
    briefing: {
      type: 'string',
      value: 'id',
      about: {
        en: 'the briefing it is the text of, where there are several',
        ja: '複数ある場合、どのブリーフィングの本文か',
      },
    },
  },
  examples: [
    {
      line: 'briefing verify --source post.txt',
      does: { en: 'does every claim stand where it says', ja: '全主張の位置を照合' },
    },
    {
      line: "briefing verify --source post.txt --json | jq '.data.touched'",
      does: { en: 'the claims whose passage was changed', ja: '本文の変更が及んだ主張' },
    },
  ],
  more: [
    {
      en: 'Line breaks, wrapping, full or half width and invisible characters make no difference: anchors are taken over the normal form briefing-text/1. Ends with 1 when the passage of a claim is changed, missing or ambiguous.',
      ja: '改行、折り返し、全角・半角、不可視文字の違いは影響しない(正規形 briefing-text/1 で照合)。変更・欠落・曖昧な箇所があれば1で終わる。',
    },
  ],
  async run({ source, briefing: named, data }, context) {
    const text = readText(context, source);
    const opened = await openData(context, data);
    const dataset = await opened.dataset(['briefing', 'claim']);
    const briefing = chooseBriefing(dataset, named, textDigest(text.normal));
    return show(dataset, verifyText(briefing, claimsOf(dataset, briefing), text));
  },
});

function show(dataset: Dataset, verification: Verification): Outcome {
  const { briefing, path, text, counts, anchors } = verification;
  const bad = touched(verification);
  return {
    data: {
      ok: bad.length === 0,
      briefing: briefing.id,
      source: path,
      text,
      anchors: { total: anchors.length, ...counts },
      touched: [...new Set(bad.map(({ claim }) => claim))],
      results: anchors.map(({ claim, anchor, recorded, result: { lines, ...result } }) => ({
        claim,
        anchor,
        recordedLines: recorded,
        ...(lines !== undefined && { lines }),
        ...result,
      })),
    },
    exitCode: bad.length === 0 ? EXIT.ok : EXIT.negative,
    render: (view) => ({
      lines: page(dataset, verification, view),
      notes:
        bad.length > 0 || text !== 'different'
          ? []
          : [[], ...paragraph([span(ONLY_MOVED[view.lang])], view)],
    }),
  };
}

function page(dataset: Dataset, verification: Verification, view: View): Line[] {
  const { briefing, path, text, anchors, counts } = verification;
  const { lang } = view;
  const statuses = Object.keys(STATUSES)
    .map((key) => key as AnchorStatus)
    .filter((status) => counts[status] > 0);
  const moved = anchors.filter(({ result }) => result.status === 'moved');
  const bad = touched(verification);
  const list = (found: readonly VerifiedAnchor[]) =>
    found.flatMap((one) => anchorLines(dataset, one, view));
  return [
    ...labelled(
      [
        {
          label: BRIEFING[lang],
          value: [[span(briefing.name[lang]), span(`  ${briefing.id}`, 'faint')]],
        },
        {
          label: TEXT[lang],
          value: [[span(path === '-' ? STDIN[lang] : path), span(`  ${TEXTS[text][lang]}`)]],
        },
        {
          label: ANCHORS[lang],
          value: [
            [
              span(`${anchors.length}: `),
              ...joinSpans(
                statuses.map((status) => [
                  span(`${counts[status]} ${STATUSES[status].label[lang]}`, STATUSES[status].style),
                ]),
                separator(lang),
              ),
            ],
          ],
        },
      ],
      view,
    ),
    ...section(MOVED[lang], list(moved)),
    ...section(TOUCHED[lang], list(bad)),
  ];
}

function anchorLines(
  dataset: Dataset,
  { claim, recorded, result }: VerifiedAnchor,
  view: View,
): Line[] {
  const { lang } = view;
  const { label, style } = STATUSES[result.status];
  const where: Span[] = [
    span(claim, 'strong'),
    span('  '),
    span(label[lang], style),
    span(`  ${linesText(recorded, lang)}`, 'faint'),
    ...(result.lines === undefined || result.lines === recorded
      ? []
      : [span(` ${NOW[lang]} ${linesText(result.lines, lang)}`, 'faint')]),
    ...(result.candidates ?? []).map(({ lines }) => span(` ? ${linesText(lines, lang)}`, 'faint')),
  ];
  return [...item('-', where, view), ...paragraph([span(dataset.caption(claim, lang))], view, 4)];
}

const STATUSES: Readonly<Record<AnchorStatus, { label: LocalizedText; style: Style }>> = {
  verified: { label: { en: 'verified', ja: '照合済み' }, style: 'good' },
  moved: { label: { en: 'moved', ja: '移動' }, style: 'caution' },
  ambiguous: { label: { en: 'ambiguous', ja: '曖昧' }, style: 'bad' },
  changed: { label: { en: 'changed', ja: '変更' }, style: 'bad' },
  missing: { label: { en: 'missing', ja: '欠落' }, style: 'bad' },
};
const TEXTS: Readonly<Record<Verification['text'], LocalizedText>> = {
  identical: { en: 'byte by byte the one recorded', ja: '記録時とバイト単位で一致' },
  'same-text': {
    en: 'the text recorded, in another form (line breaks, width or the like)',
    ja: '記録時と同じ本文。改行や文字幅などの体裁だけが異なる',
  },
  different: { en: 'not the text recorded', ja: '記録時と異なる本文' },
};
const STDIN: LocalizedText = { en: 'standard input', ja: '標準入力' };
const BRIEFING: LocalizedText = { en: 'Briefing', ja: '記事' };
const TEXT: LocalizedText = { en: 'Text', ja: '本文' };
const ANCHORS: LocalizedText = { en: 'Anchors', ja: '該当箇所' };
const MOVED: LocalizedText = { en: 'Passages found elsewhere', ja: '位置が変わった箇所' };
const TOUCHED: LocalizedText = { en: 'Claims touched', ja: '影響を受けた主張' };
const NOW: LocalizedText = { en: 'now', ja: '現在' };
const ONLY_MOVED: LocalizedText = {
  en: 'The text is another, but every passage that a claim rests on was found in it.',
  ja: '本文は記録時と異なりますが、主張の該当箇所はすべて見つかりました。',
};
