/** Writes a value in the canonical form of a record: block style, two spaces a level, text in double quotes where YAML needs them. */
export function toYaml(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => {
        const text = toYaml(item, `${indent}  `);
        return isScalar(item)
          ? `${indent}- ${text}\n`
          : `${indent}- ${text.slice(indent.length + 2)}`;
      })
      .join('');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, item]) =>
        isScalar(item)
          ? `${indent}${key}: ${toYaml(item)}\n`
          : `${indent}${key}:\n${toYaml(item, `${indent}  `)}`,
      )
      .join('');
  }
  if (typeof value !== 'string') return String(value);
  return /^[\w\p{L}][^:#]*$/u.test(value) && !/^\d+$/u.test(value) ? value : plainOrQuoted(value);
}

function plainOrQuoted(text: string): string {
  return /^https?:\/\/[\w./-]+$/u.test(text) ? text : JSON.stringify(text);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
