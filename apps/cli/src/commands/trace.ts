import type { Dataset, LocalizedText } from '@briefing/model/dataset';
import { type ClaimTrace, traceClaim, traceData } from '../claims/claim-trace.ts';
import { tracePage } from '../claims/trace-page.ts';
import { openData } from '../data/data-source.ts';
import { findRecord } from '../data/find-record.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { createRecordReader } from '../records/record-reader.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    claim: {
      type: 'positional',
      required: true,
      about: {
        en: 'claim: its number, such as 041, or its id',
        ja: '主張の番号(例: 041)またはid',
      },
    },
  },
  examples: [
    {
      line: 'briefing trace 041',
      does: { en: 'who says claim 041, and does it hold', ja: '主張041の発言者と裏付け' },
    },
    {
      line: "briefing trace 041 --json | jq '.data.review.evidence[].url'",
      does: { en: 'the addresses of its evidence', ja: '根拠資料のアドレス' },
    },
  ],
  more: [
    {
      en: 'The passage is given by position and digest, counted in the normal form briefing-text/1: the dataset holds no sentence of the text.',
      ja: '本文の該当箇所は位置(正規形 briefing-text/1 での文字数)とダイジェストで示す。データに本文の文は含まれない。',
    },
  ],
  async run({ claim, data }, context) {
    const opened = await openData(context, data);
    const dataset = await opened.dataset();
    const { record, moved } = findRecord(dataset, claim, 'claim');
    if (record.kind !== 'claim') throw new TypeError(`${record.id} is no claim`);
    return show(dataset, traceClaim(dataset, record), moved);
  },
});

function show(dataset: Dataset, trace: ClaimTrace, moved: LocalizedText | undefined): Outcome {
  return {
    data: traceData(dataset, trace),
    render: (view) => ({
      lines: tracePage(createRecordReader(dataset, view), trace),
      notes: moved === undefined ? [] : paragraph([span(moved[view.lang])], view),
    }),
  };
}
