import type { TextLang } from '../segment/segmented-text.ts';

/** What a cue word says about the sentence it stands in; names as in the model of claims where it has one. */
export type CueMark =
  | 'rumor'
  | 'unconfirmed'
  | 'denied'
  | 'hearsay'
  | 'report'
  | 'forecast'
  | 'hedge'
  | 'counterfactual'
  | 'background';

interface CueRule {
  readonly mark: CueMark;
  readonly lang: TextLang;
  readonly pattern: RegExp;
}

const rule = (mark: CueMark, lang: TextLang, words: string): CueRule => ({
  mark,
  lang,
  pattern: new RegExp(
    lang === 'ja' ? `(?:${words})` : `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`,
    lang === 'ja' ? 'u' : 'iu',
  ),
});

/** Words that mark attribution, certainty and standing, by language. */
export const CUES: readonly CueRule[] = [
  rule(
    'rumor',
    'ja',
    '噂|うわさ|ウワサ|根拠不明|根拠の(?:ない|乏しい)(?:話|情報|主張|噂)|根拠は(?:ない|不明)|裏付け(?:は|が|も)(?:ない|なく|ありません|取れて|乏し)|裏付けの(?:ない|取れない)(?:話|情報|報道|主張)|ネット上(?:を|で|では|には|の)|SNS(?:で|上)|X上で|掲示板|まとめサイト|書き込み|拡散(?:して|され|した)|出回って|デマ|ガセ|フェイク|偽情報|怪情報|眉唾|話半分|真偽(?:は|の|が)?(?:不明|ほど|確か|定か)|出所不明|まことしやか|ささやかれ|取り沙汰|取りざた|と(?:の|いう)(?:憶測|観測|風説|説|怪文書)(?:も|が|は|を)',
  ),
  rule(
    'unconfirmed',
    'ja',
    '未確認|確認(?:は|も)?(?:され|し|でき|取れ)て(?:い)?(?:ない|なく|いません|おらず|おりません)|確認(?:が|は|も)?(?:でき|取れ)(?:ない|ず|ません)|独自に確認|(?:正式|公式)(?:な|に|の)?(?:発表|決定|表明)(?:は|も)?(?:し|され)?(?:て(?:い)?(?:ない|いません|おらず)|ない|前)|決まった(?:こと|事実)は(?:ない|ありません)|何も決まって|との話(?:も|が)|と一部(?:で)?報|一部(?:報道|メディア)|公式(?:な)?(?:発表|確認)は(?:ない|なく)|コメント(?:を|は)(?:控え|避け|拒|差し)|ノーコメント|可能性がある(?:と報|と伝)|との(?:情報|観測|見方)(?:も|が)|決まっていない',
  ),
  rule(
    'denied',
    'ja',
    '否定(?!でき|しな|せ|も肯定|的)(?:し|する|され|[、。)）]|$)|事実(?:では|は|で)(?:は)?(?:ない|なく|ありません)|事実無根|根も葉もない|打ち消し|打ち消す|虚偽だ|誤報|そのような(?:事実|計画|決定|予定|合意)は(?:ない|存在しない|ありません)',
  ),
  rule(
    'hearsay',
    'ja',
    'によれば|によると|とのこと|という。|らしい|そうだ。|とされる|とされて|とみられ|もよう|模様だ',
  ),
  rule('report', 'ja', 'と報じ|と報道|が報じ|報道によ|と伝え|が伝え|メディアは|同紙は'),
  rule(
    'forecast',
    'ja',
    'と予想|が予想|可能性が高|懸念され|懸念も|見込み|見通し|だろう|でしょう|かもしれ|おそれ|恐れが|と思われ',
  ),
  rule(
    'hedge',
    'ja',
    '個人的に|個人的な|こじ付け|こじつけ|余談|私見|筆者(?:は|の|と)|気がし|と思います|と思う|ではないでしょうか|ではないか|私は',
  ),
  rule('counterfactual', 'ja', 'はずだった|予定だった'),
  rule(
    'rumor',
    'en',
    'rumou?rs?|rumou?red|unsubstantiated|unverified|speculation|purported(?:ly)?|social media (?:posts?|claims?|users|accounts?)|(?:widely|much) shared|went viral|viral|circulat(?:ed|ing|es?) (?:on|online|widely|in)|online claims|all over (?:LinkedIn|X|Twitter|Telegram|Weibo|Facebook|Reddit|the internet)|whispers?|chatter|hearsay|hoax|gossip|conspiracy|word is that|baseless|unfounded|unproven|far-fetched|no (?:evidence|second source|sourcing)|without (?:evidence|proof)|grain of salt|(?:the|a|one|local|press|media|online|local press) claims? that|reports that [^.]{0,60} (?:never|no one|nobody)|as fiction',
  ),
  rule(
    'unconfirmed',
    'en',
    'unconfirmed|could not be (?:independently )?(?:verified|confirmed)|(?:did|has|have|had|was|were|is|are) not (?:yet |been |immediately |independently ){0,3}(?:confirm|confirmed|verified)|(?:could|can)(?: not|not) (?:be )?(?:independently )?(?:confirm|verify|verified|confirmed)|cannot confirm|no (?:official )?(?:word|announcement|comment)|not been announced|nothing has been decided|no decision has|(?:neither|not) confirmed|declined to (?:comment|confirm)|no confirmation|yet to be confirmed|alleged(?:ly)?',
  ),
  rule(
    'denied',
    'en',
    'denied|denies|denying|denial|refuted|rebutted|debunked|(?:dismissed|rejected|disputed)(?: [a-z]{1,20}){0,2} (?:report|claim|rumou?r|suggestion|allegation|story|speculation)s?|(?:was|were|been) (?:dismissed|rejected|denied|disputed|refuted)|reject(?:ed|s) outright|no truth|not true|untrue|no such|fabricat(?:ed|ion)',
  ),
  rule(
    'hearsay',
    'en',
    'reportedly|is said to|are said to|on condition of anonymity|(?:who )?asked not to be (?:named|identified)|according to',
  ),
  rule('report', 'en', 'reported|reports that|media reports?|newspaper reports?|local media'),
  rule(
    'forecast',
    'en',
    // The month is no forecast: 3 May, May 3, in May.
    'likely|probably|expected to|(?<!\\d |\\b(?:in|of|on|by|since|until|late|early|last|next) |mid-)may(?! \\d)|might|could|is set to|are set to',
  ),
  rule(
    'hedge',
    'en',
    'my (?:own )?view|in my view|I think|I believe|I suspect|arguably|perhaps|it seems|it appears',
  ),
  rule('counterfactual', 'en', 'was supposed to|were supposed to|was meant to|would have'),
];

