/** Why a text is no date. */
export interface Refusal {
  readonly type: 'refusal';
  /** `shape`: not written as EDTF; `value`: written so, but no such date. */
  readonly fault: 'shape' | 'value';
  /** Position in the text, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  /** A valid EDTF text that may be meant. */
  readonly replacement?: string;
}

/** The text is not written as EDTF. */
export function badShape(offset: number, message: string, replacement?: string): Refusal {
  return refusal('shape', offset, message, replacement);
}

/** The text is written as EDTF, but there is no such date. */
export function badValue(offset: number, message: string, replacement?: string): Refusal {
  return refusal('value', offset, message, replacement);
}

/** Refuses the character at the position, or the end of the text there. */
export function unexpected(text: string, offset: number, expected: string): Refusal {
  const codePoint = text.codePointAt(offset);
  if (codePoint === undefined) return badShape(offset, `Ends too early: ${expected}`);
  return badShape(offset, `Unexpected ${nameOf(codePoint)}: ${expected}`);
}

function nameOf(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  // Only ASCII is quoted: a control or bidirectional character would garble the message.
  return codePoint > 0x20 && codePoint < 0x7f ? `"${String.fromCodePoint(codePoint)}"` : code;
}

function refusal(
  fault: Refusal['fault'],
  offset: number,
  message: string,
  replacement: string | undefined,
): Refusal {
  const plain = { type: 'refusal', fault, offset, message } as const;
  return replacement === undefined ? plain : { ...plain, replacement };
}
