import type { KindDescription } from '../catalog/catalog.ts';
import { valuesAt } from '../catalog/values-at.ts';
import type { Lang } from '../fields/localized-text.ts';

type Get = (id: string) => { readonly id: string; readonly kind: string } | undefined;

/** What a record is called for people: the values at the caption paths of its kind; the id when there is none. */
export function captionOf(
  id: string,
  lang: Lang,
  get: Get,
  kinds: ReadonlyMap<string, KindDescription>,
): string {
  const record = get(id);
  const paths = record === undefined ? [] : (kinds.get(record.kind)?.caption ?? []);
  const parts = paths.flatMap((path) =>
    valuesAt(record, path).map(({ value }) => captionPart(value, id, lang, get, kinds)),
  );
  const caption = parts.filter((part) => part !== '').join(' · ');
  return caption === '' ? id : caption;
}

function captionPart(
  value: unknown,
  owner: string,
  lang: Lang,
  get: Get,
  kinds: ReadonlyMap<string, KindDescription>,
): string {
  if (typeof value === 'string') {
    return value !== owner && get(value) !== undefined ? captionOf(value, lang, get, kinds) : value;
  }
  if (typeof value === 'object' && value !== null) {
    const text: unknown = Reflect.get(value, lang);
    if (typeof text === 'string') return text;
  }
  return '';
}
