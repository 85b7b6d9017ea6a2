import type { Span, TextLang } from '../segment/segmented-text.ts';

/** Whether a stretch of text speaks of what happened or of what is to come. */
export type Tense = 'past' | 'future' | 'unclear';

/** Words that mark what is to come, by language. */
const FUTURE: Readonly<Record<TextLang, RegExp>> = {
  ja: /予定|見込み|見込む|見通し|計画(?:だ|で|し|を|[。、)]|$)|方針|方向(?:で|だ|[。、]|$)|目指|目標|目途|めど|検討|可能性|意向|考え(?:だ|を)|構え|運び|控え|期限|待たれ|されれば|すれば|見られ|期待|だろう|でしょう|う(?:と|。|$)|たい(?:。|$|と)|へ$/u,
  en: /\b(?:will|would|shall|due|expected|expects?|scheduled|plans?|planned|planning|aims?|intends?|intended|set to|slated|promised|pencill?ed|must|goal|on track|envisages?|envisaged|projected|eyes|eyeing|proposed|proposes|may|might|could|should|upcoming|forthcoming|is to|are to|to be|hopes?|target(?:ed)?|deadline|slips?|later this|next|to (?:hold|begin|start|open|visit|meet|conduct|join|deploy|deliver|send|take|launch|sign|attend|host|travel|return|finish|complete|discuss))\b/iu,
};

/** The English present, which tells of what is fixed: it opens on 19 April. */
const PRESENT =
  /\b(?:starts|begins|opens|closes|ends|takes effect|takes place|returns|resumes|expires|arrives|leaves|travels|departs|visits|hosts|reports|meets|publishes|runs|kicks off|is held|are held)\b/u;

/** Words that mark what has happened. */
const PAST: Readonly<Record<TextLang, RegExp>> = {
  ja: /(?:[しいれえげめきちけせてっりびみ]た|んだ|だった|でした|ました|ていた)(?:[。、)」』]|$|の|が|と|こ|ば|も|際|後|時|[\p{Script=Han}])|(?:完了|開始|発効|合流|到着|出発|閉幕|開幕|終了|会談|視察|署名|締結|実施|展開|設置|参加|出港|寄港|発表|公表|訪問|合意|一致|就任|退任|派遣|撤収|決定)(?:[。)]|$)/u,
  en: /\b(?:was|were|had|has|have|did|met|said|told|took|began|went|came|flew|left|sent|wrote|saw|won|lost|made|gave|got|ran|spoke|fell|rose|became|brought|built|found|(?<!\b[Bb]e )held|(?<!\b[Bb]e )[a-z]{2,20}ed)\b/u,
};

/** What was to happen on a day that is past; whether it did, the sentence leaves open. */
const ONCE_PLANNED: Readonly<Record<TextLang, RegExp>> = {
  ja: /(?:予定(?:だった|でした|していた|されていた|であった)|はずだった|はずでした|計画(?:だった|していた|されていた)|見込(?:みだった|んでいた|まれていた)|(?:と|を)(?:説明し|想定し|目標とし|目指し|見込ん|予想し)て?(?:いた|いました)|方針だった|約束だった|期限だった)/u,
  en: /(?<![\p{L}-])(?:supposed|meant|scheduled|planned|expected|slated|intended|promised|projected|envisaged|(?:was|were|been|originally|initially) (?:due|set)|was to|were to)(?![\p{L}-])[^.;]{0,50}$/iu,
};
const ONCE_REACH = 46;

/** Whether a sentence says of a past day only what was planned for it: she was supposed to be at sea in 2024. */
export function wasOnlyPlanned(text: string, at: Span, sentence: Span, lang: TextLang): boolean {
  if (lang === 'en')
    return ONCE_PLANNED.en.test(text.slice(Math.max(sentence.start, at.start - CLAUSE), at.start));
  const rest = text.slice(at.end, Math.min(sentence.end, at.end + ONCE_REACH));
  return ONCE_PLANNED.ja.test(rest.split('、')[0] ?? rest);
}

