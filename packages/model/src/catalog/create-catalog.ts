import type { Vocabulary } from '../fields/field-format.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { kinds } from '../kinds/index.ts';
import type { Catalog, FieldDescription, KindDescription } from './catalog.ts';
import { describeFields, type FormattedField } from './describe-fields.ts';

/** Vocabularies by name, gathered from the fields that take them. */
interface Words {
  readonly vocabularies: Map<string, Vocabulary>;
  readonly meanings: Map<string, Vocabulary>;
}

/** The catalog of all kinds, from their definitions. */
export function createCatalog(definitions: readonly KindDefinition[] = kinds as never): Catalog {
  const words: Words = { vocabularies: new Map(), meanings: new Map() };
  const described = definitions.map((definition) => describeKind(definition, words));
  return {
    catalogVersion: 1,
    kinds: described,
    vocabularies: byName(words.vocabularies),
    meanings: byName(words.meanings),
  };
}

function describeKind(definition: KindDefinition, words: Words): KindDescription {
  const fields = [definition.schema, definition.derived?.schema]
    .flatMap((schema) => (schema === undefined ? [] : describeFields(schema)))
    .map((field) => describeField(field, words));
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

function describeField({ path, format }: FormattedField, words: Words): FieldDescription {
  if (format.format === 'reference') return { path, ...format };
  if (format.format !== 'vocabulary') return { path, format: format.format };
  words.vocabularies.set(format.vocabulary, format.terms);
  if (format.meanings) words.meanings.set(format.vocabulary, format.meanings);
  return { path, format: 'vocabulary', vocabulary: format.vocabulary };
}

function byName(words: ReadonlyMap<string, Vocabulary>): Record<string, Vocabulary> {
  return Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}
