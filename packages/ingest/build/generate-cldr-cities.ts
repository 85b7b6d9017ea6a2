/**
 * Writes src/names/lexicon/cldr-cities.json; run it when CLDR is updated, with the folder into which
 * `npm install cldr-dates-full@48.2.0` put its node_modules as the argument. The package is no
 * dependency: it unpacks to 99 MB, and the part used here is 20 KB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder whose node_modules has cldr-dates-full');

/** Exemplar city of each time zone that has one, by zone. */
function cities(lang: string): Map<string, string> {
  const path = `node_modules/cldr-dates-full/main/${lang}/timeZoneNames.json`;
  const file: unknown = JSON.parse(readFileSync(join(folder ?? '', path), 'utf8'));
  const found = new Map<string, string>();
  const walk = (node: unknown, zone: string) => {
    if (typeof node !== 'object' || node === null) return;
    const city: unknown = Reflect.get(node, 'exemplarCity');
    if (typeof city === 'string') found.set(zone, city);
    for (const [key, inner] of Object.entries(node)) walk(inner, `${zone}/${key}`);
  };
  const zones = ['main', lang, 'dates', 'timeZoneNames', 'zone'].reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    file,
  );
  for (const [key, node] of Object.entries(zones ?? {})) if (key !== 'Etc') walk(node, key);
  return found;
}

/** CLDR leaves out the English name where it is the last part of the zone. */
const cityFromZone = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const english = cities('en');
const rows = new Map<string, string>();
for (const [zone, japanese] of cities('ja')) {
  // A "Japanese" name in Latin letters is one that nobody has translated.
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(japanese)) continue;
  rows.set(english.get(zone) ?? cityFromZone(zone), japanese);
}
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  join(import.meta.dirname, '../src/names/lexicon/cldr-cities.json'),
  `{
  "source": "Unicode CLDR 48.2, cldr-dates-full: exemplar cities of time zones",
  "license": "Unicode-3.0, https://www.unicode.org/license.txt",
  "cities": [
${sorted.map(([en, ja]) => `    [${JSON.stringify(en)}, ${JSON.stringify(ja)}]`).join(',\n')}
  ]
}
`,
);
