import type { Anchor } from '@briefing/model/text';
import type { CueMark } from '../cues/cue-table.ts';
import type { Confidence } from '../dates/resolved-date.ts';
import type { EventType } from '../events/event.ts';
import type { NameType } from '../names/named-entity.ts';
import type { MarkedKind, SpeechAct } from '../quotes/quotation.ts';

/** The kinds of claims that a draft holds, in the order in which they are reviewed. */
export const CLAIM_KINDS = [
  'date',
  'event',
  'entity',
  'quotation',
  'abbreviation',
  'link',
  'statement',
  'mention',
] as const;

/** A kind of draft claim. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What has been decided about a claim. */
export type ClaimStatus = 'proposed' | 'accepted' | 'edited' | 'rejected' | 'deferred';

/** The value of each kind of claim. Names, dates and titles are kept as printed; other words only by their anchor. */
export interface ClaimValues {
  /** One entity of the text, anchored where it is first named. */
  entity: {
    readonly type: NameType;
    readonly name: string;
    readonly forms: readonly string[];
    readonly mentions: number;
  };
  mention: { readonly type: NameType; readonly name: string };
  date: {
    /** EDTF; quarters as 33 to 36. Absent when the text does not settle it. */
    readonly date?: string | undefined;
    readonly printed: string;
    readonly weekday?: string | undefined;
    /** The day on which the text says it was published. */
    readonly published?: true | undefined;
  };
  event: {
    readonly when: string;
    readonly status: 'occurred' | 'planned';
    readonly type?: EventType | undefined;
    /** Ids of entity claims' entities. */
    readonly participants: readonly string[];
    readonly place?: string | undefined;
    readonly marks: readonly CueMark[];
  };
  quotation: {
    readonly marked: MarkedKind;
    /** Entity of the speaker. */
    readonly speaker?: string | undefined;
    /** The speaker as printed: a name or a role. */
    readonly speakerPrinted?: string | undefined;
    readonly offices?: readonly string[] | undefined;
    readonly act?: SpeechAct | undefined;
    readonly form?: 'quotation' | 'translated-quotation' | undefined;
    readonly marks: readonly CueMark[];
  };
  abbreviation: {
    readonly short: string;
    readonly long: string;
    readonly gloss?: string | undefined;
  };
  link: {
    readonly url: string;
    readonly title?: string | undefined;
    readonly kind: 'related' | 'source' | 'person-page';
    readonly date?: string | undefined;
  };
  /** One sentence or bullet: the skeleton of a claim of the dataset, to be worded by the editor. */
  statement: {
    readonly about: readonly string[];
    readonly when?: string | undefined;
    readonly time: 'past' | 'planned' | 'ongoing';
    readonly modality: 'certain' | 'probable' | 'possible' | 'unstated';
    readonly polarity: 'affirmed' | 'denied';
    readonly speaker?: string | undefined;
    readonly act?: SpeechAct | undefined;
    readonly cues: readonly { readonly printed: string; readonly marks: CueMark }[];
  };
}

interface ClaimOf<K extends ClaimKind> {
  /** Stable: made of kind, value and anchor, so a second draft of the same text gives the same id. */
  readonly id: string;
  readonly kind: K;
  readonly value: ClaimValues[K];
  /** The entity that the claim is of: a record id, or `new:` and type and name. */
  readonly entity?: string | undefined;
  /** Other values that the text allows, likeliest first: dates, or ids of entities called the same. */
  readonly candidates: readonly string[];
  readonly anchor: Anchor;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly confidence: Confidence;
  /** Why the rule says so: codes with the raw line they rest on, `month-from-range@47`. */
  readonly evidence: readonly string[];
  /** What needs a second look; sorted. */
  readonly flags: readonly string[];
  readonly status: ClaimStatus;
}

/** One drafted claim. */
export type DraftClaim = { [K in ClaimKind]: ClaimOf<K> }[ClaimKind];

/** A drafted claim of one kind. */
export type DraftClaimOf<K extends ClaimKind> = ClaimOf<K>;
