import type { SpeechAct } from './quotation.ts';

/** English verbs of saying with the act they name. */
const SAYING_EN: readonly (readonly [SpeechAct, string])[] = [
  ['explain', 'explained|explains|explaining|clarified|clarifies|elaborated'],
  [
    'emphasize',
    'emphasi[sz]ed|emphasi[sz]es|emphasi[sz]ing|stressed|stresses|stressing|underlined|underscored|urged|urges|urging|warned|warns|warning|cautioned|cautions|insisted|insists|insisting|reiterated|reiterates',
  ],
  [
    'announce',
    'announced|announces|announcing|declared|declares|declaring|unveiled|revealed|disclosed',
  ],
  [
    'welcome',
    'welcomed|welcomes|welcoming|praised|praises|praising|hailed|hails|hailing|lauded|applauded|congratulated',
  ],
  ['thank', 'thanked|thanks|thanking'],
  ['commit', 'pledged|pledges|pledging|vowed|vows|vowing|promised|promises|promising|committed'],
  ['report', 'reported|reports|reporting|quoted|quotes|quoting'],
  [
    'assess',
    'noted|notes|noting|argued|argues|arguing|concluded|concludes|assessed|observed|observes|criticized|criticised|criticizes|condemned|condemns|described|describes|describing|called|calls|calling|likened|likens|judges|slammed|blasted|derided|derides|ridiculed|mocks|dubbed|branded|labelled|labeled|termed|dismissed|deemed|characterized|characterised|remarked|lamented|mused|reasoned|believes|thinks',
  ],
  ['predict', 'predicted|predicts|predicting|forecast|forecasts|expects'],
  [
    'deny',
    'denied|denies|denying|rejected|rejects|rejecting|refuted|disputed|rebuffed|countered|retorted',
  ],
  [
    'allege',
    'claimed|claims|claiming|alleged|alleges|alleging|asserted|asserts|asserting|contended|contends|maintained|maintains',
  ],
  [
    'state',
    'said|says|saying|told|tells|telling|wrote|writes|writing|added|adds|adding|replied|replies|replying|answered|answers|responded|responds|asked|asks|asking|stated|states|stating|commented|comments|recalled|recalls|recalling|acknowledged|acknowledges|admitted|admits|conceded|concedes|confirmed|confirms|testified|testifies|tweeted|posted|posts|quipped|joked|continued|continues|spoke|repeated|put it|agreed|suggested|suggests|read|reads|pointed out|points out|found|finds|ruled|rules|judged|put|puts|summed up|sums up|remembered|remembers|reflected|reflects|recounted|recounts|mentioned|mentions|complained|complains|grumbled|boasted|boasts|protested|objected|mocked|scoffed|hinted|proclaimed|volunteered|interjected|muttered|murmured|exclaimed|advised|advises|ordered|demanded|demands|wondered|wonders|opined|opines|blogged|sighed|sneered|snapped|shot back|fired back|hit back|chimed in|weighed in|jotted|joked|went on|shouted|whispered|laughed|shrugged|signed|briefed|texted|emailed',
  ],
];

const verbs = SAYING_EN.map(([, words]) => words).join('|');
const verbSet: ReadonlySet<string> = new Set(
  verbs.replaceAll('[sz]', 's').split('|').concat(verbs.replaceAll('[sz]', 'z').split('|')),
);

/** A verb of saying as a word. */
export const VERB = new RegExp(`(?<![\\p{L}-])(say|tell|${verbs})(?![\\p{L}-])`, 'giu');

/** Whether a word is a verb of saying. */
export function isVerb(word: string): boolean {
  return verbSet.has(word.toLowerCase());
}

/** Forms that are as often nouns; they need a subject right before them. */
export const NOUN_LIKE =
  /^(?:reports|claims|notes|posts|calls|promises|thanks|forecast|forecasts|expects|demands|rules|puts|quotes|answers|offered|signed|read|reads|reporting|thinking|writing|posted|found|finds|put|say|tell|offers)$/iu;
/** Verbs that give a name or a judgment: with them a word or two is speech as well. */
export const JUDGING =
  /^(?:call(?:ed|s|ing)?|describ(?:ed|es|ing)|branded|labell?ed|dismiss(?:ed|es)?|termed|deemed|warn(?:ed|s|ing)?|likened|likens|denounced|condemned|slammed|blasted|derided|hailed|praised|characteri[sz]ed)$/iu;
/** With a form of be, these name a thing by a common word: is known as "X". */
export const NAMED_BY_ALL =
  /(?<![\p{L}-])(?:is|are|was|were|be|been|being|get|gets|often|widely|sometimes|commonly|popularly|now|what is|what was) (?:[\p{L}]{2,12} ){0,2}$/iu;

/** Words right before a mark that make what follows a name or a title. */
export const NAMING =
  /(?<![\p{L}-])(?:named|dubbed|titled|entitled|codenamed|code-named|nicknamed|known as|christened|exercise|operation|paper|book|report|article|essay|film|series|song|documentary|headline|slogan|motto|phrase|term|word|words|so-called|an?|the|its|his|her|their|our|this|that|such|of|for|and|or|as a|under|with|because of the)[,:]? $/iu;
/** Called directly before the mark names the thing before it: a drill called "X". */
export const CALLED =
  /(?:exercise|drill|ship|project|program|programme|operation|system|plan|concept|initiative|boat|missile|deal|paper|report|book|article|essay|column|chapter|episode|series|film|song|event|panel|session|forum|conference|app|tool|unit|team|group|scheme|effort|doctrine|strategy|device|software|file|folder|channel|account|page|hashtag)s? (?:is |was |are |were |which is |that is )?(?:called|known as|named|dubbed|titled|entitled|code-?named|nicknamed|headlined|headed|marked|stamped|labell?ed),? $/iu;
/** What is written on things is not said by anybody. */
export const INSCRIBED =
  /(?<![\p{L}-])(?:signs?|signboard|banners?|placards?|plaques?|nameplate|plate|posters?|billboards?|boards?|stickers?|mugs?|caps?|T-shirts?|shirts?|jackets?|patch(?:es)?|hull|doors?|walls?|slogans?|mottos?|mottoes|headlines?|captions?|inscriptions?|stamps?|labels?|screens?|tattoos?|graffiti|hashtags?|folders?|stencil(?:s|ed)?|painted|lettering|engraved|etched|printed|title page|cover|spine|tombstone|gravestone)(?![\p{L}-])/iu;
/** A subject that is a pronoun. */
export const PRONOUN = /^(?:he|she|they|it|I|we|both)$/iu;

const acts = SAYING_EN.map(([act, words]) => [act, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** The act that a verb of saying names. */
export function englishActOf(verb: string): SpeechAct {
  return acts.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'state';
}
