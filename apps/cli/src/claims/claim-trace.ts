import type { Dataset, Holder, LocalizedText, RecordOf } from '@briefing/model/dataset';
import { correctionsOf } from '../records/corrections.ts';

/** A claim with everything that bears on how far it can be trusted, in both languages; the stable answer of `trace`. */
export interface ClaimTrace {
  readonly claim: RecordOf<'claim'>;
  readonly standing: { readonly term: string; readonly meaning?: LocalizedText };
  /** Outermost voice first. */
  readonly chain: readonly ChainLink[];
  readonly evidence: readonly RecordOf<'source'>[];
  readonly corrections: readonly RecordOf<'correction'>[];
}

/** One voice of the chain with who held its office on that day, where that follows from dated tenures. */
export interface ChainLink {
  readonly link: RecordOf<'claim'>['attribution'][number];
  readonly holders: readonly Holder[];
}

/** Follows a claim to its voices, its evidence and the corrections that touch it. */
export function traceClaim(dataset: Dataset, claim: RecordOf<'claim'>): ClaimTrace {
  const meaning = dataset.catalog.meanings.standing?.[claim.standing];
  return {
    claim,
    standing: { term: claim.standing, ...(meaning === undefined ? {} : { meaning }) },
    chain: claim.attribution.map((link) => ({
      link,
      // Only the day on which the voice spoke tells its holder; the day it spoke of does not.
      holders: 'by' in link && link.when !== undefined ? dataset.holderOf(link.by, link.when) : [],
    })),
    evidence: claim.review.evidence.flatMap((id) => {
      const source = dataset.get(id);
      return source?.kind === 'source' ? [source] : [];
    }),
    corrections: correctionsOf(dataset, claim.id),
  };
}

/** The trace as plain data. */
export function traceData(dataset: Dataset, trace: ClaimTrace) {
  const { claim, standing, chain, evidence, corrections } = trace;
  const caption = (id: string) => ({
    en: dataset.caption(id, 'en'),
    ja: dataset.caption(id, 'ja'),
  });
  const label = (vocabulary: string, term: string) =>
    dataset.catalog.vocabularies[vocabulary]?.[term];
  return {
    id: claim.id,
    text: claim.text,
    standing: { ...standing, label: label('standing', standing.term) },
    modality: claim.modality,
    polarity: claim.polarity,
    time: claim.time,
    ...(claim.when !== undefined && { when: claim.when }),
    about: claim.about,
    chain: chain.map(({ link, holders }) => ({
      ...link,
      ...('by' in link && { name: caption(link.by) }),
      holders: holders.map((holder) => ({ ...holder, name: caption(holder.person) })),
    })),
    passages: claim.anchors.map(({ lines, start, length, hash }) => ({
      lines,
      start,
      length,
      hash,
    })),
    dates: claim.dates ?? [],
    cues: claim.cues ?? [],
    review: {
      verdict: claim.review.verdict,
      label: label('verdict', claim.review.verdict),
      ...(claim.review.note !== undefined && { note: claim.review.note }),
      evidence,
    },
    corrections,
  };
}
