import type { Vocabulary } from '../fields/field-format.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { kinds } from '../kinds/index.ts';
import type { Catalog, FieldDescription, KindDescription } from './catalog.ts';
import { describeFields, type FormattedField } from './describe-fields.ts';

/** The catalog of all kinds, from their definitions. */
export function createCatalog(definitions: readonly KindDefinition[] = kinds as never): Catalog {
  const vocabularies = new Map<string, Vocabulary>();
  const described = definitions.map((definition) => describeKind(definition, vocabularies));
  return {
    catalogVersion: 1,
    kinds: described,
    vocabularies: Object.fromEntries([...vocabularies].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function describeKind(
  definition: KindDefinition,
  vocabularies: Map<string, Vocabulary>,
): KindDescription {
  const fields = [definition.schema, definition.derived?.schema]
    .flatMap((schema) => (schema === undefined ? [] : describeFields(schema)))
    .map((field) => describeField(field, vocabularies));
  return {
    kind: definition.kind,
    label: definition.label,
    plural: definition.plural,
    description: definition.description,
    layout: definition.layout ?? 'record',
    caption: definition.caption,
    columns: definition.columns,
    when: definition.when ?? [],
    fields,
  };
}

function describeField(
  { path, format }: FormattedField,
  vocabularies: Map<string, Vocabulary>,
): FieldDescription {
  if (format.format === 'reference') return { path, format: 'reference', targets: format.targets };
  if (format.format !== 'vocabulary') return { path, format: format.format };
  vocabularies.set(format.vocabulary, format.terms);
  return { path, format: 'vocabulary', vocabulary: format.vocabulary };
}
