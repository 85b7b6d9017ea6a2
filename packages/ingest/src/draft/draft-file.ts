import type { LineKind, TextLang } from '../segment/segmented-text.ts';
import type { DraftClaim } from './draft-claim.ts';
import { wrongInClaim, wrongInHeader } from './draft-shape.ts';

/** The first line of a draft file: which text was drafted, and by which rules. */
export interface DraftHeader {
  readonly format: 'briefing-draft/1';
  /** Version of the rules. */
  readonly rules: number;
  readonly text: {
    readonly digest: string;
    readonly length: number;
    readonly rawDigest: string;
    readonly lines: number;
  };
  readonly lang: TextLang;
  /** EDTF; given with the text or read from its dateline. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** Path of the text from the folder of the draft; for the reviewer only. */
  readonly file?: string | undefined;
  /** The text is in both languages. */
  readonly mixed: boolean;
  /** Kind of every raw line. */
  readonly kinds: readonly LineKind[];
  /** Raw lines longer than 50,000 characters, of which only the first part was drafted. */
  readonly cut?: readonly number[] | undefined;
  /** Raw lines of the headings. */
  readonly headings: readonly string[];
}

/** A draft: what a text may say, for review. */
export interface Draft {
  readonly header: DraftHeader;
  /** In the order of the text. */
  readonly claims: readonly DraftClaim[];
}

/** A draft as read, or the line that is not one and why. */
export type DraftResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly line: number; readonly message: string; readonly hint: string };

/** The text of a draft file: the header, then one claim a line, each with its fields in a fixed order. */
export function printDraft({ header, claims }: Draft): string {
  return `${[header, ...claims].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Reads a draft file; never throws. Empty lines are skipped. */
export function parseDraft(text: string): DraftResult {
  const lines = text.split('\n');
  const claims: DraftClaim[] = [];
  let header: DraftHeader | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const refuse = (message: string, hint: string): DraftResult => ({
      ok: false,
      line: index + 1,
      message,
      hint,
    });
    const value = parseLine(line);
    if (value === undefined)
      return refuse(
        'Not a JSON object.',
        'Each line holds one claim; undo the last edit by hand, or draft again.',
      );
    if (header === undefined) {
      if (value.format !== 'briefing-draft/1') {
        return refuse(
          'Not a draft of this format: the first line must say briefing-draft/1.',
          'Draft the text again with this version.',
        );
      }
      const wrong = wrongInHeader(value);
      if (wrong !== undefined) return refuse(`The header has no proper ${wrong}.`, RESTORE);
      header = value as unknown as DraftHeader;
      continue;
    }
    const wrong = wrongInClaim(value);
    if (wrong !== undefined) return refuse(`The claim has no proper ${wrong}.`, RESTORE);
    claims.push(value as unknown as DraftClaim);
  }
  if (header === undefined) {
    return {
      ok: false,
      line: 1,
      message: 'The file is empty.',
      hint: 'Draft a text first: briefing draft FILE',
    };
  }
  return { ok: true, draft: { header, claims } };
}

const RESTORE = 'Restore the line from the last draft, or draft again.';

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
