import type { Lang } from '@briefing/model/dataset';

/** A stretch of text in one language; `lang` is absent where it is that of the page. */
export interface Run {
  readonly text: string;
  readonly lang?: Lang;
}

const JAPANESE_RUN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・、「」]*/gu;

/** Two Latin words or more; a single one is a name or an abbreviation that Japanese has taken in. */
const LATIN_RUN =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}'’.&-]*(?: \p{Script=Latin}[\p{Script=Latin}\p{M}'’.&-]*)+/gu;

/** Parts running text where its language changes, so that voices and fonts can follow. */
export function foreignRuns(text: string, pageLang: Lang): Run[] {
  const lang = pageLang === 'en' ? 'ja' : 'en';
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(lang === 'ja' ? JAPANESE_RUN : LATIN_RUN)) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index) });
    runs.push({ text: match[0], lang });
    done = match.index + match[0].length;
  }
  return done < text.length || runs.length === 0 ? [...runs, { text: text.slice(done) }] : runs;
}
