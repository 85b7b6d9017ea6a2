import { z } from 'zod';
import { strictFields } from './shape-guard.ts';

/** What zod says of one problem. */
export type ShapeIssue = z.core.$ZodIssue;

const CONTEXT = { async: false, reportInput: true } as const;

/**
 * The problems that a schema has with a value, as `safeParse` would list them, but only fields that are surely not
 * right are parsed, and no Error is made: its stack and its message, the JSON of all issues, cost more than the parse.
 */
export function shapeIssues(schema: z.ZodType, value: unknown): ShapeIssue[] {
  const fields = strictFields(schema);
  if (fields === undefined || !isMap(value)) return parse(schema, value);
  const issues: ShapeIssue[] = [];
  const surplus: string[] = [];
  for (const key in value) if (!fields.has(key)) surplus.push(key);
  for (const [key, field] of fields) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    if (part === undefined ? field.optional : field.accepts(part)) continue;
    for (const issue of parse(field.schema, part)) {
      issue.path.unshift(key);
      issues.push(issue);
    }
  }
  if (surplus.length > 0) {
    const message = 'Unrecognized keys.';
    issues.push({ code: 'unrecognized_keys', keys: surplus, path: [], input: value, message });
  }
  return issues;
}

function parse(schema: z.ZodType, value: unknown): ShapeIssue[] {
  const result = schema._zod.run({ value, issues: [] }, CONTEXT);
  if (result instanceof Promise) throw new TypeError('A schema of records is never asynchronous.');
  return result.issues.map((issue) => z.core.util.finalizeIssue(issue, CONTEXT, z.core.config()));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
