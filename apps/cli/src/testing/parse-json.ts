/** A value of printed JSON for assertions; fields that a test names are there or undefined. */
export interface Printed {
  readonly [field: string]: unknown;
}

/** Parses what a command printed with `--json`. */
export function parseJson(text: string): { schemaVersion: number; command: string; data: Printed } {
  return JSON.parse(text);
}