/** Marks that an event drafted from the sentence must carry. */
export const UNSUPPORTED: ReadonlySet<CueMark> = new Set(['rumor', 'unconfirmed', 'denied']);

const DOUBTFUL: Readonly<Record<TextLang, RegExp>> = {
  ja: /噂|うわさ|ウワサ|未確認|真偽不明|怪情報|デマ|眉唾/u,
  en: /(?<![\p{L}])(?:rumou?rs?|unconfirmed|unverified|gossip|hearsay|speculation|what (?:I|we) (?:would|am|are) (?:ignore|ignoring))(?![\p{L}])/iu,
};
/** 今後の予定と、噂話: half of what stands there is plain. */
const TWO_MATTERS = /[と、・,&]| and /u;

/** Whether under a heading nothing is certain. */
export function isDoubtfulHeading(heading: string, lang: TextLang): boolean {
  return DOUBTFUL[lang].test(heading) && !TWO_MATTERS.test(heading);
}

/** Words of a sentence that speaks of the claim before it: そうした事実はない, the report was false. */
export const SPEAKS_OF_IT: Readonly<Record<TextLang, RegExp>> = {
  ja: /(?:そう(?:した|いう)|こう(?:した|いう)|その(?:よう)?|この|これ(?:を|に|は)|それ(?:を|に|は)|同|報道|情報|話|噂)/u,
  en: /(?<![\p{L}])(?:it|this|that|these|those|such|the (?:report|claim|story|allegation|suggestion|rumou?r|accusation|account|post|plan)s?)(?![\p{L}])/iu,
};
