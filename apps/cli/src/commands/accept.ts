import { decide, FILTER_FIELDS } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { claimTable } from '../drafts/claim-lines.ts';
import { draftFolder, namedDraft } from '../drafts/draft-folder.ts';
import { appendDecisions, readDraft } from '../drafts/draft-store.ts';
import { talk } from '../drafts/draft-summary.ts';
import { whereFilter } from '../drafts/where-failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {
    draft: {
      type: 'positional',
      required: true,
      about: { en: 'the draft, by its name or file', ja: '下書きの名前かファイル' },
    },
    where: {
      type: 'string',
      value: 'conditions',
      required: true,
      about: {
        en: 'conditions joined by commas, all of which must hold',
        ja: 'コンマで並べた条件。すべて満たすものが対象',
      },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'show what would be accepted, and note nothing', ja: '対象を表示するだけ' },
    },
  },
  examples: [
    {
      line: "briefing accept harbor-talks --where 'kind=link' --dry-run",
      does: { en: 'the links that it would accept', ja: '採用されるリンクを表示' },
    },
    {
      line: "briefing accept harbor-talks --where 'kind=date,confidence=sure,flag=none'",
      does: { en: 'dates beyond doubt', ja: '疑いのない日付' },
    },
    {
      line: "briefing accept harbor-talks --where 'kind=statement,line>=10,line<=20'",
      does: { en: 'the statements of ten lines', ja: '10〜20行目の記述' },
    },
  ],
  more: [
    {
      en: `A condition is field=value or field!=value; confidence (guess, likely, sure) and line also take >= and <=. Fields: ${FILTER_FIELDS.join(', ')}. kind is one of date, event, entity, quotation, abbreviation, link, statement, mention; flag=none means nothing to look at.`,
      ja: `条件は field=value か field!=value。confidence(guess、likely、sure の順)と line は >= と <= も使える。項目: ${FILTER_FIELDS.join('、')}。kind は date、event、entity、quotation、abbreviation、link、statement、mention のいずれか。flag=none は要確認なし。`,
    },
    {
      en: 'Only open claims are accepted; what was decided stays as it is. briefing review undoes a single one. Ends with 1 when nothing matches, with 2 for a condition that cannot be read.',
      ja: '未決の項目だけが対象で、決めたものは変わらない。個別の取り消しは briefing review で。該当がなければ1、条件を読めなければ2で終わる。',
    },
  ],
  async run({ draft: typed, where, 'dry-run': dryRun, data }, context) {
    const { matches } = whereFilter(where);
    const stored = await readDraft(namedDraft(context, draftFolder(context, data), typed));
    const claims = stored.current.claims.filter(
      (claim) => (claim.status === 'proposed' || claim.status === 'deferred') && matches(claim),
    );
    const decisions = claims.map((claim) => decide(claim, 'accept'));
    if (!dryRun) await appendDecisions(stored.place, decisions);
    return {
      data: { draft: stored.place.shown, dryRun, where, accepted: claims },
      exitCode: claims.length === 0 ? EXIT.negative : EXIT.ok,
      render: (view) => ({
        lines: claims.length === 0 ? [] : claimTable(claims, view),
        notes: [
          ...(claims.length === 0 ? [] : [[]]),
          ...talk(
            [
              claims.length === 0
                ? NONE
                : (dryRun ? WOULD : DONE)(claims.length, stored.place.slug),
            ],
            view,
          ),
        ],
      }),
    };
  },
});

const NONE: LocalizedText = {
  en: 'No open claim meets the conditions.',
  ja: '条件に合う未決の項目はありません。',
};
const plural = (count: number) => (count === 1 ? '1 claim' : `${count} claims`);
const DONE = (count: number, slug: string): LocalizedText => ({
  en: `Accepted ${plural(count)}. briefing merge ${slug} writes them as records.`,
  ja: `${count}件を採用しました。briefing merge ${slug} でレコードになります。`,
});
const WOULD = (count: number): LocalizedText => ({
  en: `Nothing was noted. It would accept ${plural(count)}.`,
  ja: `記録はしていません。${count}件が採用されます。`,
});
