import type { Dataset, Lang } from '@briefing/model/dataset';
import { formatEdtf } from '@briefing/model/dates';
import { inLang, stringsOf } from '../i18n/strings.ts';
import { slugOf } from '../links/paths.ts';

/** So many fit into the page; where there are more, hits do without. */
const MOST = 200;

/** Who published the text that claims come from, and when it was written, by the part of their ids that names it. */
export function briefingOrigins(dataset: Dataset, lang: Lang): Readonly<Record<string, string>> {
  const briefings = dataset.all('briefing');
  if (briefings.length > MOST) return {};
  return Object.fromEntries(
    briefings.flatMap(({ id, source, written }) => {
      const text = dataset.get(source);
      if (text?.kind !== 'source') return [];
      const published = formatEdtf(text.published ?? written, { lang });
      return [
        [slugOf(id), [inLang(text.publisher, lang), published].join(stringsOf(lang).site.comma)],
      ];
    }),
  );
}
