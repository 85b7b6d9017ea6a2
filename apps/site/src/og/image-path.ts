import type { AnyRecord, Lang } from '@briefing/model/dataset';
import { slugOf } from '../links/paths.ts';

/** Pictures that stand for pages without one of their own. */
export type PlainImage = 'home' | 'methodology';

/** Address of the picture of a page that is no record. */
export function plainImagePath(name: PlainImage, lang: Lang): string {
  return `/og/${lang}/${name}.png`;
}

/** Address of the picture of a record: claims of one standing and verdict share theirs, so that a rumor is seen as one. */
export function imagePath(record: AnyRecord, lang: Lang): string {
  if (record.kind === 'briefing') return `/og/${lang}/briefing-${slugOf(record.id)}.png`;
  if (record.kind !== 'claim') return plainImagePath('home', lang);
  return `/og/${lang}/claim-${record.standing}-${record.review.verdict}.png`;
}
