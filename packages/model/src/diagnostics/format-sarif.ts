import { checkDocs } from '../check/check-docs.ts';
import type { Lang } from '../fields/localized-text.ts';
import type { Diagnostic, Location } from './diagnostic.ts';
import { docsAddress } from './docs-address.ts';

/** What a SARIF log says of the program that made it. */
export interface SarifOptions {
  /** Version of the program, semver. */
  readonly version: string;
  /** Address of the site with the documentation; rules have no help address without it. */
  readonly site?: string;
  /** Language of messages and rules; English without it. */
  readonly lang?: Lang;
}

/** Problems as a SARIF 2.1.0 log (OASIS), one run with one rule for each code that was found. */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  { version, site, lang = 'en' }: SarifOptions,
): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const docs = new Map(checkDocs.map((doc) => [doc.code, doc]));
  const rules = codes.map((code) => {
    const doc = docs.get(code);
    return {
      id: code,
      shortDescription: { text: doc?.summary[lang] ?? code },
      fullDescription: { text: doc?.why[lang] ?? code },
      help: { text: doc?.how[lang] ?? code },
      ...(site === undefined ? {} : { helpUri: docsAddress(code, site) }),
      defaultConfiguration: { level: doc?.severity ?? 'error' },
    };
  });
  const results = diagnostics.map((diagnostic) => ({
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: diagnostic.severity,
    message: {
      text:
        diagnostic.hint === undefined
          ? diagnostic.message[lang]
          : `${diagnostic.message[lang]} ${diagnostic.hint[lang]}`,
    },
    locations: [
      {
        ...physical(diagnostic.location),
        logicalLocations: [{ fullyQualifiedName: diagnostic.record + diagnostic.pointer }],
      },
    ],
    ...(diagnostic.related === undefined
      ? {}
      : {
          relatedLocations: diagnostic.related.map(({ message, location }, index) => ({
            id: index + 1,
            ...physical(location),
            message: { text: message[lang] },
          })),
        }),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'briefing check', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function physical({ file, line, column }: Location) {
  return {
    physicalLocation: {
      // A path is a relative reference: other characters than those of an address are escaped.
      artifactLocation: { uri: encodeURI(file.toWellFormed().replace(/^(?:\.\/)+/u, '')) },
      region: { startLine: line, startColumn: column },
    },
  };
}
