import { z } from 'zod';
import { fieldFormats } from '../fields/field-format.ts';
import { ID_PATTERN } from '../fields/id.ts';
import { isPlainText, plainText } from '../fields/plain-text.ts';

/** Whether a value surely has the shape of a schema; false says nothing but that the schema itself must be asked. */
export type ShapeGuard = (value: unknown) => boolean;

/**
 * Turns a schema into a chain of plain functions, several times faster than parsing. Whatever the guard accepts the
 * schema accepts: parts that it does not know are asked of the schema, and no value is changed on the way.
 */
export function shapeGuard(schema: z.ZodType): ShapeGuard {
  const known = guards.get(schema) ?? build(schema);
  guards.set(schema, known);
  return known;
}

/** One guard a schema, so that the dates and ids that repeat are looked at once. */
const guards = new WeakMap<z.ZodType, ShapeGuard>();

function build(schema: z.ZodType): ShapeGuard {
  const format = fieldFormats.get(schema)?.format;
  if (format === 'localized') return isLocalizedText;
  if (schema instanceof z.ZodEnum && !hasChecks(schema)) return oneOf(schema.options);
  if (schema instanceof z.ZodString) {
    if (hasChecksOf(schema, plainText)) return isPlainText;
    if (format === 'reference')
      return (value) => typeof value === 'string' && ID_PATTERN.test(value);
    if (format === 'zone') return remembered((text) => schema.safeParse(text).success);
    if (format === 'edtf') {
      const others = remembered((text) => schema.safeParse(text).success);
      return (value) => isPlainDay(value) || others(value);
    }
    if (format === 'url') return (value) => isPlainUrl(value) || schema.safeParse(value).success;
  }
  if (schema instanceof z.ZodArray) {
    const least = leastLength(schema);
    if (least !== undefined) return list(shapeGuard(inner(schema.element)), least);
  }
  const fields = strictFields(schema);
  if (fields !== undefined) return map(fields);
  if (schema instanceof z.ZodUnion && !hasChecks(schema)) {
    const options = schema.options.map((option) => shapeGuard(inner(option)));
    return (value) => options.some((accepts) => accepts(value));
  }
  return (value) => schema.safeParse(value).success;
}

function oneOf(terms: readonly unknown[]): ShapeGuard {
  const all = new Set(terms);
  return (value) => all.has(value);
}

/** A day up to the 28th as nearly all dates are written, `2026-01-15`; every month has those. */
function isPlainDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = value.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 0x2d : code < 0x30 || code > 0x39) return false;
  }
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return value > '0001' && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;
}

/**
 * An address as nearly all are written: up to four short names of ASCII, then a path. Every parser of URLs takes it;
 * names in Punycode (`xn--`) have rules of their own.
 */
const PLAIN_URL =
  /^https?:\/\/(?:(?!xn--)[a-z\d](?:[a-z\d-]{0,30}[a-z\d])?\.){1,3}(?!xn--)[a-z]{2,24}(?:\/[\w./~&=?+-]*)?$/;

function isPlainUrl(value: unknown): boolean {
  return typeof value === 'string' && PLAIN_URL.test(value);
}

/** At most this many texts are remembered for a field; a hostile file brings a new one each time. */
const REMEMBERED = 100_000;

function remembered(accepts: (text: string) => boolean): ShapeGuard {
  const seen = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return false;
    if (seen.has(value)) return true;
    if (!accepts(value)) return false;
    if (seen.size < REMEMBERED) seen.add(value);
    return true;
  };
}

function list(accepts: ShapeGuard, least: number): ShapeGuard {
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return false;
    for (let at = 0; at < value.length; at += 1) if (!accepts(value[at])) return false;
    return true;
  };
}

/** Fields that are all known and right, and none of the required ones missing. */
function map(fields: ReadonlyMap<string, StrictField>): ShapeGuard {
  let required = 0;
  for (const { optional } of fields.values()) if (!optional) required += 1;
  return (value) => {
    if (!isMap(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || !field.accepts(value[key])) return false;
      if (!field.optional) found += 1;
    }
    return found === required;
  };
}

/** A field of a map, ready to be looked at. */
export interface StrictField {
  readonly schema: z.ZodType;
  readonly accepts: ShapeGuard;
  readonly optional: boolean;
}

const strictShapes = new WeakMap<z.ZodType, ReadonlyMap<string, StrictField>>();

/** The fields of a map that takes no others and has no rule beyond them; undefined for every other schema. */
export function strictFields(schema: z.ZodType): ReadonlyMap<string, StrictField> | undefined {
  const known = strictShapes.get(schema);
  if (known !== undefined) return known;
  if (!(schema instanceof z.ZodObject) || hasChecks(schema) || !isStrict(schema)) return undefined;
  const fields = new Map(
    Object.entries(schema.shape).map(([key, field]): [string, StrictField] => {
      const whole = inner(field);
      // A field that is there and undefined is left to the schema.
      const accepts = shapeGuard(present(whole));
      return [key, { schema: whole, accepts, optional: whole instanceof z.ZodOptional }];
    }),
  );
  strictShapes.set(schema, fields);
  return fields;
}

function present(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? present(inner(schema.unwrap())) : schema;
}

function isLocalizedText(value: unknown): boolean {
  if (!isMap(value) || !isPlainText(value.en) || !isPlainText(value.ja)) return false;
  let keys = 0;
  for (const _key in value) keys += 1;
  return keys === 2;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Definition {
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly catchall?: z.core.$ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as Definition;
}

function hasChecks(schema: z.ZodType): boolean {
  return (definitionOf(schema).checks?.length ?? 0) > 0;
}

function hasChecksOf(schema: z.ZodType, other: z.ZodType): boolean {
  const [checks = [], others = []] = [definitionOf(schema).checks, definitionOf(other).checks];
  return checks.length === others.length && checks.every((check, at) => check === others[at]);
}

function isStrict(schema: z.ZodType): boolean {
  return definitionOf(schema).catchall instanceof z.ZodNever;
}

/** The least length of a list whose only checks are of it; undefined when there are others. */
function leastLength(schema: z.ZodArray): number | undefined {
  let least = 0;
  for (const { _zod } of definitionOf(schema).checks ?? []) {
    const definition: { readonly check: string; readonly minimum?: unknown } = _zod.def;
    if (definition.check !== 'min_length' || typeof definition.minimum !== 'number')
      return undefined;
    least = Math.max(least, definition.minimum);
  }
  return least;
}

/** zod types nested schemas by their core class; at run time they are the same objects. */
function inner(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}
