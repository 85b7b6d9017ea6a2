import type { Check, CheckContext } from '../check-context.ts';

export const partCycle: Check = {
  code: 'references/cycle',
  severity: 'error',
  summary: {
    en: 'A record is, step by step, part of itself.',
    ja: 'レコードが、たどっていくと自分自身の一部になっています。',
  },
  why: {
    en: 'Readers walk up from part to whole; a ring never ends.',
    ja: '読み手は部分から全体へたどります。輪になっていると終わりがありません。',
  },
  how: {
    en: 'Remove one `partOf` of the ring.',
    ja: '輪をなす `partOf` を一つ取り除きます。',
  },
  *run(context) {
    for (const record of context.records) {
      const chain = chainOf(record.id, context);
      if (chain.at(-1) !== record.id || chain.length < 2) continue;
      yield {
        record,
        pointer: '/partOf',
        message: `${chain.join(' is part of ')}: nothing is part of itself.`,
        hint: 'Remove one partOf of the ring.',
      };
    }
  },
};

function chainOf(start: string, { byId }: CheckContext): string[] {
  const chain = [start];
  for (;;) {
    const value = byId.get(chain.at(-1) ?? start)?.value;
    const next: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'partOf') : undefined;
    if (typeof next !== 'string') return chain;
    const seen = chain.includes(next);
    chain.push(next);
    if (seen) return chain;
  }
}
