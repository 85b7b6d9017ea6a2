/** A field of a query with its value, such as `kind:claim`. */
export interface Filter {
  readonly field: string;
  readonly value: string;
}

/** Whether a query asks for the value of a field. */
export function hasFilter(query: string, { field, value }: Filter): boolean {
  return valuesIn(query, field).includes(value);
}

/** The query with one more value of a field, or without it when it has it; several values are an alternative. */
export function toggleFilter(query: string, filter: Filter): string {
  const { field, value } = filter;
  const values = valuesIn(query, field);
  const rest = withoutField(query, field);
  const kept = hasFilter(query, filter)
    ? values.filter((one) => one !== value)
    : [...values, value];
  return kept.length === 0 ? rest : `${rest} ${field}:${kept.join(',')}`.trimStart();
}

/** The query without any value of a field. */
export function withoutField(query: string, field: string): string {
  return query.replaceAll(fieldPattern(field), '').replaceAll(/\s+/gu, ' ').trim();
}

function valuesIn(query: string, field: string): string[] {
  return [...query.matchAll(fieldPattern(field))].flatMap(([, values = '']) =>
    values.split(',').filter(Boolean),
  );
}

/** A field with its values where it stands as a clause of its own and leaves nothing out. */
function fieldPattern(field: string): RegExp {
  return new RegExp(`(?<!\\S)${field}:([^\\s"]*)(?!\\S)`, 'gu');
}
