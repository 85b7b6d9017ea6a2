import type { SpeechAct } from './quotation.ts';

/** English verbs of saying with the act they name. */
export const SAYING_EN: readonly (readonly [SpeechAct, string])[] = [
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
    'noted|notes|noting|argued|argues|arguing|concluded|concludes|assessed|observed|observes|criticized|criticised|criticizes|condemned|condemns|described|describes|describing|called|calls|calling|branded|labelled|labeled|termed|dismissed|deemed|characterized|characterised|remarked|lamented|mused|reasoned|believes|thinks',
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
    'said|says|saying|told|tells|telling|wrote|writes|writing|added|adds|adding|replied|replies|replying|answered|answers|responded|responds|asked|asks|asking|stated|states|stating|commented|comments|recalled|recalls|recalling|acknowledged|acknowledges|admitted|admits|conceded|concedes|confirmed|confirms|testified|testifies|tweeted|posted|posts|quipped|joked|continued|continues|spoke|repeated|put it|agreed|suggested|suggests|read|reads|pointed out|points out|went on|shouted|whispered|laughed|shrugged|signed|briefed|texted|emailed',
  ],
];

const verbs = SAYING_EN.map(([, words]) => words).join('|');

const verbSet: ReadonlySet<string> = new Set(
  verbs.replaceAll('[sz]', 's').split('|').concat(verbs.replaceAll('[sz]', 'z').split('|')),
);

/** A verb of saying as a word. */
export const VERB = new RegExp(`(?<![\\p{L}-])(${verbs})(?![\\p{L}-])`, 'giu');
/** Whether a word is a verb of saying. */
export function isVerb(word: string): boolean {
  return verbSet.has(word.toLowerCase());
}

/** Words right before a mark that make what follows a name or a title. */
export const NAMING =
  /(?:named|dubbed|titled|entitled|codenamed|code-named|nicknamed|known as|christened|exercise|operation|paper|book|report|article|essay|film|series|song|documentary|headline|slogan|motto|phrase|term|word|words|so-called|an?|the|its|his|her|their|our|this|that|such|of|for|and|as a|because of the)[,:]? $/iu;
/** Called directly before the mark names the thing before it: a drill called "X". */
export const CALLED =
  /(?:exercise|drill|ship|project|program|programme|operation|system|plan|concept|initiative|boat|missile|deal)s? (?:is |was |are |were )?(?:called|known as|named|dubbed) $/iu;
/** A subject that is a pronoun. */
export const PRONOUN = /^(?:he|she|they|it|I|we)$/iu;

const acts = SAYING_EN.map(([act, words]) => [act, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** The act that a verb of saying names. */
export function englishActOf(verb: string): SpeechAct {
  return acts.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'state';
}
