import type { SpeechAct } from './quotation.ts';

/** Stems of verbs of saying and of nouns that do their work, with the act they name. */
const SAYING: readonly (readonly [SpeechAct, string])[] = [
  ['explain', '説明|解説|釈明|弁明|例示|紹介'],
  [
    'emphasize',
    '強調|力説|念を押|念押し|説い|説く|諭|唱え|指示|訓示|号令|命じ|戒め|いさめ|たしなめ|励ま|ねぎら|鼓舞|クギを刺|問題提起|訴え|呼びかけ|呼び掛け|促|求め|要求|要請|迫|語気|アピール|働きかけ|警告|警鐘|くぎを刺|釘を刺|けん制|牽制',
  ],
  ['announce', '発表|発令|予告|通達|宣誓|公表|表明|宣言|明らかに|打ち出|声明|公言|発信|告知'],
  ['welcome', '歓迎|評価|称賛|賞賛|たたえ|称え|祝'],
  ['thank', '感謝|謝意|礼を'],
  ['commit', '約束|決意|意気込み|自信|確約|請け合|太鼓判|抱負|誓|意欲|意気込|意向|覚悟'],
  ['report', '報道|報じ|速報|打電|特報|スクープ|伝え|書|記し|記述|掲載|配信'],
  [
    'assess',
    '指摘|分析|見|みて|みる|論じ|結論|批判|非難|疑問|苦言|論評|懸念|不快感|危機感|不満|反対|理解を示|評|酷評|総括|感想|警戒|不安|危ぶ|案じ|憂|疑念|異論|異議|自賛|自負|皮算用|持論|切り捨|難色|賛同|賛意|同調|支持|みな(?:す|し)|位置づけ|位置付け|断罪|糾弾|喝破|看破',
  ],
  ['predict', '予測|予想|見通し|見込|期待|占'],
  [
    'deny',
    '否定|反論|反発|一蹴|否認|抗議|突っぱね|退け|反ばく|反駁|打ち消|一笑|はねつけ|はね付け|やり返|切り返|言い返|拒',
  ],
  ['allege', '主張|断言|断じ|言い張|強弁|言い切|言い放|豪語|うそぶ|ほのめか|におわせ|示唆|強がっ'],
  [
    'state',
    '明か|打ち明|ぼや|述懐|回想|驚|誇|喜|悔|憤|怒|訝|いぶか|感慨|感激|謝|詫び|わび|憂慮|遺憾|反省|ため息|首をかしげ|首をひね|声を弾|声を荒|声を落|声を絞|声をそろえ|口をそろえ|口にし|口を開|肩を落|胸をなで|目を細|ほほ笑|ほほえ|うなず|認め|寄せ|問いかけ|問い掛|問いただ|詰め寄|投げかけ|投げ掛|書き込|言い添え|繰り返|重ね|挙げ|示し|示す|主張|訳|本音|心境|述べ|語|話|言及|言|いう|いい|発言|応じ|答え|応え|返|回答|答弁|コメント|明言|言明|吐露|証言|振り返|回顧|苦笑|笑|胸を張|謝罪|陳謝|皮肉|嘆|漏ら|こぼ|つぶや|ささや|叫|冗談|続け|付け加え|加え|補足|切り出|締めく|結|尋ね|質問|問|聞|確認|通告|通知|連絡|報告|投稿|ツイート|綴|つづ|あいさつ|挨拶|演説|講演|語りかけ|伝達|申し|申し入れ|提案|提起|助言|忠告|冷静|慎重な姿勢|姿勢を示|立場を示|考えを示|認識を示|見解を示|方針を示|理解を求',
  ],
];

const stems = SAYING.map(([, words]) => words).join('|');
/** Words between と and the verb: と記者団に語った, と改めて強調した. */
const GAP = '[^、。「」\\nと]{0,16}?';
/** `「…」と述べ`: the verb of saying follows the quotation. */
export const SAID = new RegExp(`^(?:など|等)?と(?:も|は)?、?${GAP}(${stems})`, 'u');
/** `「…」とのこと`, `「…」という`. */
export const HEARSAY = /^(?:など|等)?とのこと|^と(?:いう|言う)(?:こと)?(?:だ|です|。|$)/u;
/** `「…」との認識を`, `「…」とする声明を`, `「…」という一言で`: a noun for what was said, and its particle. */
export const WITH_NOUN =
  /^(?:など|等)?(?:との|という|といった|とする|とした|とのような)(?<noun>[^、。「」\n]{1,18}?)(?<particle>を|に|で|が|は|も|だ|の|から|こそ|だけ|さえ|ばかり|$|。|、)/u;
/** Nouns for what somebody says, at the end of a phrase. */
export const SPEECH_NOUN =
  /(?:考え|考え方|認識|見方|見解|立場|発言|指摘|声明|談話|意向|方針|懸念|期待|コメント|言葉|返答|回答|主張|評価|見通し|趣旨|説明|メッセージ|表現|意見|姿勢|一言|ひと言|反論|せりふ|セリフ|台詞|名言|決意|苦言|注文|疑問|不満|感想|警告|訴え|要望|提案|助言|約束|弁明|釈明|批判|意見書|報告書?|報告|文書|書簡|論文|論考|分析|提言|決議文?|コラム|社説|投稿|要望書|抗議文|建議|答申|通知|指針|発表文|試算|調査結果|謝意|意欲|自信|不快感|危機感|覚悟|心境|本音|印象|答え|答弁|文言|一文|一節|記述|結論|原則論|異論|文章|ツイート|書き込み)$/u;
