import type { Dataset } from '@briefing/model/dataset';
import type { DraftClaim, DraftClaimOf } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';
import { datasetEntities } from '../names/dataset-entities.ts';
import { acceptedClaims } from './accepted-claims.ts';
import { idSpace, numbered } from './id-space.ts';
import { latestDate } from './latest-date.ts';
import { mergeBriefing, unnamedAuthor } from './merge-briefing.ts';
import { newAliases, newEntity } from './merge-entities.ts';
import { mergeAbbreviation, mergeEvent, mergeLink } from './merge-facts.ts';
import { mergeStatement } from './merge-statements.ts';
import type { MergeConflict, MergePlan, NewAlias, NewRecord } from './merged-record.ts';

/** What merging needs beside the draft. */
export interface MergeOptions {
  /** Slug of the briefing. */
  readonly slug: string;
  /** Id of the person who wrote it; a record is made when the dataset has none. */
  readonly author: string;
  /** Title of the text, in its language; the editor writes it when absent. */
  readonly title?: string | undefined;
  /** The dataset that the records are added to. */
  readonly dataset?: Dataset | undefined;
  /** Authored fields of a record of the dataset, to tell records that are there from ids that are taken. */
  readonly existing?: ((id: string) => unknown) | undefined;
  /** Records that claims became in earlier merges, see `mergedRecords`. */
  readonly merged?: ReadonlyMap<string, string> | undefined;
}

// What a briefing is about is a handful of records, those it names most.
const MAIN_RECORDS = 5;

/**
 * What the accepted claims of a draft add to a dataset, as authored fields of the model's kinds. Nothing proposed,
 * deferred or rejected enters, and nothing that was merged before; texts that only an editor can write are `TODO`
 * markers. The caller writes the files, all or none.
 */
export function mergeDraft(draft: Draft, options: MergeOptions): MergePlan {
  return new Merge(draft, options).plan();
}

