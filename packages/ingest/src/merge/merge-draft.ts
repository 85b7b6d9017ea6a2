import type { Dataset } from '@briefing/model/dataset';
import type { ClaimKind, DraftClaim, DraftClaimOf } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';
import { datasetEntities } from '../names/dataset-entities.ts';
import { mergeBriefing } from './merge-briefing.ts';
import { mergeEntity } from './merge-entities.ts';
import { mergeAbbreviation, mergeEvent, mergeLink } from './merge-facts.ts';
import { mergeStatement } from './merge-statements.ts';
import type { MergePlan, NewAlias, NewRecord } from './merged-record.ts';

/** What merging needs beside the draft. */
export interface MergeOptions {
  /** Slug of the briefing. */
  readonly slug: string;
  /** Id of the person who wrote it. */
  readonly author: string;
  /** Title of the text, in its language; the editor writes it when absent. */
  readonly title?: string | undefined;
  /** The dataset that the records are added to. */
  readonly dataset?: Dataset | undefined;
}

/**
 * What the accepted claims of a draft add to a dataset, as authored fields of the model's kinds. Nothing proposed,
 * deferred or rejected enters; texts that only an editor can write are `TODO` markers. The caller writes the files, all
 * or none.
 */
export function mergeDraft(
  draft: Draft,
  { slug, author, title, dataset }: MergeOptions,
): MergePlan {
  const accepted = draft.claims.filter(
    ({ status }) => status === 'accepted' || status === 'edited',
  );
  const of = <K extends ClaimKind>(kind: K) =>
    accepted.filter((claim): claim is DraftClaimOf<K> & DraftClaim => claim.kind === kind);
  const source = `source/${slug}`;
  const forms =
    dataset === undefined
      ? new Map()
      : new Map(
          datasetEntities(dataset).map(({ id, forms: own }) => [
            id,
            new Set(own.map(({ text }) => text)),
          ]),
        );
  const taken = new Set<string>();
  const isTaken = {
    has: (id: string) => taken.has(id) || dataset?.get(id) !== undefined,
  } as ReadonlySet<string>;
  const records: NewRecord[] = [];
  const aliases: NewAlias[] = [];
  const skipped: { claim: string; reason: string }[] = [];
  const add = (record: NewRecord) => {
    taken.add(record.id);
    records.push(record);
    return record.id;
  };
  const recordIds = new Map<string, string>();
  for (const claim of of('entity')) {
    const merged = mergeEntity(claim, source, (id) => forms.get(id));
    aliases.push(...merged.aliases);
    if (merged.reason !== undefined) skipped.push({ claim: claim.id, reason: merged.reason });
    const entity = claim.entity ?? '';
    if (merged.record === undefined) {
      if (forms.has(entity)) recordIds.set(entity, entity);
    } else
      recordIds.set(entity, taken.has(merged.record.id) ? merged.record.id : add(merged.record));
  }
  const recordOf = (entity: string) =>
    recordIds.get(entity) ?? (forms.has(entity) ? entity : undefined);
  const links = of('link').map((claim) => ({
    claim,
    id: add(mergeLink(claim, draft.header.lang, isTaken)),
  }));
  for (const claim of of('event')) add(mergeEvent(claim, source, recordOf, isTaken));
  for (const claim of of('abbreviation')) add(mergeAbbreviation(claim, source, undefined, isTaken));
  const dates = of('date');
  const datesIn = ({ anchor }: DraftClaimOf<'statement'>) =>
    dates.filter(
      (date) =>
        date.anchor.start >= anchor.start && date.anchor.start < anchor.start + anchor.length,
    );
  const statements = of('statement');
  statements.forEach((claim, index) => {
    add(mergeStatement(claim, index + 1, { slug, author, recordOf, datesIn }));
  });
  if (accepted.length > 0) {
    const about = [...new Set([...recordIds.values()])].slice(0, 5);
    const related = links.flatMap(({ claim, id }) => (claim.value.kind === 'related' ? [id] : []));
    records.push(
      ...mergeBriefing(draft, {
        slug,
        author,
        title,
        about,
        related,
        from: statements.map(({ id }) => id),
      }),
    );
  }
  return { records, aliases, skipped };
}
