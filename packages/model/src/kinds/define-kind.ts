import type { z } from 'zod';
import type { LocalizedText } from '../fields/localized-text.ts';

/** A field shown in lists and on record pages, with its label. */
export interface Column {
  /** Dotted path into the record; `*` stands for every element of a list. */
  readonly path: string;
  readonly label: LocalizedText;
}

/** Looks up another authored record by id; undefined when there is none. */
export type Lookup = (id: string) => Readonly<Record<string, unknown>> | undefined;

/** Fields computed at build, never typed in. */
export interface Derivation<S extends z.ZodObject = z.ZodObject, D extends object = object> {
  readonly schema: z.ZodObject;
  compute(record: z.output<S>, lookup: Lookup): D;
}

/** Everything the house knows about a kind; shared code reads it and never branches on a kind. */
export interface KindDefinition<
  K extends string = string,
  S extends z.ZodObject = z.ZodObject,
  D extends object = object,
> {
  readonly kind: K;
  readonly label: LocalizedText;
  readonly plural: LocalizedText;
  readonly description: LocalizedText;
  /** Authored fields; id and kind come from the path. */
  readonly schema: S;
  /** `list`: one file holds many records, each with its own `id` suffix. */
  readonly layout?: 'record' | 'list';
  /** Nothing need refer to a record of this kind: it is read for itself. */
  readonly standsAlone?: true;
  /** Paths whose values, joined, name a record; a reference stands for the caption of its target. */
  readonly caption: readonly string[];
  readonly columns: readonly Column[];
  /** Paths of the dates that place a record on the timeline. */
  readonly when?: readonly string[];
  readonly derived?: Derivation<S, D>;
}

/** Declares a kind; the return type keeps the literal name and the schema. */
export function defineKind<
  const K extends string,
  S extends z.ZodObject,
  D extends object = object,
>(definition: KindDefinition<K, S, D>): KindDefinition<K, S, D> {
  return definition;
}
