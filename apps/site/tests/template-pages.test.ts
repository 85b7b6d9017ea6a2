import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { templates, twins } from './templates.ts';

const site = inject('siteAddress');

const views = [1280, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

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

async function problems(page: Page, { colorScheme, width }: (typeof views)[number]) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  const scrolls = Number(await page.evaluate('document.documentElement.scrollWidth'));
  const found = await axeFindings(page);
  return [
    ...(scrolls > width ? [`${width} px: is ${scrolls} px wide`] : []),
    ...found.map((finding) => `${width} px ${colorScheme}: ${finding}`),
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
