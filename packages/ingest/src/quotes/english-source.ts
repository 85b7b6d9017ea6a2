import type { Span } from '../segment/segmented-text.ts';
import { antecedent } from './english-antecedent.ts';
import type { Around } from './english-around.ts';
import { PRONOUN } from './english-cues.ts';
import { inPhrase, subjectAfter } from './english-subject.ts';
import type { Speech, SpeechContext } from './speech.ts';

const SOURCE =
  /(?<![\p{L}])(?:according to|in the words of|to quote|quoting|as told to|in the view of) (?<who>[^"“”;:]{2,90}?),? $/iu;
const AS = /(?:^|[\s(,])as $/iu;
const PUT =
  / (?:put it|puts it|said|says|wrote|writes|told|noted|notes|remarked|observed|called it|calls it|described it|likes to say|liked to say)(?![\p{L}])/iu;
// As one of the officials put it in a speech last week,
const LONGEST_PUT = 60;
const IN_HIS_WORDS =
  /(?:^|[\s(,])in (?<who>[\p{Lu}][\p{L}.'’ -]{1,40}?)['’]s? (?:own )?(?:words|phrase|telling|view|formulation),? $/u;
const SOURCE_AFTER =
  /^,? ?(?:according to|in the words of|as) (?<who>[^"“”;:,.]{2,80}?)(?: (?:put|puts) it| said| wrote| has it)?(?=[,.;]|$| on | in an? )/iu;

/** `according to Strand,`, `as Raman put it,` or `in Raman's words,` by a quotation. */
export function fromSource({ before, after, offset, mark, context }: Around): Speech | undefined {
  for (const pattern of [SOURCE, IN_HIS_WORDS]) {
    const match = pattern.exec(before);
    const who = match?.groups?.who;
    if (match === null || who === undefined) continue;
    const start = offset + match.index + match[0].indexOf(who);
    return given('according-to', who, start, context, { start, end: start + who.length });
  }
  const put = asPut(before);
  if (put !== undefined)
    return given('according-to', put.who, offset + put.at, context, {
      start: offset + put.at,
      end: offset + put.at + put.who.length,
    });
  const match = SOURCE_AFTER.exec(after);
  const who = match?.groups?.who;
  if (match === null || who === undefined) return undefined;
  if (/^,? ?as/iu.test(match[0]) && !/(?:put|puts|said|wrote|has)/u.test(match[0]))
    return undefined;
  const start = mark.end + 1 + match[0].indexOf(who);
  return {
    speaker: subjectAfter(start, context.block.end, context),
    act: 'state',
    cue: { start, end: start + who.length },
    rule: 'quote/en-according-to',
  };
}

/** `as one Danish official put it,`: whose words they are. */
function asPut(before: string): { readonly who: string; readonly at: number } | undefined {
  const as = before.toLowerCase().lastIndexOf('as ');
  if (as === -1 || !AS.test(before.slice(Math.max(0, as - 1), as + 3))) return undefined;
  const at = as + 3;
  const rest = before.slice(at);
  const verb = PUT.exec(rest);
  if (verb === null || verb.index < 2 || /["“”;:]/u.test(rest.replace(/: $/u, '')))
    return undefined;
  return rest.length - verb.index > LONGEST_PUT
    ? undefined
    : { who: rest.slice(0, verb.index), at };
}

function given(
  rule: string,
  who: string,
  start: number,
  context: SpeechContext,
  cue: Span,
): Speech {
  const phrase = { start, end: start + who.length };
  const speaker = PRONOUN.test(who)
    ? antecedent(start, who, context)
    : (inPhrase(phrase, context, 'before') ?? undefined);
  return { speaker, act: 'state', cue, rule: `quote/en-${rule}` };
}
