import {
  acceptedNames,
  applyDecisions,
  createGazetteer,
  type Draft,
  draftText,
  mergedRecords,
  type NamedEntity,
  redraft,
} from '@briefing/ingest';
import type { Dataset, LocalizedText } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import type { DraftPlace } from './draft-folder.ts';
import { appendDecisions, type StoredDraft, writeDraft } from './draft-store.ts';

/** What is known of a text beside its words. */
export interface TextFacts {
  readonly published: string | undefined;
  readonly lang: 'en' | 'ja' | undefined;
  readonly url: string | undefined;
  /** Path of the text from the folder of the draft. */
  readonly file: string | undefined;
  /** Digest of the bytes as received. */
  readonly rawDigest: string;
}

/** A draft as it was written, and what became of the decisions on the one before. */
export interface MadeDraft {
  /** With the decisions applied. */
  readonly draft: Draft;
  /** Whether there was one before, and whether the file is another now. */
  readonly again: boolean;
  readonly changed: boolean;
  readonly kept: number;
  readonly added: number;
  readonly gone: readonly string[];
  readonly reopened: readonly string[];
}

/** Names accepted in drafts that the dataset does not have yet. */
function namesOf(drafts: readonly StoredDraft[], dataset: Dataset): NamedEntity[] {
  return drafts.flatMap(({ current, decisions }) => {
    const merged = mergedRecords(decisions);
    return acceptedNames(
      current,
      (entity, claim) => dataset.get(entity) !== undefined || merged.has(claim),
    );
  });
}

/** Drafts a text with the names of the dataset and those accepted so far, and stores it; no decision is lost. */
export async function makeDraft(
  text: string,
  { file, rawDigest, ...facts }: TextFacts,
  place: DraftPlace,
  dataset: Dataset,
  drafts: readonly StoredDraft[],
): Promise<MadeDraft> {
  const before = drafts.find((one) => one.place.draft === place.draft);
  const gazetteer = createGazetteer({ dataset, accepted: namesOf(drafts, dataset) });
  const drafted = draftText(text, gazetteer, facts);
  const fresh = {
    ...drafted,
    header: {
      ...drafted.header,
      text: { ...drafted.header.text, rawDigest },
      ...(file !== undefined && { file }),
    },
  };
  if (before !== undefined) refuseOtherText(before, fresh);
  const decisions = before?.decisions ?? [];
  const again = redraft(before?.draft ?? { ...fresh, claims: [] }, decisions, fresh);
  await appendDecisions(place, again.decisions);
  return {
    ...again,
    draft: applyDecisions(again.draft, [...decisions, ...again.decisions]),
    again: before !== undefined,
    changed: await writeDraft(place, again.draft),
    kept: again.kept.length,
    added: again.added.length,
  };
}

/** A draft with decisions is never given up for a text that has nothing of the old one. */
function refuseOtherText({ draft, decisions, place }: StoredDraft, fresh: Draft): void {
  if (decisions.length === 0 || draft.header.text.digest === fresh.header.text.digest) return;
  const ids = new Set(fresh.claims.map(({ id }) => id));
  const passages = draft.claims.filter(({ kind }) => kind !== 'entity');
  if (passages.some(({ id }) => ids.has(id))) return;
  throw new Failure(EXIT.negative, OTHER_TEXT(place.shown), { hint: OTHER_NAME });
}

const OTHER_TEXT = (shown: string): LocalizedText => ({
  en: `${shown} is the draft of another text, with decisions; nothing was written.`,
  ja: `${shown} は別の本文の下書きで、判断が記録されています。何も書きませんでした。`,
});
const OTHER_NAME: LocalizedText = {
  en: 'Give this text a name of its own with --slug.',
  ja: '--slug で別の名前を付けてください。',
};