/** `「…」という噂`: words that go about, and that nobody in particular says. */
export const IDLE_NOUN =
  /(?:噂|うわさ|ウワサ|情報|話|話題|観測|憶測|説|報道|触れ込み|名目|条件|空気|雰囲気|思い込み|看板|神話|発想|声|慎重論|論調|議論|風潮|世論|定説|俗説|デマ|筋書き|シナリオ|前提|構図|名前|呼び名|略称|題|表題|見出し|キーワード|用語|語|概念|構想|制度|計画|事業|演習|作戦|仕組み|タイトル|テーマ|スローガン|標語|合言葉|ことわざ|格言|考え方|価値観|理屈|論法|意味|形|点|もの|の|こと|ため|状況|状態|事態|問題|課題)$/u;
/** After these a noun tells what exists, not what one person did: との声が上がる, との批判もある. */
export const EXISTS =
  /^(?:こそ|だけ|さえ|ばかり|(?:が|は|も)[^。「」\n]{0,12}?(?:ある|あり|あっ|あが|上が|出(?!し)|広が|広ま|根強|聞か|聞こえ|相次|多い|多く|強ま|強く|絶え|飛び交|流れ|くすぶ|渦巻|寄せられ|先に|先行|独り歩き|ひとり歩き|消え))/u;
export const TO_THE_EFFECT = /^(?:旨|趣旨)(?:を|の|で)?/u;
/** `「…」とした`, of a sentence with a subject. */
export const DEEMED = /^と(?:した|して|しつつ|しながら|する(?:一方|と)|し、|し$)/u;
/** What stands before a quotation whose source it names. */
export const ACCORDING = /(?:によれば|によると|いわく|曰く|によりますと)、?$/u;
export const SPOKE_BEFORE =
  /(?:講演|発言|演説|挨拶|あいさつ|会見|述べ|語り|説明|強調|表明|談話|コメント|投稿|寄稿|声明)(?:し|して|で|では|において|は|、)?、?$/u;
/** 三崎氏はこう語る。: the verb in a sentence before a quotation that stands alone; undefined for none. */
export function announcing(sentence: string): string | undefined {
  const so = SO.exec(sentence);
  const rest = so === null ? '' : sentence.slice(so.index + so[0].length);
  return rest.length > LONGEST_SO || /[「」]/u.test(rest) ? undefined : STEM.exec(rest)?.[0];
}

const SO = /(?:こう|次のように|以下のように|このように|そう|口々に|一言)/u;
const STEM = new RegExp(stems, 'u');
// こう、記者団の前で語った。
const LONGEST_SO = 34;

/** The sentence after it: 「…」。三崎氏はそう語った。 */
export const SAID_SO = new RegExp(`(?:こう|そう|このように)、?[^。「」\\n]{0,16}?(${stems})`, 'u');
/** `「…」と言われる`: everybody says so. */
const PASSIVE =
  /^(?:など|等)?と(?:は|も)?[^、。「」\n]{0,14}?(?:言わ|いわ|呼ば|称さ|評さ|揶揄さ|指摘さ|形容さ|表現さ|みなさ|見な?さ|思わ|考えら|期待さ|懸念さ|報じら|伝えら|知ら|される|され(?:て|た|、|る))れ?/u;

const acts = SAYING.map(([act, words]) => [act, new RegExp(`^(?:${words})`, 'u')] as const);

/** The act that the verb after a quotation names. */
export function actOf(verb: string): SpeechAct {
  return acts.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'state';
}

const PREDICATE =
  /(?:だ|です|ます|ない|たい|する|した|ている|ていた|れる|られる|った|いる|ある|なる|べき|よう|せよ|か|よ|ね|な|う|く|ぐ|す|つ|ぶ|る|い|む|ぬ|ん|ろ|え|け|れ|ば|て|から|ので|のに|けど|が)$/u;
// A shorter word in marks is a name or a term, whatever it ends with.
const SHORTEST_SENTENCE = 4;

/** Whether words read as a sentence and not as a name: they end in a predicate or hold a clause. */
export function isSentenceLike(words: string): boolean {
  if (/[。!?]/u.test(words)) return true;
  if (words.length >= SHORTEST_SENTENCE && PREDICATE.test(words)) return true;
  return words.length >= 12 && /[はがをにで、]/u.test(words) && /[るたうくすむいだ]$/u.test(words);
}

/** 「…」と呼ばれる, 「…」と題し: a name is given, nothing is said. */
export function isNaming(after: string): boolean {
  return (
    PASSIVE.test(after) ||
    /^(?:など|等)?と(?:も)?[^、。「」\n]{0,12}?(?:呼(?!び[か掛])|題(?!点)|名付|名づけ|称(?!賛|え)|銘打|揶揄|なる|なっ|同(?:じ|様|義|時|等|一)|比べ|並|共に|ともに|は別|いえば|書かれ|記され|刻|印字|表示|思っている(?:人|方|向き))/u.test(
      after,
    )
  );
}
