import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of the raw text in code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its words, as the annotations keep them. */
export interface GoldSpan extends Span {
  readonly line: number;
  readonly text?: string;
}

/** One document of gold annotations, format `briefing-gold/1`. */
export interface Gold {
  readonly format: string;
  readonly id: string;
  readonly language: string;
  readonly textFile: string;
  readonly stress?: boolean;
  readonly publishedOn?: string | null;
  readonly entities: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly name: string;
        readonly altTypes?: readonly string[];
        readonly surfaces: readonly string[];
      }
    >
  >;
  readonly mentions: readonly (GoldSpan & { readonly entity: string; readonly type: string })[];
  readonly dates: readonly (GoldSpan & {
    readonly value: string;
    readonly class: string;
    readonly altValues?: readonly string[];
    readonly optional?: boolean;
    readonly weekdayConflict?: boolean;
  })[];
  readonly events: readonly {
    readonly date: string;
    readonly altValues?: readonly string[];
    readonly lines: readonly [number, number];
    readonly participants: readonly string[];
    readonly place?: string | null;
    readonly planned?: boolean;
    readonly optional?: boolean;
  }[];
  readonly abbreviations: readonly {
    readonly short: GoldSpan;
    readonly long: GoldSpan;
    readonly longAlts?: readonly string[];
    readonly gloss?: string;
    readonly glossPair?: boolean;
  }[];
  readonly quotes: readonly (GoldSpan & {
    readonly speaker: string;
    readonly speakerRole?: string;
    readonly optional?: boolean;
  })[];
  readonly bracketsNotQuotes: readonly GoldSpan[];
  readonly links: readonly {
    readonly url: string;
    readonly title?: string;
    readonly titleAlts?: readonly string[];
    readonly kind: string;
    readonly date?: string;
  }[];
  readonly segments: readonly { readonly line: number; readonly kind: string }[];
  readonly ignore: readonly GoldSpan[];
  readonly passages?: readonly (GoldSpan & {
    readonly kind: 'rumour' | 'unconfirmed' | 'denied';
  })[];
}

/** A document of a gold folder: its annotations and its raw text. */
export interface GoldDocument {
  readonly gold: Gold;
  readonly text: string;
}

/** Reads all gold files of a folder with their texts; a file whose text is not there is left out by name in `missing`. */
export function readGold(folder: string): {
  readonly documents: GoldDocument[];
  readonly missing: string[];
} {
  const documents: GoldDocument[] = [];
  const missing: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.gold.json')) continue;
    const gold: Gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    // A text that may not be copied is named with its file at the end: "(not redistributed) x.txt".
    const file = gold.textFile.split(' ').at(-1) ?? gold.textFile;
    const path = [join(folder, file), join(folder, '../sources', file)].find((one) =>
      existsSync(one),
    );
    if (path === undefined) missing.push(gold.id);
    else documents.push({ gold, text: readFileSync(path, 'utf8') });
  }
  return { documents, missing };
}
