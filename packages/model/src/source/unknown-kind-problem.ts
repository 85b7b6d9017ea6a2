import { didYouMean } from '../check/hints.ts';
import { unknownKind } from '../check/reading/unknown-kind.ts';
import { nearestIds } from '../dataset/nearest.ts';
import { problem, type YamlProblem } from './problem.ts';

/** An entry of a source folder that is named for no kind, with the kind that may be meant. */
export function unknownKindProblem(
  name: string,
  known: readonly string[],
  folder: string,
): YamlProblem {
  const near = nearestIds(name, known)[0];
  const hint =
    near === undefined
      ? { en: `Kinds are ${known.join(', ')}.`, ja: `種別は ${known.join('、')} です。` }
      : didYouMean(near);
  const message = {
    en: `${name} is not a kind of record.`,
    ja: `${name} はレコードの種別ではありません。`,
  };
  return problem(unknownKind, { file: `${folder}/${name}`, line: 1, column: 1 }, message, hint);
}
