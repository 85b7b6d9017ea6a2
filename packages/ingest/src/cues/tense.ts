import type { Span, TextLang } from '../segment/segmented-text.ts';

/** Whether a stretch of text speaks of what happened or of what is to come. */
export type Tense = 'past' | 'future' | 'unclear';

/** Words that mark what is to come, by language. */
export const FUTURE: Readonly<Record<TextLang, RegExp>> = {
  ja: /予定|見込み|見込む|見通し|計画[。、)]|計画$|計画(?:だ|で|し|を)|方針|方向(?:で|だ|[。、]|$)|目指|目標|目途|めど|までに|検討|可能性|意向|考え(?:だ|を)|構え|運び|控え|期限|待たれ|されれば|すれば|見られ|期待|だろう|でしょう|う(?:と|。|$)|たい(?:。|$|と)|へ$/u,
  en: /\b(?:will|would|shall|due|expected|expects?|scheduled|plans?|planned|planning|aims?|intends?|intended|set to|slated|promised|pencill?ed|may|might|could|should|upcoming|forthcoming|is to|are to|to be|hopes?|target(?:ed)?|deadline|slips?|later this|next)\b/iu,
};

/** The English present, which tells of what is fixed: it opens on 19 April. */
const PRESENT =
  /\b(?:starts|begins|opens|closes|ends|takes effect|takes place|returns|resumes|expires|arrives|leaves|travels|departs|visits|hosts|reports|meets|publishes|runs|kicks off|is held|are held)\b/u;

/** Words that mark what has happened. */
export const PAST: Readonly<Record<TextLang, RegExp>> = {
  ja: /(?:[しいれえげめきちけせてっりびみ]た|んだ|だった|でした|ました|ていた)(?:[。、)」』]|$|の|が|と|こ|ば|も|際|後|時|[\p{Script=Han}])|(?:完了|開始|発効|合流|到着|出発|閉幕|開幕|終了|会談|視察|署名|締結|実施|展開|設置|参加|出港|寄港|発表|公表|訪問|合意|一致|就任|退任|派遣|撤収|決定)(?:[。)]|$)/u,
  en: /\b(?:was|were|had|has|have|did|met|held|said|told|took|began|went|came|flew|left|sent|wrote|saw|won|lost|made|gave|got|ran|spoke|fell|rose|became|brought|built|found|[a-z]{2,20}ed)\b/u,
};

// A clause is seldom longer; the cost of reading a date stays the same in a text of one line.
const CLAUSE = 80;
const PREDICATE = 30;
const CLAUSE_EDGES: Readonly<Record<TextLang, RegExp>> = {
  ja: /[、。)」』\n]/u,
  en: /[,;:()\n]|[.!?] | - |—/u,
};

/** The tense in which a sentence speaks of the date at `at`: that of its clause, else that of the sentence. */
export function tenseAt(text: string, at: Span, sentence: Span, lang: TextLang): Tense {
  const after = text.slice(at.end, Math.min(sentence.end, at.end + CLAUSE));
  const edge = after.search(CLAUSE_EDGES[lang]);
  const clause = edge === -1 ? after : after.slice(0, edge + (lang === 'ja' ? 1 : 0));
  if (lang === 'ja') {
    const own = clause.length > 4 ? tenseOf(clause, 'ja') : 'unclear';
    if (own !== 'unclear') return own;
    const predicateEnd = Math.min(sentence.end, at.end + 400);
    return tenseOf(text.slice(Math.max(at.end, predicateEnd - PREDICATE), predicateEnd), 'ja');
  }
  const before = text.slice(Math.max(sentence.start, at.start - CLAUSE), at.start);
  const beforeClause = before.split(CLAUSE_EDGES.en).at(-1) ?? before;
  const own = tenseOf(`${beforeClause} ${clause}`, 'en');
  return own === 'unclear' ? tenseOf(`${before} ${after}`, 'en') : own;
}

/** The tense of a stretch of text; `future` goes first where both are marked, since reports tell plans in the past. */
export function tenseOf(text: string, lang: TextLang): Tense {
  if (FUTURE[lang].test(text)) return 'future';
  if (PAST[lang].test(text)) return 'past';
  return lang === 'en' && PRESENT.test(text) ? 'future' : 'unclear';
}
