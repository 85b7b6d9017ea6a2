import type { TextLang } from '../segment/segmented-text.ts';
import type { EventType } from './event.ts';

const ja = (words: string) => new RegExp(words, 'u');
const en = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu');

/** Words that name the type of an event; the first that occurs in the clause decides. */
const EVENT_WORDS: readonly (readonly [EventType, { readonly [L in TextLang]: RegExp }])[] = [
  [
    'press-conference',
    {
      ja: ja('記者会見|定例会見|会見(?:で|し|を開)'),
      en: en('press conference|news conference|press briefing'),
    },
  ],
  [
    'address',
    {
      ja: ja('講演|演説|スピーチ|基調'),
      en: en('speech|address(?:ed)?|keynote|lecture|remarks'),
    },
  ],
  [
    'meeting',
    {
      ja: ja('会談|会合|協議|面会|会議|対話|意見交換'),
      en: en('met|meets?|meeting|talks|summit|hosted|hearing'),
    },
  ],
  [
    'site-visit',
    {
      ja: ja('視察|見学'),
      en: en(
        'toured|inspected|watched|observed|visit(?:ed)? (?:the )?(?:base|plant|factory|shipyard)',
      ),
    },
  ],
  [
    'visit',
    {
      ja: ja('訪問|訪れ|到着|出発|帰国|歴訪|入り|発ち|訪日|訪米'),
      en: en(
        'visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|arriv(?:e|es|ed|ing)|tour(?:s|ed)?|trip|left for|return(?:s|ed)?|moving',
      ),
    },
  ],
  [
    'reception',
    { ja: ja('レセプション|記念行事|式典|祝賀'), en: en('reception|ceremony|anniversary') },
  ],
  ['exercise', { ja: ja('演習|訓練'), en: en('exercises?|drills?|war ?games?') }],
  [
    'deployment',
    {
      ja: ja('配備|展開|派遣|寄港|出港|入港|合流'),
      en: en('deploy(?:s|ed|ment|ing)?|port call|sailed|joined|docked'),
    },
  ],
  [
    'establishment',
    {
      ja: ja('設置|発足|創設|新設|開設|設立|設け'),
      en: en('establish(?:ed|es)?|set up|opened|opens?|launched|founded|created|stood up'),
    },
  ],
  [
    'release',
    {
      ja: ja('公表|刊行|白書|論考|論文'),
      en: en('published|releas(?:e|es|ed)|white paper|report|review'),
    },
  ],
  [
    'announcement',
    {
      ja: ja('発表|表明|公表|署名|合意|決定|発効|締結'),
      en: en('announc(?:e|es|ed|ement)|sign(?:s|ed|ing)?|agreed|statement|decision|takes effect'),
    },
  ],
  ['operation', { ja: ja('作戦'), en: en('operation') }],
  [
    'incident',
    {
      ja: ja('事故|衝突|墜落|侵入|発射|照射'),
      en: en('crash(?:ed)?|collision|collided|incident|launch(?:ed)? (?:a )?missile|attack(?:ed)?'),
    },
  ],
  [
    'politics',
    {
      ja: ja('選挙|解散|就任|辞任|内閣'),
      en: en('election|resign(?:s|ed)?|inaugurat(?:ed|ion)|sworn in'),
    },
  ],
];

/** The type of event that a clause names; undefined when it names none. */
export function eventTypeOf(clause: string, lang: TextLang): EventType | undefined {
  return EVENT_WORDS.find(([, words]) => words[lang].test(clause))?.[0];
}

/** Verbs that tell an event in a bullet without a date. */
export const UNDATED_EVENT: Readonly<Record<TextLang, RegExp>> = {
  ja: /(?:会談|視察|訪問|署名|出席|講演|参加|面会|懇談|設定|交流|乗艦|体験|表敬|見学)(?:し|した|も|を|へ|。|、|$)/u,
  en: /(?<![\p{L}-])(?:met|signed|visited|toured|attended|inspected|inaugurated|opened|launched|hosted|flew|boarded|addressed)(?![\p{L}-])/u,
};
