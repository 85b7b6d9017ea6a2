import {
  type AnyRecord,
  type Dataset,
  type LocalizedText,
  nearestIds,
  type Withdrawal,
} from '@briefing/model/dataset';
import { formatEdtf } from '@briefing/model/dates';
import { didYouMean } from '../arguments/usage-failure.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { labelled } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { recordsOf } from './records-of.ts';

/** A record found under the id that was typed, and what to say when that id is not its own. */
export interface FoundRecord {
  readonly record: AnyRecord;
  readonly moved?: LocalizedText;
}

/**
 * Finds a record by its id, or by the end of its id when only one has it. Throws Failure for an id that does not
 * exist, was split or is not enough, with the ids that may be meant.
 *
 * @param typed `person/koizumi-shinjiro`, `koizumi-shinjiro`, `041`
 */
export function findRecord(dataset: Dataset, typed: string, kind?: string): FoundRecord {
  const id = typed.trim();
  const resolved = dataset.resolve(id);
  if (resolved.status === 'found') return { record: ofKind(resolved.record, kind) };
  if (resolved.status === 'withdrawn') throw withdrawn(id, resolved.withdrawal);
  if (resolved.status === 'split') throw split(id, resolved.to, dataset);
  if (resolved.status === 'moved') {
    if (resolved.record === undefined) throw missing(id, [resolved.to]);
    return { record: ofKind(resolved.record, kind), moved: hasMoved(id, resolved.to) };
  }
  const ids = [...idsOf(dataset, kind)];
  const [only, ...others] = ids.filter((one) => one.endsWith(`/${id}`));
  const record = only === undefined ? undefined : dataset.get(only);
  if (record === undefined) throw missing(id, nearest(id, ids, resolved.near), kind);
  if (others.length > 0) throw ambiguous(id, [record.id, ...others], dataset);
  return { record };
}

function* idsOf(dataset: Dataset, only: string | undefined): Iterable<string> {
  for (const { kind } of dataset.catalog.kinds) {
    if (only !== undefined && kind !== only) continue;
    for (const { id } of recordsOf(dataset, kind)) yield id;
  }
}

/** Near ids; an id typed without its kind is compared with what comes after the kind. */
function nearest(
  typed: string,
  ids: readonly string[],
  near: readonly string[],
): readonly string[] {
  const sameKind = near.filter((id) => ids.includes(id));
  if (typed.includes('/') || sameKind.length > 0) return sameKind.length > 0 ? sameKind : near;
  const slugs = new Map(ids.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  return nearestIds(typed, slugs.keys()).flatMap((slug) => slugs.get(slug) ?? []);
}

function ofKind(record: AnyRecord, kind: string | undefined): AnyRecord {
  if (kind === undefined || record.kind === kind) return record;
  throw new Failure(
    EXIT.usage,
    {
      en: `${record.id} is not a ${kind}.`,
      ja: `${record.id} は ${kind} ではありません。`,
    },
    {
      hint: {
        en: `See briefing show ${record.id}.`,
        ja: `briefing show ${record.id} で表示します。`,
      },
    },
  );
}

function missing(id: string, near: readonly string[], kind?: string): Failure {
  return new Failure(
    EXIT.negative,
    { en: `${id} does not exist.`, ja: `${id} は存在しません。` },
    { hint: near.length > 0 ? didYouMean(near) : seeList(kind), data: { near } },
  );
}

/** Where all ids stand; the kind only when it is one that was typed as such. */
function seeList(kind: string | undefined): LocalizedText {
  const command = kind === undefined ? 'briefing list' : `briefing list ${kind}`;
  return { en: `${command} lists what there is.`, ja: `${command} で一覧を表示します。` };
}

function split(id: string, to: readonly string[], dataset: Dataset): Failure {
  return new Failure(
    EXIT.negative,
    {
      en: `${id} was split and no longer names one record. It is now:`,
      ja: `${id} は分割され、一つのレコードを指しません。現在は次のとおりです:`,
    },
    { data: { split: to }, lines: (view) => choices(to, dataset, view) },
  );
}

function withdrawn(id: string, { date, reason, successor }: Withdrawal): Failure {
  return new Failure(
    EXIT.negative,
    {
      en: `${id} was withdrawn (${formatEdtf(date, { lang: 'en' })}): ${reason.en}`,
      ja: `${id} は取り下げられました（${formatEdtf(date, { lang: 'ja' })}）。${reason.ja}`,
    },
    {
      ...(successor !== undefined && {
        hint: { en: `See ${successor} instead.`, ja: `代わりに ${successor} を参照してください。` },
      }),
      data: { withdrawn: { date, reason, ...(successor !== undefined && { successor }) } },
    },
  );
}

function ambiguous(id: string, ids: readonly string[], dataset: Dataset): Failure {
  return new Failure(
    EXIT.negative,
    {
      en: `${id} may be any of ${ids.length} records. Write one of these ids:`,
      ja: `${id} に当たるレコードが${ids.length}件あります。次のいずれかを指定してください:`,
    },
    { data: { near: ids }, lines: (view) => choices(ids, dataset, view) },
  );
}

function choices(ids: readonly string[], dataset: Dataset, view: View): Line[] {
  const rows = ids.map((id) => ({ label: id, value: [[span(dataset.caption(id, view.lang))]] }));
  return labelled(rows, view, 2);
}

function hasMoved(from: string, to: string): LocalizedText {
  return { en: `${from} has moved; it is now ${to}.`, ja: `${from} は ${to} に移りました。` };
}
