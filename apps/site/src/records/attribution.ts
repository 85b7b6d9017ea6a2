import type { Dataset, Holder, RecordOf } from '@briefing/model/dataset';

/** One voice of an attribution chain, ready to be shown. */
export interface Voice {
  /** Id of the speaker; absent when the voice is not named. */
  readonly by?: string;
  /** Why the speaker is not known, a term of `unknown-reason`. */
  readonly unknown?: string;
  readonly through: string;
  readonly act?: string;
  readonly form?: string;
  readonly when?: string;
  /** Who held the office that speaks, inferred from tenures. */
  readonly holders: readonly Holder[];
}

/** The voices of a claim, outermost first; an office gets its holder on the date of the words or of the claim. */
export function voicesOf(dataset: Dataset, claim: RecordOf<'claim'>): Voice[] {
  return claim.attribution.map((link) => {
    const date = link.when ?? claim.when;
    const by = 'by' in link ? link.by : undefined;
    const isOffice = by !== undefined && dataset.get(by)?.kind === 'office';
    return {
      ...(by === undefined ? {} : { by }),
      ...('unknown' in link ? { unknown: link.unknown } : {}),
      through: link.through,
      ...(link.act === undefined ? {} : { act: link.act }),
      ...(link.form === undefined ? {} : { form: link.form }),
      ...(link.when === undefined ? {} : { when: link.when }),
      holders: isOffice && date !== undefined ? dataset.holderOf(by, date) : [],
    };
  });
}

/** Claims that an office makes and whose speaker is inferred to be a person. */
export function claimsInOffice(dataset: Dataset, person: string): RecordOf<'claim'>[] {
  return dataset
    .all('claim')
    .filter((claim) =>
      voicesOf(dataset, claim).some(({ holders }) =>
        holders.some((holder) => holder.person === person),
      ),
    );
}
