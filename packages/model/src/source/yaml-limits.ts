/** Deeper than this no record goes; a reader of nested data must not run out of stack. */
export const MAX_DEPTH = 64;

/** Names that JavaScript gives a meaning on every object. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
