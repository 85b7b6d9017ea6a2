import type { Catalog, KindDescription } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** The kind that is typed by its name or by its label, singular or plural, in either language. Throws Failure for any other word. */
export function findKind({ kinds }: Catalog, typed: string): KindDescription {
  const wanted = typed.toLowerCase();
  const found = kinds.find(({ kind, label, plural }) =>
    [kind, `${kind}s`, label.en, plural.en, label.ja, plural.ja].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  if (found !== undefined) return found;
  const known = kinds.map(({ kind }) => kind);
  throw new Failure(
    EXIT.usage,
    { en: `There is no kind ${typed}.`, ja: `種類 ${typed} はありません。` },
    {
      suggest: { wrong: wanted, known, prefix: '' },
      hint: { en: `The kinds are ${known.join(', ')}.`, ja: `種類: ${known.join('、')}` },
    },
  );
}
