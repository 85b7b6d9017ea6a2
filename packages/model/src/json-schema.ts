import { z } from 'zod';
import type { KindDefinition } from './kinds/define-kind.ts';
import { kinds } from './kinds/index.ts';

/** Which shape a JSON Schema describes: as a person writes it, or as it is published. */
export type SchemaShape = 'authored' | 'published';

/**
 * JSON Schema of every kind by kind. Authored ones are draft-07, which YAML editors read;
 * published ones are 2020-12 and add id, kind and derived fields.
 */
export function jsonSchemas(shape: SchemaShape): Record<string, object> {
  return Object.fromEntries(
    kinds.map((kind) => [kind.kind, jsonSchemaOf(kind as unknown as KindDefinition, shape)]),
  );
}

function jsonSchemaOf(definition: KindDefinition, shape: SchemaShape): object {
  const { kind, label, description } = definition;
  const text = { title: label.en, description: description.en };
  if (shape === 'authored') {
    const entry =
      definition.layout === 'list'
        ? z.array(definition.schema.extend({ id: z.string() }))
        : definition.schema;
    return {
      ...z.toJSONSchema(entry, { target: 'draft-7', io: 'input', unrepresentable: 'any' }),
      ...text,
    };
  }
  const published = z.strictObject({
    id: z.string(),
    kind: z.literal(kind),
    ...definition.schema.shape,
    ...definition.derived?.schema.shape,
  });
  return {
    ...z.toJSONSchema(published, { target: 'draft-2020-12', unrepresentable: 'any' }),
    ...text,
  };
}
