import { wireDateline } from '../dates/wire-dateline.ts';
import type { SegmentedText } from '../segment/segmented-text.ts';
import { LAST_WORDS } from './english/heads.ts';
import { type NameCandidate, PRIORITY } from './name-candidate.ts';
import type { NameType } from './named-entity.ts';

/** The place in capitals that begins a report. */
const CITY = /^[A-Z][A-Z.'-]{1,24}(?: [A-Z][A-Z.'-]{1,24}){0,3}/u;
const AGENCY = /\(([A-Z][\p{L}&. -]{1,38})\) ?(?:--|-|—) $/u;
const JAPANESE =
  /^【([^【】=]{1,20}?)(?:=|発|共同|時事)([\p{Script=Han}\p{Script=Hiragana}、・ ]{2,16})?】/u;
/** A byline in brackets after the last full stop: (瀬戸山遥). */
const BYLINE = /[。」]\(((?:[^()=]{1,12}=)?)(\p{Script=Han}{3,5})\)$/u;
// Where a line with the author and the date stands.
const HEAD_BLOCKS = 4;
/** The Latticework newsletter | Imogen Achterberg | 6 May 2026 */
const BAR = /[|·•]/u;
const AUTHOR = /^\p{Lu}\p{Ll}[\p{L}'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}$/u;
/** By Corazon Villareal and Han Jae-won; Posted on 3 April by Annika Lindqvist. */
const BY =
  /(?:^|[\s|])(?:[Bb]y|and|with) (\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3})/gu;

/** Names that reports print in set places: datelines and bylines. */
export function findOpeningNames({ text, blocks }: SegmentedText): NameCandidate[] {
  const found: NameCandidate[] = [];
  const add = (start: number, length: number, type: NameType, rule: string) => {
    if (length < 2) return;
    found.push({
      start,
      end: start + length,
      type,
      rule,
      confidence: 'likely',
      known: [],
      priority: PRIORITY.strong,
    });
  };
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 160));
    if (!/\d{4}/u.test(line)) continue;
    if (block.kind !== 'dateline' && block.end - block.start < 110) {
      for (const match of line.matchAll(BY)) {
        const from = match.index + match[0].length - (match[1] ?? '').length;
        if (/^[Bb]y|[\s|][Bb]y /u.test(match[0]))
          add(block.start + from, (match[1] ?? '').length, 'person', 'person/en-byline');
      }
    }
    let from = 0;
    for (const part of /[|·•]/u.test(line) ? line.split(BAR) : []) {
      const words = part.trim();
      const isBody = words.split(' ').some((word) => LAST_WORDS.has(word.toLowerCase()));
      if (AUTHOR.test(words) && !isBody)
        add(block.start + line.indexOf(words, from), words.length, 'person', 'person/en-byline');
      from += part.length + 1;
    }
  }
  for (const block of blocks) {
    const tail = text.slice(Math.max(block.start, block.end - 40), block.end);
    const byline = BYLINE.exec(tail);
    if (byline !== null)
      add(
        block.end - 1 - (byline[2] ?? '').length,
        (byline[2] ?? '').length,
        'person',
        'person/ja-byline',
      );
    if (block.kind === 'dateline') {
      const line = text.slice(block.start, Math.min(block.end, block.start + 160));
      for (const match of line.matchAll(BY)) {
        const from = match.index + match[0].length - (match[1] ?? '').length;
        add(block.start + from, (match[1] ?? '').length, 'person', 'person/en-byline');
      }
    }
    const opening = wireDateline(text, block);
    if (opening === undefined) continue;
    const words = text.slice(opening.start, opening.end);
    const japanese = JAPANESE.exec(words);
    if (japanese !== null) {
      const [whole, place = '', reporter = ''] = japanese;
      add(opening.start + 1, place.length, 'place', 'place/ja-dateline');
      const at = whole.lastIndexOf(reporter);
      if (reporter !== '' && !/[、・]/u.test(reporter))
        add(opening.start + at, reporter.length, 'person', 'person/ja-byline');
      continue;
    }
    const city = CITY.exec(words);
    if (city !== null) add(opening.start, city[0].length, 'place', 'place/en-dateline');
    const agency = AGENCY.exec(words);
    if (agency !== null) {
      const at = agency.index + 1;
      add(opening.start + at, (agency[1] ?? '').length, 'organization', 'organization/en-dateline');
    }
  }
  return found;
}
