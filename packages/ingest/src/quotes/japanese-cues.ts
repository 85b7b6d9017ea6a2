import type { SpeechAct } from './quotation.ts';

/** Stems of verbs of saying and of nouns that do their work, with the act they name. */
export const SAYING: readonly (readonly [SpeechAct, string])[] = [
  ['explain', '説明|解説|釈明|弁明|例示|紹介'],
  [
    'emphasize',
    '強調|力説|念を押|訴え|呼びかけ|呼び掛け|促|求め|要求|要請|迫|語気|アピール|働きかけ|警告|警鐘|くぎを刺|釘を刺|けん制|牽制',
  ],
  ['announce', '発表|公表|表明|宣言|明らかに|打ち出|声明|公言|発信|告知'],
  ['welcome', '歓迎|評価|称賛|賞賛|たたえ|称え|祝'],
  ['thank', '感謝|謝意|礼を'],
  ['commit', '約束|決意|誓|意欲|意気込|意向|覚悟'],
  ['report', '報道|報じ|伝え|書|記し|記述|掲載|配信'],
  [
    'assess',
    '指摘|分析|見|みて|みる|論じ|結論|批判|非難|疑問|苦言|論評|懸念|不快感|危機感|不満|反対|理解を示|評',
  ],
  ['predict', '予測|予想|見通し|見込|期待|占'],
  ['deny', '否定|反論|反発|一蹴|否認|抗議|突っぱね|退け|反ばく|反駁'],
  ['allege', '主張|断言|断じ|言い張|強弁'],
  [
    'state',
    '述べ|語|話|言及|言|いう|いい|発言|応じ|答え|応え|返|回答|答弁|コメント|明言|言明|吐露|証言|振り返|回顧|苦笑|笑|胸を張|謝罪|陳謝|皮肉|嘆|漏ら|こぼ|つぶや|ささや|叫|冗談|続け|付け加え|加え|補足|切り出|締めく|結|尋ね|質問|問|聞|確認|通告|通知|連絡|報告|投稿|ツイート|綴|つづ|あいさつ|挨拶|演説|講演|語りかけ|伝達|申し|申し入れ|提案|提起|助言|忠告|冷静|慎重な姿勢|姿勢を示|立場を示|考えを示|認識を示|見解を示|方針を示|理解を求',
  ],
];

const stems = SAYING.map(([, words]) => words).join('|');
/** Words between と and the verb: と記者団に語った, と改めて強調した. */
const GAP = '[^、。「」\\n]{0,16}?';
/** `「…」と述べ`: the verb of saying follows the quotation. */
export const SAID = new RegExp(`^(?:など|等)?と(?:も|は)?、?${GAP}(${stems})`, 'u');
/** `「…」とのこと`, `「…」という`. */
export const HEARSAY = /^(?:など|等)?とのこと|^と(?:いう|言う)(?:こと)?(?:だ|です|。|$)/u;
/** `「…」との認識を示した`. */
export const WITH_NOUN =
  /^(?:など|等)?との(?:強い|厳しい|率直な)?(?:考え|認識|見方|見解|立場|発言|指摘|声明|談話|意向|方針|懸念|期待|コメント|言葉|返答|回答|主張|評価|見通し|趣旨|説明|メッセージ|表現|意見|姿勢)/u;
export const TO_THE_EFFECT = /^(?:旨|趣旨)(?:を|の|で)?/u;
/** `「…」という一言`: the words of a person, when one stands before. */
export const SPEECH_NOUN =
  /^(?:との|という|といった)(?:一言|ひと言|言葉|発言|コメント|声明|メッセージ|返答|指摘|反論|談話|回答|せりふ|セリフ|台詞|名言|決意)/u;
/** `「…」とした`, of a sentence with a subject. */
export const DEEMED = /^と(?:した|して|しつつ|する(?:一方|と)|し、)/u;
/** `「…」という声`: an idea that nobody in particular says. */
export const IDEA =
  /^(?:と(?:いう|いった|の)|的な|な|の)(?:声|慎重論|思い込み|批判|看板|見方|噂|うわさ|話|話題|論調|議論|意見|空気|雰囲気|考え方|発想|原則|方針|名目|触れ込み|指摘もある|懸念も|疑問も)/u;
/** What stands before a quotation whose source it names. */
export const ACCORDING = /(?:によれば|によると|いわく|曰く|によりますと)、?$/u;
export const SPOKE_BEFORE =
  /(?:講演|発言|演説|挨拶|あいさつ|会見|述べ|語り|説明|強調|表明|談話|コメント|投稿|寄稿|声明)(?:し|して|で|では|において|は|、)?、?$/u;
export const COLON = /[:]$/u;

const acts = SAYING.map(([act, words]) => [act, new RegExp(`^(?:${words})`, 'u')] as const);

/** The act that the verb after a quotation names. */
export function actOf(verb: string): SpeechAct {
  return acts.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'state';
}

/** Whether words read as a sentence and not as a name: they end in a predicate or hold a clause. */
export function isSentenceLike(words: string): boolean {
  if (/[。!?]/u.test(words)) return true;
  if (
    /(?:だ|です|ます|ない|たい|する|した|ている|ていた|れる|られる|った|いる|ある|なる|べき|よう|せよ|か|よ|ね|う|く|い|む|ぬ|ん)$/u.test(
      words,
    ) &&
    words.length >= 5
  )
    return true;
  return words.length >= 12 && /[はがをにで、]/u.test(words) && /[るたうくすむいだ]$/u.test(words);
}
