import type { Check } from '../check-context.ts';

export const reportedBeforeEvent: Check = {
  code: 'dates/reported-before-event',
  severity: 'warning',
  summary: {
    en: 'An event is said to have taken place, but every source is older than it.',
    ja: '実施済みの出来事なのに、出典がすべて出来事より前のものです。',
  },
  why: {
    en: 'A source from before the day can only announce. Whether the event took place needs one from after it.',
    ja: '前の日付の資料は予告しかできません。実施されたことは、後の資料でしか示せません。',
  },
  how: {
    en: 'Add a source that reports the event, or set its status to `planned`.',
    ja: '出来事を伝える資料を加えるか、状況を `planned` にします。',
  },
  *run(context) {
    for (const { source, value } of context.of('event')) {
      if (value.status !== 'occurred') continue;
      const first = context.bounds(value.when)?.min;
      if (first === undefined) continue;
      const isOlder = (id: string) => {
        const published = context.value('source', id)?.published;
        const latest = published === undefined ? undefined : context.bounds(published)?.max;
        return latest !== undefined && latest < first;
      };
      if (!value.sources.every(isOlder)) continue;
      yield {
        record: source,
        pointer: '/sources',
        at: 'key',
        message: {
          en: `The event is dated ${value.when}, and no source was published on or after that day.`,
          ja: `出来事の日付は ${value.when} ですが、その日以降に公表された出典がありません。`,
        },
        hint: {
          en: 'Add a source that reports it, or set the status to planned.',
          ja: '出来事を伝える出典を加えるか、状況を planned にしてください。',
        },
      };
    }
  },
};
