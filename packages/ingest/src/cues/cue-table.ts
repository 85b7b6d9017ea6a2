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
    '噂|うわさ|ウワサ|根拠不明|根拠のない|根拠は(?:ない|不明|聞いた)|裏付け(?:は|が|の|も)?(?:ない|ありません|取れて|乏し)|ネット上(?:を|で|では|には|の)|SNS(?:で|上)|デマ|怪情報|真偽(?:は|の)?(?:不明|ほど|確か)|出所不明|まことしやか|ささやかれ',
  ),
  rule(
    'unconfirmed',
    'ja',
    '未確認|確認(?:は|も)?(?:され|し|でき|取れ)て(?:い)?(?:ない|いません|おらず)|確認していない|公式(?:な)?(?:発表|確認)は(?:ない|なく)|コメント(?:を|は)(?:控え|避け|拒|差し)|ノーコメント|可能性がある(?:と報|と伝)|との(?:情報|観測|見方)(?:も|が)|決まっていない',
  ),
  rule('denied', 'ja', '否定(?:した|し|する|して)|事実(?:では|は)ない|事実無根|打ち消し'),
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
    'rumou?rs?|rumou?red|unsubstantiated|unverified|speculation|purported(?:ly)?|social media (?:posts|claims|users)|online claims|gossip|conspiracy',
  ),
  rule(
    'unconfirmed',
    'en',
    'unconfirmed|could not be (?:independently )?(?:verified|confirmed)|(?:did|has|have|had) not (?:yet )?(?:confirm|confirmed|been confirmed)|(?:neither|not) confirmed|declined to (?:comment|confirm)|no confirmation|yet to be confirmed|alleged(?:ly)?',
  ),
  rule(
    'denied',
    'en',
    'denied|denies|denying|refuted|dismissed (?:the|a) (?:report|claim)s?|no truth',
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