// A clause is seldom longer; the cost of reading a date stays the same in a text of one line.
const CLAUSE = 80;
const PREDICATE = 26;
const CLAUSE_EDGES = /[,;:()\n]|[.!?] | - |—/u;

/** The tense in which a sentence speaks of the date at `at`: that of its clause, else that of the sentence. */
export function tenseAt(text: string, at: Span, sentence: Span, lang: TextLang): Tense {
  if (lang === 'ja') return japaneseTense(text, at, sentence);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + CLAUSE));
  const edge = after.search(CLAUSE_EDGES);
  const clause = edge === -1 ? after : after.slice(0, edge);
  const before = text.slice(Math.max(sentence.start, at.start - CLAUSE), at.start);
  const beforeClause = before.split(CLAUSE_EDGES).at(-1) ?? before;
  return nearestTense(beforeClause, clause) ?? nearestTense(before, after) ?? 'unclear';
}

/** The day to which something is put off is to come. */
const PUT_OFF: Readonly<Record<TextLang, RegExp>> = {
  ja: /^(?:に|へ|まで)(?:延期|変更|先送り|繰り下げ|順延|前倒し|ずれ込)/u,
  en: /(?:postponed|delayed|moved|pushed back|extended|rescheduled|deferred) (?:to|until|till)(?: the)? $/u,
};
/** 日米防衛相会談(予定). */
const PLANNED_ASIDE = /\((?:予定|見込み|調整中|予定日|仮)\)/u;
const LONGEST_SENTENCE = 400;
const CLOSERS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '(': ')' };
/** After these the date goes with the predicate of the sentence and not with the next verb. */
const LOOSE =
  /^ ?(?:午前|午後|未明|早朝|朝|昼|夕方|夕|夜|深夜|付|時点|現在|ごろ|頃)?(?:まで)?(?:[、・]|に?は|にも|も|で)/u;
/** The first form of a verb that tells a tense: した, する予定, 開かれる. */
const FORMS =
  /(?<past>(?:[しいれえげめきちけせてっりびみ]た|[いえしんび]だ|だった|ました|て(?:いる|いた|おり|きた|いて))(?=[。、)」』の]|$|[がとこばも際後時]|[\p{Script=Han}\p{Script=Katakana}「]))|(?<future>予定|見込|見通し|方針|計画(?:だ|で|し|を)|目指|めど|目途|意向|[うくぐすつぶむる](?=[。、」』]|$|[\p{Script=Han}\p{Script=Katakana}「]|と|こと|ため|まで))/u;
const DONE =
  /(?:[しいれえげめきちけせてっりびみ]た|[いしんび]だ|だった|でした|ました|て(?:いる|いた|います))(?:という|とのこと|とされる|そうだ|もよう|模様だ?|ところ(?:だ|です))?[。」』]?$/u;
const AHEAD =
  /(?:予定|見込み|見通し|計画|方針|方向|考え|意向|構え|運び|段取り|段階|期限|めど|目途|目標|はず|もよう|可能性がある|可能性が高い|だろう|でしょう|たい|べき)(?:だ|です|である|という|とのこと|となる|とされる|としている)?[。」』]?$|(?<![あいな])[うくぐすつぶむる](?:という|とのこと|とされる|としている|そうだ)?[。」』]?$|(?:へ|に向け|を目指す|を検討|を予定|を計画|か)[。」』]?$/u;
const STATE =
  /(?:上る|のぼる|及ぶ|占める|続く|残る|わたる|至る|当たる|異なる|含む|達する|できる|なる|くる|ある|いる|ない)(?:という|とのこと)?[。」』]?$/u;
const DONE_NOUN =
  /(?:完了|開始|発効|合流|到着|出発|閉幕|開幕|終了|会談|視察|署名|締結|実施|展開|設置|参加|出港|入港|寄港|発表|公表|訪問|合意|一致|就任|退任|派遣|撤収|決定|開催|講演|表明|確認|説明|強調|指摘|歓迎|協議|議論|意見交換|会見|帰国|着任|発足|設立|締め切り|採択|成立|可決|承認|受領|引き渡し|進水|就役|退役|墜落|衝突|発射|通過|飛行|接近|侵入|報道|掲載|公開|出席|参列|面会|懇談|公布|施行|改定|策定|逮捕|死去|辞任|当選)[。」』]?$/u;

