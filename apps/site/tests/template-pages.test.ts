import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { templates, twins } from './templates.ts';

const site = inject('siteAddress');

/** Colors depend on the theme alone and sizes on the width alone, so that two views see every rule in both. */
const views = [
  { colorScheme: 'light', width: 1280, rules: 'all' },
  { colorScheme: 'dark', width: 1280, rules: 'color-contrast' },
  { colorScheme: 'dark', width: 320, rules: 'all' },
  { colorScheme: 'light', width: 320, rules: 'color-contrast' },
] as const;

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Notes what a page asks other hosts for, what its policy forbids and what its scripts throw. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) seen.push(`asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => seen.push(`throws ${error.message}`));
  page.on('console', (message) => {
    // That a missing page is missing the browser says itself.
    if (message.type() === 'error' && !message.text().includes('404')) {
      seen.push(`says ${message.text()}`);
    }
  });
  return seen;
}

async function problems(page: Page, { colorScheme, width, rules }: (typeof views)[number]) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  const scrolls = Number(await page.evaluate('document.documentElement.scrollWidth'));
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === 'all'
    ? axe.withTags(standard)
    : axe.withRules(rules)
  ).analyze();
  return [
    ...(scrolls > width ? [`${width} px: is ${scrolls} px wide`] : []),
    ...violations.map(({ id, nodes }) => `${width} px ${colorScheme}: ${id} ${nodes[0]?.html}`),
  ];
}

describe.concurrent('in both themes, at 320 and 1280 px', () => {
  it.for(templates.flatMap(twins))(
    '%s is accessible, fits, and keeps to itself',
    // The briefing with its hundred claims takes axe some seconds a view.
    { timeout: 240_000 },
    async (path, { expect: expectHere }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const seen = watch(page);
      await page.goto(new URL(path, site).href);
      const found: string[] = [];
      for (const view of views) found.push(...(await problems(page, view)));
      expectHere([...found, ...seen]).toEqual([]);
      await context.close();
    },
  );
});

it('the list of templates holds a record page', () => {
  expect(templates.some((path) => path.startsWith('/people/'))).toBe(true);
});
