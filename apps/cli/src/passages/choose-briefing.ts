import type { Dataset, LocalizedText, RecordOf } from '@briefing/model/dataset';
import { findRecord } from '../data/find-record.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { labelled } from '../output/layout.ts';
import { span } from '../output/span.ts';

type Briefing = RecordOf<'briefing'>;

/** The briefing meant: the one named, the only one, or the one recorded with the digest of the text. Throws Failure when that leaves a choice. */
export function chooseBriefing(
  dataset: Dataset,
  named: string | undefined,
  digest?: string,
): Briefing {
  if (named !== undefined) {
    const { record } = findRecord(dataset, named, 'briefing');
    if (record.kind === 'briefing') return record;
  }
  const all = dataset.all('briefing');
  const [only, ...others] = all;
  if (only === undefined) throw new Failure(EXIT.badData, NONE);
  if (others.length === 0) return only;
  const same = all.find(({ text }) => text.digest === digest);
  if (same !== undefined) return same;
  throw new Failure(EXIT.usage, SEVERAL, {
    data: { briefings: all.map(({ id }) => id) },
    lines: (view) =>
      labelled(
        all.map(({ id, name }) => ({ label: id, value: [[span(name[view.lang])]] })),
        view,
        2,
      ),
  });
}

/** The claims of a briefing, in document order. */
export function claimsOf(dataset: Dataset, { id }: Briefing): readonly RecordOf<'claim'>[] {
  const prefix = `${id.replace('briefing/', 'claim/')}/`;
  return dataset.all('claim').filter((claim) => claim.id.startsWith(prefix));
}

const NONE: LocalizedText = {
  en: 'The dataset holds no briefing.',
  ja: 'データにブリーフィングがありません。',
};
const SEVERAL: LocalizedText = {
  en: 'There are several briefings. Name one with --briefing <id>:',
  ja: 'ブリーフィングが複数あります。--briefing <id> で指定してください:',
};
