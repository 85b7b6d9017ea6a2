import type { FormattedField } from '../catalog/describe-fields.ts';
import { type CivilRange, type Edtf, edtfBounds, parseEdtf } from '../dates/index.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { Kind } from '../kinds/index.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { CheckOptions } from './check.ts';
import type { CheckContext, CheckedRecord } from './check-context.ts';
import { findMarked, type Marked } from './find-marked.ts';

/** A kind with its marked fields. */
export type Definition = KindDefinition & { readonly fields: readonly FormattedField[] };

/** What the checks read, each part worked out once. `sound` are the records that passed the schema. */
export function createContext(
  records: readonly SourceRecord[],
  sound: readonly SourceRecord[],
  { redirects = {}, redirectRecords, unreadable = [], ledger }: CheckOptions,
  definitions: ReadonlyMap<string, Definition>,
): CheckContext {
  const byId = new Map(records.map((record) => [record.id, record]));
  const soundById = new Map(sound.map((record) => [record.id, record]));
  const byKind = Map.groupBy(sound, (record) => record.kind);
  const unread = new Set(unreadable);
  const dates = new Map<string, Edtf | undefined>();
  const fieldsOf = (kind: string) => definitions.get(kind)?.fields;
  const bounds = new Map<string, CivilRange | undefined>();
  let found: Marked | undefined;
  const marked = () => {
    found ??= findMarked(records, fieldsOf);
    return found;
  };
  const checked = <K extends Kind>(source: SourceRecord) =>
    ({ source, value: source.value }) as CheckedRecord<K>;
  const edtf = (text: string) => {
    const known = dates.get(text);
    if (known !== undefined || dates.has(text)) return known;
    const parsed = parseEdtf(text);
    const date = parsed.ok ? parsed.value : undefined;
    dates.set(text, date);
    return date;
  };
  // A file of claims that cannot be read takes all its claims along.
  const isUnreadable = (id: string) =>
    unread.size > 0 && (unread.has(id) || unread.has(id.slice(0, id.lastIndexOf('/'))));
  return {
    records,
    redirects,
    redirectRecords: redirectRecords ?? placelessRecords(redirects),
    byId,
    ledger,
    get targets() {
      return marked().targets;
    },
    get texts() {
      return marked().texts;
    },
    get unwritten() {
      return marked().unwritten;
    },
    get addresses() {
      return marked().addresses;
    },
    isUnreadable,
    isKnown: (id) => byId.has(id) || Object.hasOwn(redirects, id) || isUnreadable(id),
    edtf,
    bounds(text) {
      const known = bounds.get(text);
      if (known !== undefined || bounds.has(text)) return known;
      const date = edtf(text);
      const range = date === undefined ? undefined : edtfBounds(date);
      bounds.set(text, range);
      return range;
    },
    definitionOf: (kind) => definitions.get(kind),
    of: (kind) => (byKind.get(kind) ?? []).map((source) => checked(source)),
    value(kind, id) {
      const source = soundById.get(id);
      return source?.kind === kind ? checked<typeof kind>(source).value : undefined;
    },
  };
}

/** Stands in where only the redirects are known and not where they are written. */
function placelessRecords(redirects: CheckContext['redirects']): SourceRecord[] {
  return Object.entries(redirects).map(([id, value]) => ({
    id,
    kind: 'redirect',
    file: id,
    value,
    locate: () => ({ file: id, line: 1, column: 1 }),
  }));
}
