import type { NameType } from '../named-entity.ts';

const table = (rows: readonly (readonly [NameType, string])[]): ReadonlyMap<string, NameType> =>
  new Map(
    rows.flatMap(([type, words]) =>
      words.split(' ').map((word) => [word.toLowerCase(), type] as const),
    ),
  );

/** Last words of a name that tell its type. */
export const LAST_WORDS = table([
  [
    'organization',
    'Navy Army Force Forces Corps Guard Guards Fleet Command Squadron Brigade Division Regiment Battalion Wing Group Ministry Department Agency Administration Authority Office Bureau Council Committee Commission Institute Institution Foundation University College Academy School Center Centre Laboratory Laboratories Lab Labs Corporation Corp Corp. Company Co Co. Inc Inc. Ltd Ltd. plc PLC LLC GmbH AG Industries Industry Systems Technologies Technology Dynamics Electronics Aerospace Shipyards Shipbuilding Shipbuilders Dockyard Dockyards Werft Works Motors Holdings Bank News Times Post Journal Daily Shimbun Press Television Broadcasting Party Parliament Congress Senate Assembly Association Federation Society League Organization Organisation Headquarters Staff Secretariat Police Government Board Network Observatory Union Service Services Directorate Cabinet Fund Trust Consortium Airlines Airways Chamber Alliance Militia Legion Regiment Flotilla Airforce Engineering Solutions Robotics Dock Docks Marine Maritime Aviation Tribune Herald Gazette Inquirer Wire Broadcaster Commissariat Constabulary Ministries Troop Brigades Detachment Battery Contingent Garrison Coastguard Secretariats Presidency Commonwealth Yuan Diet Duma Rada Junta Caucus Taskforce Court Component Community Coalition Collective Hub Accelerator Acoustics Atomics Photonics Optics Avionics Analytics Semiconductors Composites Instruments Software Partners Innovations Armaments Ordnance Munitions Propulsion Satellites Shipwrights Laboratories Sciences Forge Foundry Carabinieri Gendarmerie Customs Inspectorate Registry Museum',
  ],
  [
    'place',
    'Bay Strait Straits Sea Ocean Island Islands Isle Isles Peninsula Gulf River Harbor Harbour Airport Base Station Airfield Shoal Reef Atoll Prefecture Province County State City Canal Channel Mountains Mountain Valley Desert Pass Coast Region Territory Palace Port Shipyard Lake Cape Point Beach Village Town District Oblast Krai Airbase Camp Range Ridge Square Hotel Street Avenue Corridor Passage Basin Archipelago Field Hills Hill Heights Plateau Delta Sound Inlet Fjord Lagoon Barracks Arsenal Bridge Plaza Airstrip Airbase Trench Rise Bank Banks Spaceport',
  ],
  ['exercise', 'Exercise Drill Drills Wargame'],
  ['operation', 'Operation'],
  [
    'program',
    'Program Programme Agreement Arrangement Initiative Pact Treaty Framework Accord Accords Partnership Project Plan Compact Memorandum Charter Convention Protocol Scheme Mechanism Roadmap Doctrine Policy',
  ],
  [
    'document',
    'Strategy Paper Report Review Guidelines Guideline Guidance Act Law Bill Budget Blueprint Concept Declaration Communique Posture Assessment Yearbook Outlook Directive',
  ],
  [
    'forum',
    'Forum Dialogue Summit Conference Symposium Talks Expo Exhibition Fair Salon Show Seminar Meeting Assizes',
  ],
  [
    'equipment',
    'Missile Missiles System Radar Rifle Tank Interceptor Torpedo Satellite Drone Fighter',
  ],
]);

/** Last words of names of newspapers, which ships and exercises have as well: taken when nothing else speaks. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  'ledger sentinel chronicle observer telegraph guardian monitor courier weekly bulletin dispatch examiner mirror standard mercury globe'.split(
    ' ',
  ),
);

/** First words of a name that is of the form `Department of X`. */
export const OF_HEADS = table([
  [
    'organization',
    'Department Ministry Office Bureau University Institute Center Centre Council Committee Commission Subcommittee Agency Embassy House Board Association Federation Union School College Academy Chamber Court Corps Staff Coalition Network Museum Register Bank League Organization Society Foundation Directorate Secretariat Forces Army Parliament Consulate Fund',
  ],
  [
    'place',
    'Gulf Bay Strait Straits Sea Isle Port Cape Province City Republic Kingdom State District Lake Mount Horn',
  ],
  ['program', 'Treaty Memorandum Agreement Convention Code Charter'],
  ['document', 'Declaration Act'],
  ['forum', 'Conference'],
]);

