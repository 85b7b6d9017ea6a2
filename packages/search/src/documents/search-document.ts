/** Text in both languages of the dataset. */
export interface BilingualText {
  readonly en: string;
  readonly ja: string;
}

/** What the engine knows of a record; everything it can be found by. */
export interface SearchDocument {
  /** Unique among the documents. */
  readonly id: string;
  readonly kind: string;
  /** What the record is called, or says in one line. */
  readonly title: BilingualText;
  /** Everything it can be called by: its name, reading, aliases, abbreviations; absent when it is nobody's name. */
  readonly names?: readonly string[];
  /** All further text, paragraphs parted by line feeds. */
  readonly body?: BilingualText;
  /** Ids of the records it is about or refers to; ids of no document are left out. */
  readonly about?: readonly string[];
  /** Ids of the sources it cites. */
  readonly sources?: readonly string[];
  /** First and last civil day (YYYY-MM-DD) that its dates can stand for; an absent one is open. No dates: undated. */
  readonly dates?: { readonly min?: string | undefined; readonly max?: string | undefined };
  /** Values by field: `standing`, `verdict`, `lang`. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/** What the values of `kind:`, `standing:`, `verdict:` and `lang:` are called for people, by field and value. */
export type FacetLabels = Readonly<Record<string, Readonly<Record<string, BilingualText>>>>;
