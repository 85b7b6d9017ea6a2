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
    const done = new Set<string>();
    for (const { id } of context.records) {
      // The way up from here, in order, until a record that was looked at before.
      const way = new Map<string, number>();
      let at: string | undefined = id;
      for (; at !== undefined && !way.has(at) && !done.has(at); at = wholeOf(at, context)) {
        way.set(at, way.size);
      }
      const start = at === undefined ? undefined : way.get(at);
      for (const passed of way.keys()) done.add(passed);
      if (start === undefined) continue;
      const ring = [...way.keys()].slice(start);
      for (const [index, member] of ring.entries()) {
        const record = context.byId.get(member);
        if (record === undefined) continue;
        yield {
          record,
          pointer: '/partOf',
          message: {
            en: `${stepsFrom(ring, index).join(' is part of ')}: nothing is part of itself.`,
            ja: `${stepsFrom(ring, index).join(' は ')} の一部です。自分自身の一部にはなれません。`,
          },
          hint: {
            en: 'Remove one partOf of the ring.',
            ja: '輪をなす partOf を一つ取り除いてください。',
          },
        };
      }
    }
  },
};

/** The record that a record is said to be part of. */
function wholeOf(id: string, { byId }: CheckContext): string | undefined {
  const value = byId.get(id)?.value;
  const whole: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'partOf') : undefined;
  return typeof whole === 'string' ? whole : undefined;
}

/** Longer rings are told by their first and last steps. */
const MOST_STEPS = 8;

/** The ids of a ring from one of its members back to it. */
function stepsFrom(ring: readonly string[], first: number): string[] {
  const steps: string[] = [];
  for (let step = 0; step <= ring.length; step += 1) {
    if (ring.length >= MOST_STEPS && step === MOST_STEPS / 2) {
      steps.push('…');
      step = ring.length + 1 - MOST_STEPS / 2;
    }
    steps.push(ring[(first + step) % ring.length] ?? '');
  }
  return steps;
}