/** First words that tell the type of what follows. */
export const FIRST_WORDS = table([
  ['exercise', 'Exercise Ex'],
  [
    'organization',
    'Radio TV Channel Agence Agenzia Institut Instituto Groupe Grupo Fondation Fundación Televisión',
  ],
  ['operation', 'Operation'],
  ['place', 'Camp Fort Port Mount Lake Cape Base Mt Ft San Santa Santo'],
  [
    'equipment',
    'HMAS USS USNS JS HMS HMCS HMNZS INS ROKS BRP RSS KRI KD FS FGS ITS ESPS HDMS HNoMS USCGC RFA TCG BAP PNS BNS MV MT SS ORP FNS HSwMS CNS KDB NRP HNLMS',
  ],
]);
/** Ship prefixes, after which a name of one to three words follows. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'HMAS USS USNS JS HMS HMCS HMNZS INS ROKS BRP RSS KRI KD FS FGS ITS ESPS HDMS HNoMS USCGC RFA TCG BAP PNS BNS MV XV RV MTS NRV HMNB JDS JGS ADV CGC ARA ARC ARM BAE ORP HSwMS NRP HNLMS'.split(
    ' ',
  ),
);

/** Words before a name that make it equipment: `the destroyer`, `the carrier`. */
export const EQUIPMENT_BEFORE =
  /(?:destroyer|frigate|carrier|submarine|cruiser|corvette|warship|cutter|icebreaker|minesweeper|minehunter|tanker|vessel|ship|tug|trawler|flagship|satellite|drone|missile|torpedo)(?:,? (?:is|was|named|called|christened|dubbed|renamed))?(?: the)? [*_"“]{0,3}$/u;

/** The same with a comma, when another comma follows the name: `a sister ship, Louise-Marie, is to`. */
export const EQUIPMENT_APPOSED =
  /(?:destroyer|frigate|carrier|submarine|cruiser|corvette|warship|cutter|icebreaker|minesweeper|minehunter|ship|vessel|satellite|system|radar|sonar|missile|drone|torpedo|aircraft|helicopter|sensor|interceptor), [*_"“]{0,3}$/u;

/** Words before a name that make it an exercise: `an exercise, Frozen Ledger`. */
export const EXERCISE_BEFORE =
  /(?:exercise|exercises|drill|drills|war ?game|maneuvers|manoeuvres)(?:,? (?:called|named|dubbed|codenamed|code-named|known as|entitled))?,? ["“'‘]?$/iu;
/** Words after a name that make it an exercise. */
export const EXERCISE_AFTER =
  /^["”'’]? (?:(?:joint|naval|military|air|annual|multinational|live-fire|tabletop) ){0,2}(?:exercises?|drills?|war ?games?|maneuvers)(?![a-z])/u;

/** Lower-case nouns after a name that make it a place: `the La Moneda palace`. */
export const PLACE_AFTER =
  /^ (?:(?:naval|air|military|army|marine|presidential) )?(?:base|palace|airport|shipyard|province|prefecture|peninsula|island|islands|airfield|region|harbou?r|port|city|district|strait|bay|county|atoll|reef|shoal)(?![a-z])/u;

/** Words before a name that make it a body. */
export const ORGANIZATION_BEFORE =
  /(?:(?:supplier|builder|maker|manufacturer|developer|yard|subsidiary|consultancy|lobby group|charity|union|publisher|operator|agency|research group|startup),? |(?:think tank|the think tank|watchdog|newspaper|news agency|broadcaster|company|contractor|shipbuilder|start-?up|firm|group|nonprofit|(?:built|developed|made|manufactured|produced|supplied|operated|owned|designed|published|sold|marketed) by) )[*_"“]{0,3}$/u;
/** Nouns after a name that make it a body: `the Kloosterboer yard`, `the Latticework newsletter`. */
export const ORGANIZATION_AFTER =
  /^[*_"”]{0,3} (?:yard|newsletter|newspaper|magazine|website|group|company|spokes(?:man|woman|person)|executives?|shareholders|board|think tank|foundation|consortium|lawmakers)(?![a-z])/u;
/** Before a title in italics or marks: `in his 2019 book *Longitude at War*`. */
export const BOOK_BEFORE =
  /(?:book|novel|memoir|paper|report|study|essay|article|roadmap|pamphlet|monograph|strategy|column|white paper|plan|review),? (?:called |titled |entitled )?[*_"“]{1,3}$/u;

/** Lower-case heads after a name: `Integrated Air and Missile Defence white paper`. */
export const DOCUMENT_AFTER =
  /^ (?:white paper|green paper|report|bill|act|strategy|review|annex)(?![a-z])/u;
/** `the "Northern Lattice" fibre project`, `the Replicator initiative`. */
export const PROGRAM_AFTER =
  /^["”'’]? (?:[a-z-]{3,14} )?(?:program(?:me)?|project|initiative|scheme|framework|partnership|pact)(?![a-z])|^["”’] (?:[a-z-]{3,14} ){0,2}(?:layer|network|shield|architecture|concept|plan|campaign|fund|package|deal|strategy|vision|roadmap|corridor)(?![a-z])/u;
/** Verbs before a name in marks that make it an exercise: will hold "Kasangga Tide". */
export const HELD_BEFORE =
  /(?:hold|holds|held|holding|stage[sd]?|staging|conduct(?:s|ed|ing)?|run|runs|ran|host(?:s|ed)?|began|begin|begins|kick(?:ed|s)? off) (?:the |their |its )?["“]$/u;
/** `Quad leaders' meeting`, `ASEAN summit`: the name is a body that meets. */
export const MEETING_AFTER =
  /^ (?:leaders'?|leaders’|foreign ministers'?|defen[cs]e ministers'?|ministerial|summit)(?![a-z])/u;
