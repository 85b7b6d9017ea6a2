import type { Lang } from '@briefing/model/dataset';
import { languages } from '../i18n/strings.ts';
import { langParam } from './lang-param.ts';

/** Static paths of a page that exists once in each language. */
export function langPaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}
