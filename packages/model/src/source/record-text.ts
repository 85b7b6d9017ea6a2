import { stringify } from 'yaml';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { canonicalText } from './canonical-text.ts';

/** A record as the text of its file, or as an entry for the end of a file that holds several. */
export interface RecordText {
  /** Path of its file, relative to the source folder. */
  readonly path: string;
  readonly text: string;
  readonly append: boolean;
}

/**
 * Writes a record in canonical form, its fields in the order of the kind; `notes` become comments before it. Nothing is
 * checked. Throws RangeError for an id that is none of the kind.
 */
export function recordText(
  kind: Kind,
  id: string,
  value: Readonly<Record<string, unknown>>,
  notes: readonly string[] = [],
): RecordText {
  const definition = kinds.find((one) => one.kind === kind) as unknown as KindDefinition;
  const [first, slug = '', entry] = id.split('/');
  const append = definition.layout === 'list';
  if (first !== kind || slug === '' || append !== (entry !== undefined))
    throw new RangeError(`${id} is no id of a ${kind}.`);
  const fields = Object.keys(definition.schema.shape);
  const ordered = Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)),
  );
  const head = notes.map((note) => `# ${note.replaceAll(/\s+/gu, ' ')}\n`).join('');
  const body = stringify(append ? [{ id: entry, ...ordered }] : ordered, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return { path: `${kind}/${slug}.yaml`, text: canonicalText(head + body), append };
}
