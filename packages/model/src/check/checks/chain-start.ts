import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const chainStart: Check = {
  code: 'claims/chain-start',
  severity: 'error',
  summary: {
    en: 'The chain of voices does not begin with the author of the briefing.',
    ja: '発言の連鎖が記事の筆者から始まっていません。',
  },
  why: {
    en: 'Whatever a briefing reports, its author reports it. Without the outermost voice a quotation looks like a statement of its own.',
    ja: '記事が伝えることは、すべて筆者が伝えたことです。最も外側の話し手がなければ、引用が直接の発言に見えます。',
  },
  how: {
    en: 'Put the author first, with `through: blog` or the channel of the briefing; the innermost voice comes last.',
    ja: '最初に筆者を経路とともに置きます（`through: blog` など）。最も内側の話し手は最後です。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const author = context.value('briefing', briefingOfClaim(source.id))?.author;
      const [first] = value.attribution;
      if (author === undefined || first === undefined) continue;
      const voice = 'by' in first ? first.by : undefined;
      if (voice === author) continue;
      yield {
        record: source,
        pointer: '/attribution/0',
        message: {
          en: `The chain begins with ${voice ?? 'an unknown voice'}, but ${author} wrote the briefing.`,
          ja: `連鎖が${voice ?? '不明の話し手'}から始まっていますが、記事の筆者は ${author} です。`,
        },
        hint: {
          en: `Begin it with "by: ${author}".`,
          ja: `最初に「by: ${author}」を置いてください。`,
        },
      };
    }
  },
};
