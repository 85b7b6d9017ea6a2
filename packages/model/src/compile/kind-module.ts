/** Upper camel case of a kind: `person` → `Person`. */
export function typeName(kind: string): string {
  return kind.replaceAll(/(?:^|-)(?<first>[a-z])/gu, (_whole, first: string) =>
    first.toUpperCase(),
  );
}

/** The module of one kind: its records by id, with a union of the literal ids. */
export function kindModule(
  kind: string,
  records: readonly { readonly id: string }[],
): { js: string; dts: string } {
  const type = typeName(kind);
  const ids = records.map(({ id }) => `\n  | '${id}'`).join('');
  return {
    js: `import data from './${kind}.json' with { type: 'json' };\n\nexport const ${kind} = data;\n`,
    dts: `import type { RecordOf } from '@briefing/model/dataset';

/** Id of every ${kind} record. */
export type ${type}Id =${ids === '' ? ' never' : ids};

/** A ${kind} record with its literal id. */
export interface ${type}<I extends ${type}Id = ${type}Id> extends ${type}Fields {
  readonly id: I;
}

type ${type}Fields = Omit<RecordOf<'${kind}'>, 'id'>;

/** Every ${kind} record by id. */
export declare const ${kind}: { readonly [I in ${type}Id]: ${type}<I> };
`,
  };
}