/** Without what stands in marks and brackets, which has a tense of its own; a bracket that nobody closes stays. */
function withoutAsides(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const close = CLOSERS[text[at] ?? ''];
    const end = close === undefined ? -1 : text.indexOf(close, at);
    if (end === -1) continue;
    kept += text.slice(from, at);
    from = end + 1;
    at = end;
  }
  return kept + text.slice(from);
}

/** Japanese verbs stand last: a date goes with the verb after it, or past a comma with that of the sentence. */
function japaneseTense(text: string, at: Span, sentence: Span): Tense {
  const rest = withoutAsides(text.slice(at.end, Math.min(sentence.end, at.end + LONGEST_SENTENCE)));
  if (PLANNED_ASIDE.test(text.slice(at.end, Math.min(sentence.end, at.end + CLAUSE))))
    return 'future';
  if (PUT_OFF.ja.test(rest)) return 'future';
  const tail = rest.slice(Math.max(0, rest.length - PREDICATE)).trimEnd();
  const loose = LOOSE.exec(rest)?.[0];
  if (loose === undefined || loose.endsWith('で')) {
    const first = FORMS.exec(rest.slice(0, CLAUSE).split('、')[0] ?? '');
    if (first?.groups?.past !== undefined) return 'past';
    if (
      first?.groups?.future !== undefined &&
      !STATE.test(rest.slice(0, first.index + first[0].length))
    )
      return 'future';
  }
  if (DONE.test(tail) || DONE_NOUN.test(tail)) return 'past';
  if (STATE.test(tail)) return 'unclear';
  if (AHEAD.test(tail)) return 'future';
  return loose === undefined ? tenseOf(rest.slice(0, CLAUSE), 'ja') : 'unclear';
}

/** Networks must have dropped it by the end of 2031. */
const WILL_HAVE = /\b(?:will|must|shall|should) have \b[^,;]{0,60}$/u;
const TOLD_ON =
  /(?<!\b(?:be|been|is|are|being) )\b(?:said|told|wrote|announced|reported|warned|confirmed|denied|agreed|met|signed|arrived|left|held|began|opened|ended|visited)(?: (?:late|early|here|reporters|lawmakers|parliament|journalists))?(?: (?:on|late on|early on|in))? $/u;

/** The tense of the verb next to a date: "On Tuesday he welded the plate of a dock that will …" is past. */
function nearestTense(before: string, after: string): Tense | undefined {
  const distance = (pattern: RegExp): number => {
    const all = new RegExp(pattern.source, `${pattern.flags}g`);
    const last = [...before.matchAll(all)].at(-1);
    const next = all.exec(after);
    return Math.min(
      last === undefined ? Number.POSITIVE_INFINITY : before.length - last.index - last[0].length,
      next === null ? Number.POSITIVE_INFINITY : next.index,
    );
  };
  // "said on Thursday it would": the verb right before the date has it.
  if (PUT_OFF.en.test(before)) return 'future';
  if (WILL_HAVE.test(before)) return 'future';
  if (TOLD_ON.test(before)) return 'past';
  const [future, past] = [distance(FUTURE.en), distance(PAST.en)];
  if (future !== Number.POSITIVE_INFINITY || past !== Number.POSITIVE_INFINITY)
    return future <= past ? 'future' : 'past';
  return PRESENT.test(`${before} ${after}`) ? 'future' : undefined;
}

/** The tense of a stretch of text; `future` goes first where both are marked, since reports tell plans in the past. */
function tenseOf(text: string, lang: TextLang): Tense {
  if (FUTURE[lang].test(text)) return 'future';
  if (PAST[lang].test(text)) return 'past';
  return lang === 'en' && PRESENT.test(text) ? 'future' : 'unclear';
}
