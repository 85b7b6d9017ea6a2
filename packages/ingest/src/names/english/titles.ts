const words = (text: string) => text.split('|').map((phrase) => phrase.trim());

/** Titles that stand before a name; matched without regard to case. */
export const TITLES: readonly string[] = words(
  'Prime Minister|Deputy Prime Minister|President|Vice President|Vice-President|Premier|Chancellor|Vice Chancellor|Minister|Vice Minister|Deputy Minister|Defense Minister|Defence Minister|Vice Defense Minister|State Minister|' +
    'Parliamentary Vice-Minister|Minister of Defense|Minister of Defence|Minister for Defence|Foreign Minister|Finance Minister|Interior Minister|Trade Minister|Economy Minister|Justice Minister|Transport Minister|Energy Minister|' +
    'Secretary|Defense Secretary|Defence Secretary|Foreign Secretary|Home Secretary|Secretary of Defense|Secretary of State|Secretary of War|Secretary of the Navy|Army Secretary|Navy Secretary|Air Force Secretary|Treasury Secretary|' +
    'Chief Cabinet Secretary|Press Secretary|Deputy Secretary|Under Secretary|Undersecretary|Assistant Secretary|Secretary-General|Secretary General|Attorney General|Ambassador|High Commissioner|Commissioner|Consul General|' +
    'Senator|Sen.|Senators|Representative|Rep.|Congressman|Congresswoman|Governor|Gov.|Mayor|Speaker|Lawmaker|MP|' +
    'General|Gen.|Lieutenant General|Lt. Gen.|Lt Gen|Major General|Maj. Gen.|Maj Gen|Brigadier General|Brig. Gen.|Brigadier|Colonel|Col.|Lieutenant Colonel|Lt. Col.|Major|Maj.|Captain|Capt.|Lieutenant|Lt.|Sergeant|Sgt.|Staff Sgt.|Corporal|Cpl.|' +
    'Admiral|Adm.|Vice Admiral|Vice Adm.|Rear Admiral|Rear Adm.|Commodore|Commander|Cmdr.|Cdr.|Lt. Cmdr.|Fleet Admiral|Field Marshal|Marshal|Air Marshal|Air Chief Marshal|Air Vice-Marshal|Air Vice Marshal|Air Commodore|Group Captain|Wing Commander|Squadron Leader|' +
    'Chairman|Chairwoman|Chair|Vice Chairman|Director|Deputy Director|Chief of Staff|Chief|Chief Executive|CEO|Professor|Prof.|Dr.|Dr|Mr.|Mr|Mrs.|Mrs|Ms.|Ms|Miss|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Crown Prince|Pope|Emperor|' +
    'Spokesman|Spokeswoman|Spokesperson|Press secretary|Envoy|Special Envoy|Special Representative|National Security Adviser|National Security Advisor|Adviser|Advisor|Analyst|Researcher|Fellow|Senior Fellow|Economist|Historian|Journalist|' +
    'Counterpart|Aide|Coordinator|Negotiator|Inspector|Judge|Justice|Archbishop|Bishop|Rabbi|Sheikh|Ayatollah|Leader|Deputy Leader|Opposition Leader|Superintendent|Master Chief|Petty Officer|Air Force Chief|Army Chief|Navy Chief|Defense Chief|Defence Chief',
);

/** Lower-case words that make the name after them, or after a comma, a person's. */
export const ROLE_WORDS =
  /(?:minister|secretary|president|chancellor|premier|ambassador|envoy|commissioner|senator|representative|lawmaker|governor|mayor|general|admiral|colonel|major|captain|commander|brigadier|commodore|marshal|sergeant|chairman|chairwoman|chair|director|chief|head|leader|boss|spokesman|spokeswoman|spokesperson|analyst|fellow|researcher|professor|economist|historian|expert|scholar|author|columnist|correspondent|editor|counterpart|aide|adviser|advisor|coordinator|negotiator|official|officer|pilot|engineer|welder|founder|executive|strategist|diplomat|attache|attaché|inspector|judge|scientist|specialist|planner|consultant|activist|fisherman|resident|veteran|lawyer|reporter|journalist|deputy|candidate|predecessor|successor|number|laureate|candidate|lawmaker|senator|sailor|trooper|skipper|designer|architect|novelist|blogger|translator|archivist|curator|negotiator)$/iu;

/** Words of a description after a name and a comma. */
export const AFTER_NAME =
  /^, (?:(?:a|an|the|who|whose|also|then|now|himself|herself|formerly|currently|his|her|its|their|Japan's|China's|[A-Z][a-z]{1,20}'s|[A-Z][a-z]{1,20}'|chief|senior|former|deputy|director|head|president|professor|minister|commander|chairman|chair|founder|vice|executive|secretary|spokesman|spokeswoman|research|associate|editor|managing|\d{2},)(?![a-z]))/u;

/** Verbs of saying right after a subject. */
export const SPEECH_AFTER =
  /^,? (?:(?:also|later|then|has|had|have|was|is|did|reportedly|repeatedly|recently|earlier|publicly|previously|again|once|and others) ){0,2}(?:said|says|say|saying|told|tells|tell|wrote|writes|argued|argues|added|adds|warned|warns|noted|notes|explained|explains|insisted|insists|replied|asked|asks|answered|responded|announced|announces|stated|states|confirmed|confirms|denied|denies|declared|declares|stressed|stresses|emphasi[sz]ed|urged|urges|called|calls|described|describes|acknowledged|conceded|admitted|claimed|claims|recalled|tweeted|posted|predicted|predicts|suggested|suggests|believes|thinks|quipped|joked|testified|pledged|vowed|promised|thanked|welcomed|praised|criticized|criticised|condemned|declined|commented|observed|remarked|concluded|continued|briefed|met|sees|hopes|expects|signed|contributed|wiped|welded|laughed|smiled|nodded|shrugged|joined|arrived|flew|visited|travel(?:s|ed|led)|speaks|spoke|commands|leads|heads|chairs)(?![a-z])/u;

/** Words before a person: `told Ramon Villacorta`, `According to Strand`, `By Corazon Villareal`. */
export const BEFORE_PERSON =
  /(?:^|[\s(])(?:According to|according to|Reporting by|Editing by|reporting by|editing by|By|Photo by|told|asked|thanked|named|succeed(?:s|ed)?|replac(?:es|ed|ing)|interview with|welcomed|hosted|met(?: with)?|talks with|alongside|joined by|flanked by|congratulated|appointed|nominated|quoted) $/u;

/** `Reporting by Miriam Castellane and`, `said Raman and`; looked back at from the end alone. */
export const AND_PERSON = /$(?<=(?:said|by) \p{Lu}[^,;:!?\n]{3,40} and )/u;

/** Particles inside names of people. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos del della di la le van von der den ter bin ibn al el ben abu dela san binti'.split(
    ' ',
  ),
);
