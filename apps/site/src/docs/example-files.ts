const files = import.meta.glob<string>('./example/**/*.{yaml,txt}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A file of the example of the guide, by its path; throws when there is none. */
export function exampleFile(path: string): string {
  const text = files[`./example/${path}`];
  if (text === undefined) throw new Error(`The example has no file ${path}.`);
  return text.trimEnd();
}