class Merge {
  readonly #draft: Draft;
  readonly #options: MergeOptions;
  readonly #claims: ReturnType<typeof acceptedClaims>;
  readonly #ids: ReturnType<typeof idSpace>;
  readonly #merged: ReadonlyMap<string, string>;
  readonly #source: string;
  readonly #records: NewRecord[] = [];
  readonly #aliases: NewAlias[] = [];
  readonly #done: { claim: string; record: string }[] = [];
  readonly #skipped: MergePlan['skipped'][number][] = [];
  readonly #conflicts: MergeConflict[] = [];
  /** Records by the entity of the draft. */
  readonly #recordIds = new Map<string, string>();
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(draft: Draft, options: MergeOptions) {
    const { dataset, existing = (id) => dataset?.get(id), slug, merged = new Map() } = options;
    this.#draft = draft;
    this.#options = options;
    this.#claims = acceptedClaims(draft);
    this.#ids = idSpace(existing);
    this.#merged = merged;
    this.#source = `source/${slug}`;
    this.#known = new Map(
      (dataset === undefined ? [] : datasetEntities(dataset)).map(({ id, forms }) => [
        id,
        new Set(forms.map(({ text }) => text)),
      ]),
    );
  }

  plan(): MergePlan {
    for (const id of this.#claims.gone) this.#skipped.push({ claim: id, reason: 'gone' });
    for (const claim of this.#claims.of('entity')) this.#addEntity(claim);
    const related = this.#claims.of('link').map((claim) => this.#addLink(claim));
    for (const claim of this.#claims.of('event')) {
      const own = this.#claims
        .inside('date', claim)
        .find(({ anchor }) => anchor.start === claim.anchor.start);
      const edited = claim.status === 'accepted' && own?.status === 'edited';
      const when = edited ? own.value.date : undefined;
      this.#add(claim, mergeEvent(claim, this.#source, this.#recordOf, when));
    }
    for (const claim of this.#claims.of('abbreviation')) this.#addTerm(claim);
    const undated = this.#addBriefing([...new Set(related)]);
    for (const claim of this.#claims.of('statement')) this.#addStatement(claim);
    return {
      records: this.#records,
      aliases: this.#aliases,
      merged: this.#done,
      skipped: this.#skipped,
      conflicts: this.#conflicts,
      undated,
    };
  }

  readonly #recordOf = (entity: string): string | undefined =>
    this.#recordIds.get(entity) ?? (this.#has(entity) ? entity : undefined);

  #has(id: string): boolean {
    return this.#known.has(id) || this.#ids.existing(id) !== undefined;
  }

  #addEntity(claim: DraftClaimOf<'entity'>): void {
    const { entity = '', id } = claim;
    const before = this.#merged.get(id);
    const record = (before === undefined ? undefined : this.#current(before)) ?? entity;
    if (this.#has(record)) {
      this.#recordIds.set(entity, record);
      const known = this.#known.get(record) ?? new Set();
      this.#aliases.push(...newAliases(claim, record, this.#ids.existing(record), known));
      this.#note(id, record);
      return;
    }
    if (before !== undefined) return;
    const made = newEntity(claim, this.#source);
    if (typeof made === 'string') {
      this.#skipped.push({ claim: id, reason: made });
      return;
    }
    const twin = this.#records.find((one) => one.id === made.id);
    if (twin === undefined && !this.#ids.fits(made.id, made.value)) {
      this.#conflicts.push({ id: made.id, reason: 'taken', from: [id] });
      return;
    }
    this.#recordIds.set(entity, made.id);
    if (twin === undefined) this.#place([made.id], made);
    this.#note(id, made.id);
  }

  /** The record that an id leads to now; a renamed one is found by its old id. */
  #current(id: string): string | undefined {
    return this.#options.dataset?.get(id)?.id ?? (this.#has(id) ? id : undefined);
  }

  #addLink(claim: DraftClaimOf<'link'>): string {
    const { url } = claim.value;
    const same = this.#options.dataset?.all('source').find((source) => source.url === url)?.id;
    const twin = this.#records.find(({ value }) => value.url === url)?.id;
    const known = this.#merged.get(claim.id) ?? same ?? twin;
    if (known === undefined) return this.#add(claim, mergeLink(claim, this.#draft.header.lang));
    this.#note(claim.id, known);
    return known;
  }

  #addTerm(claim: DraftClaimOf<'abbreviation'>): void {
    const { short } = claim.value;
    const same = this.#options.dataset
      ?.all('term')
      .find(({ abbreviation }) => abbreviation === short)?.id;
    const twin = this.#records.find(({ value }) => value.abbreviation === short)?.id;
    const known = same ?? twin;
    if (known === undefined) this.#add(claim, mergeAbbreviation(claim, this.#source));
    else this.#note(claim.id, known);
  }

  #addStatement(claim: DraftClaimOf<'statement'>): void {
    if (this.#merged.has(claim.id)) return;
    const made = mergeStatement(claim, {
      slug: this.#options.slug,
      author: this.#options.author,
      recordOf: this.#recordOf,
      datesIn: (statement) => this.#claims.inside('date', statement),
      speechIn: (statement) =>
        this.#claims.inside('quotation', statement).find(({ value }) => value.marked === 'speech'),
    });
    const id = this.#place(claimNumbers(this.#options.slug), made);
    this.#note(claim.id, id);
  }

  /** Adds the briefing and its source where they are not there; true when nobody can say when it was written. */
  #addBriefing(related: readonly string[]): boolean {
    const { slug, author, title } = this.#options;
    const { header } = this.#draft;
    const there = this.#ids.existing(`briefing/${slug}`);
    if (there !== undefined) {
      const text: unknown = Object(there).text;
      if (Object(text).digest !== header.text.digest)
        this.#conflicts.push({ id: `briefing/${slug}`, reason: 'other-text', from: [] });
      return false;
    }
    if (this.#records.length === 0 && this.#claims.of('statement').length === 0) return false;
    const written = header.published ?? latestDate(this.#claims);
    if (written === undefined) return true;
    const made = mergeBriefing(this.#draft, {
      slug,
      author,
      title,
      written,
      concluded: header.published === undefined,
      about: this.#mainRecords(),
      related,
    });
    for (const record of made) {
      if (this.#ids.fits(record.id, record.value)) this.#place([record.id], record);
      else this.#conflicts.push({ id: record.id, reason: 'taken', from: [] });
    }
    if (!this.#has(author) && !this.#records.some(({ id }) => id === author))
      this.#place([author], unnamedAuthor(author, this.#source));
    return false;
  }

  #mainRecords(): string[] {
    const entities = this.#claims.of('entity').flatMap(({ entity = '', value }) => {
      const record = this.#recordIds.get(entity);
      return record === undefined ? [] : [{ record, mentions: value.mentions }];
    });
    const most = entities.sort((a, b) => b.mentions - a.mentions).map(({ record }) => record);
    return [...new Set(most)].slice(0, MAIN_RECORDS);
  }

  /** Adds what a claim became, under its id or the next free one, unless it was added before. */
  #add(claim: DraftClaim, made: NewRecord): string {
    const before = this.#merged.get(claim.id);
    if (before !== undefined) return before;
    const id = this.#place(numbered(made.id), made);
    this.#note(claim.id, id);
    return id;
  }

  #place(ids: Iterable<string>, made: Omit<NewRecord, 'id'>): string {
    const id = this.#ids.take(ids, made.value);
    if (!this.#ids.isSame(id, made.value)) this.#records.push({ ...made, id });
    return id;
  }

  #note(claim: string, record: string): void {
    if (!this.#merged.has(claim)) this.#done.push({ claim, record });
  }
}

// Claims are numbered from 001; a briefing of more than 999 claims goes on with 1000.
const DIGITS = 3;

function* claimNumbers(slug: string): Iterable<string> {
  for (let number = 1; ; number += 1) yield `claim/${slug}/${String(number).padStart(DIGITS, '0')}`;
}
