import { foldText } from '../text/fold.ts';
import cities from './lexicon/cldr-cities.json' with { type: 'json' };
import organizations from './lexicon/organizations.json' with { type: 'json' };
import places from './lexicon/places.json' with { type: 'json' };
import things from './lexicon/things.json' with { type: 'json' };
import { NAME_TYPES, type NamedEntity, type NameType } from './named-entity.ts';

/** Groups whose short names in kanji are parts of other words: 東北大学, 北海道. */
const BOUNDED_GROUPS = new Set(['cities', 'Japan and bases']);
/** Cities whose names are surnames or words far more often. */
const UNSAFE_CITIES = new Set([
  'Canaries',
  'Center, North Dakota',
  'Creston',
  'Davis',
  'Dawson',
  'Jersey',
  'Kirov',
  'La Rioja',
  'Lindeman',
  'Matamoros',
  'Nome',
  'Pacific',
  'Reunion',
  'Troll',
]);
// Japanese and English display names of the world's countries, as the JavaScript engine has them.
const REGION_CODE_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let loaded: readonly NamedEntity[] | undefined;

/** Countries, cities, seas, bases, forces, ministries, companies, media and systems that need no dataset to be known. */
export function lexiconEntities(): readonly NamedEntity[] {
  loaded ??= [
    ...Object.entries(places).flatMap(([group, rows]) =>
      entitiesOf('place', rows, BOUNDED_GROUPS.has(group)),
    ),
    ...entitiesOf('place', countries()),
    ...entitiesOf(
      'place',
      cities.cities.filter(([en = '']) => !UNSAFE_CITIES.has(en)),
    ),
    ...Object.values(organizations).flatMap((rows) => entitiesOf('organization', rows)),
    ...Object.entries(things).flatMap(([type, rows]) =>
      NAME_TYPES.flatMap((known) => (known === type ? entitiesOf(known, rows) : [])),
    ),
  ];
  return loaded;
}

function entitiesOf(
  type: NameType,
  rows: readonly (readonly string[])[],
  bounded = false,
): NamedEntity[] {
  return rows.map((row) => ({
    id: `lexicon:${type}/${row[0] ?? ''}`,
    type,
    forms: row.map((text) => ({ text: foldText(text).text })),
    ...(bounded && { bounded }),
    origin: 'lexicon',
  }));
}

/** Name pairs of all regions that the engine can name in both languages. */
export function countries(): string[][] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const japanese = new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' });
  return REGION_CODE_LETTERS.flatMap((first) =>
    REGION_CODE_LETTERS.flatMap((second) => {
      const code = first + second;
      // Z codes and EU, EZ, UN name no country.
      if (first === 'Z' && second === 'Z') return [];
      if (code === 'EZ' || code === 'EU' || code === 'UN' || /^(?:Q[M-Z]|X[A-JL-Z])$/u.test(code))
        return [];
      const [en, ja] = [english.of(code), japanese.of(code)];
      return en === undefined || ja === undefined ? [] : [[en, ja]];
    }),
  );
}
