import { formatEdtf, overlaps, parseEdtf } from '../../dates/index.ts';
import type { Check } from '../check-context.ts';

export const tenureOverlap: Check = {
  code: 'dates/tenure-overlap',
  severity: 'error',
  summary: {
    en: 'Two people hold an office of one seat at the same time.',
    ja: '定員一名の役職に、同時に二人が就いています。',
  },
  why: {
    en: 'Speech by an office is ascribed to its holder on that day; with two holders there is no answer.',
    ja: '役職の発言はその日の在任者のものとされます。二人いれば決まりません。',
  },
  how: {
    en: 'Correct the start or the end of one tenure. A handover on one day is no overlap.',
    ja: '一方の始まりか終わりを直します。同じ日の交代は重なりとしません。',
  },
  *run(context) {
    const byOffice = Map.groupBy(context.of('tenure'), ({ value }) => value.office);
    for (const [office, tenures] of byOffice) {
      if (context.value('office', office)?.seats !== 1) continue;
      for (const [index, later] of tenures.entries()) {
        for (const earlier of tenures.slice(0, index)) {
          if (later.value.person === earlier.value.person) continue;
          if (!overlap(later.value.when, earlier.value.when)) continue;
          yield {
            record: later.source,
            pointer: '/when',
            message: {
              en: `${office} has one seat, but ${later.value.person} and ${earlier.value.person} hold it at the same time (${spell(later.value.when)}; ${spell(earlier.value.when)}).`,
              ja: `${office} の定員は一人ですが、${later.value.person} と ${earlier.value.person} の在任が重なっています（${spell(later.value.when)}、${spell(earlier.value.when)}）。`,
            },
            hint: {
              en: 'Correct the start or the end of one of the two.',
              ja: 'どちらかの始まりか終わりを直してください。',
            },
            related: [
              {
                message: { en: 'The other tenure', ja: 'もう一方の在任' },
                location: earlier.source.locate('/when'),
              },
            ],
          };
        }
      }
    }
  },
};

/** Only a certain overlap is an error; a handover on one day is none. */
function overlap(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.split('/')[1] === b.split('/')[0] || b.split('/')[1] === a.split('/')[0]) return false;
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  return first.ok && second.ok && overlaps(first.value, second.value) === 'certain';
}

function spell(when: string | undefined): string {
  return when === undefined ? 'not stated' : formatEdtf(when, { lang: 'en' });
}
