import type { NameMention } from '../names/name-mention.ts';
import type { Span, TextLang } from '../segment/segmented-text.ts';

/** Particles and verbs that carry the place of an event, best first. */
const JAPANESE: readonly RegExp[] = [
  /^(?:市内|郊外|沖|近海|周辺|西部|東部|南部|北部|島内|県内|港|の[\p{Script=Han}\p{Script=Katakana}ー]{1,10}|など|等)?(?:で|にて|において)(?!は|も|の|き|す|あ)/u,
  /^(?:\([^()\n]{1,60}\))?(?:など|等)?(?:を(?:公式)?(?:訪問|訪れ|視察)|に(?:到着|入|展開|寄港|配備|設置|移動|派遣|赴|出港|着|上陸|停泊|集結|合流|向か)|へ(?:出発|移動|派遣|展開|向か|飛)|入り|を出(?:港|発)|着(?:は|$))/u,
  /^(?:に|へ)(?:移動式|新た|初め|約|、)?[\p{Script=Han}\p{Script=Katakana}ー]{0,16}(?:\([^()\n]{1,80}\))?(?:を)?(?:配備|設置|展開|派遣|変更|移)/u,
  /^[\p{Script=Han}ー]{0,4}(?:周辺|沖|上空|付近)(?:で|に|の|を)/u,
];
const ENGLISH = /(?:^|[\s(])(?:in|at|near|off|aboard|outside|over|inside)(?: the)? $/iu;
const ENGLISH_TO =
  /(?:^|[\s(])(?:visit|visits|visited|visiting|toured|tours|naval base at|base at|port of|arrived in|arrives in|travels to|travel(?:l)?ed to|flew to|sailed to)(?: the)? $/iu;

/** The place of an event among the names of its clause: only one that a particle or preposition carries. */
export function placeIn(
  text: string,
  places: readonly NameMention[],
  clause: Span,
  lang: TextLang,
): string | undefined {
  const inside = places.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (lang === 'ja') {
    for (const pattern of JAPANESE) {
      // Of オーストラリアの首都キャンベラで both fit; the particle stands nearest to its own place.
      const fitting = inside.flatMap(({ end, entity }) => {
        const match = pattern.exec(text.slice(end, Math.min(clause.end, end + 100)));
        return match === null ? [] : [{ entity, length: match[0].length }];
      });
      const [best] = fitting.sort((a, b) => a.length - b.length);
      if (best !== undefined) return best.entity;
    }
    return undefined;
  }
  const before = (mention: NameMention) =>
    text.slice(Math.max(clause.start - 1, mention.start - 20), mention.start);
  const at = inside.filter((mention) => ENGLISH.test(before(mention)));
  const narrow = at.find((mention) => /at(?: the)? $/iu.test(before(mention)));
  return (narrow ?? at[0] ?? inside.find((mention) => ENGLISH_TO.test(before(mention))))?.entity;
}

/** The place that a heading opens with: `オスロ：…`, `MANILA: …`, `ハワイで…`. */
export function placeOfHeading(
  text: string,
  places: readonly NameMention[],
  heading: Span,
  body: number,
): string | undefined {
  const found = places.find(({ start, end }) => start >= heading.start && end <= heading.end);
  if (found === undefined) return undefined;
  const lead = text.slice(body, found.start);
  const after = text.slice(found.end, found.end + 4);
  if (/[\p{L}]/u.test(lead.replace(/^(?:【|\d{1,2}[.、 ]?)/u, ''))) return undefined;
  return /^(?:で|:| :| -|,| —|にて|$|】|\n)/u.test(after) ? found.entity : undefined;
}
