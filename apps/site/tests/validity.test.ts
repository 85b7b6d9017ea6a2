import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from './built-site.ts';
import { templates, twins } from './templates.ts';

const validate = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error' },
});

it('every template is valid HTML', async () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  const wrong: string[] = [];
  for (const path of templates.flatMap(twins)) {
    const html = pages.get(path);
    if (html === undefined) continue;
    const { results } = await validate.validateString(html);
    for (const { messages } of results) {
      wrong.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(wrong).toEqual([]);
});
