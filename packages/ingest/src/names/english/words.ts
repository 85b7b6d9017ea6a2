/** Words that are capitalized only because they begin a sentence, or are no names however they are printed. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how if whether while although though because since until unless after before during between among amid ' +
    'and or but nor so yet for of in on at by to from with without within into onto over under above below across against along around about as than then there here not no yes all any both each every either neither some many most more much few several other another such same own ' +
    'one two three four five six seven eight nine ten first second third last next new old recent former current late early asked according also only even just still already again once perhaps meanwhile however moreover furthermore instead despite given whatever whichever ' +
    'is are was were be been being has have had do does did will would shall should can could may might must let nobody everybody someone anyone nothing everything something construction deliveries delivery rumours rumors reports report coverage read note sources source officials official ministers minister leaders experts critics analysts ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight spring summer autumn winter christmas easter ' +
    'manned unmanned defence defense joint military naval foreign national international regional local federal central western eastern northern southern posted filed updated published reporting editing photo image exclusive breaking analysis opinion editorial briefing update ' +
    'participants allied planners deal talks trade war peace security budget fuel whether further earlier later separately additionally elsewhere overall finally initially originally previously recently currently annually mr mrs ms dr sir'
  ).split(' '),
);

/** Adjectives of countries and peoples; they begin names of bodies and are no names themselves. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'american british english french german japanese chinese russian korean australian canadian indian italian spanish philippine filipino indonesian malaysian singaporean thai vietnamese taiwanese mongolian pakistani bangladeshi sri nepalese afghan iranian iraqi israeli palestinian saudi emirati qatari kuwaiti omani yemeni jordanian ' +
    'syrian lebanese turkish greek ukrainian polish czech slovak hungarian romanian bulgarian serbian croatian albanian norwegian swedish danish finnish icelandic dutch belgian swiss austrian portuguese irish scottish welsh estonian latvian lithuanian belarusian georgian armenian azerbaijani kazakh uzbek mexican brazilian argentine argentinian chilean peruvian ' +
    'colombian venezuelan cuban ecuadorian bolivian egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan tanzanian nigerian ghanaian south north african asian european arab kiwi fijian papua western eastern nordic baltic arctic pacific atlantic allied u.s. us uk u.k. eu nato trilateral bilateral islamic soviet latin cambodian laotian burmese bruneian maltese cypriot congolese rwandan senegalese malian angolan zambian zimbabwean namibian mozambican'
  ).split(' '),
);
