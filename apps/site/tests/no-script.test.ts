import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { templates, twins } from './templates.ts';

const site = inject('siteAddress');

/** What opens without a script, what only a script fills, and what is for paper. */
const APART = 'details:not([open]), form[hidden], [popover], .own-copy, .print-only, noscript';

/** Texts that nobody sees, and buttons that do nothing, where no script runs. */
const unread = `(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, pre)')]
    .filter((element) => element.textContent.trim() !== '' && !seen(element) && !element.closest(${JSON.stringify(APART)}));
  const dead = [...document.querySelectorAll('button')]
    .filter((button) => seen(button) && !button.popoverTargetElement && !button.form?.action);
  return [...texts, ...dead].map((element) => element.outerHTML.slice(0, 160));
})()`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('every template is read in full without JavaScript, and offers no button that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const wrong: string[] = [];
  // A search needs a script and says so; the lists of records do without.
  for (const path of templates.filter((one) => one !== '/search/').flatMap(twins)) {
    await page.goto(new URL(path, site).href);
    if ((await page.locator('h1').count()) !== 1) wrong.push(`${path} has no heading`);
    const found: string[] = await page.evaluate(unread);
    wrong.push(...found.map((what) => `${path} ${what}`));
  }
  expect(wrong).toEqual([]);
  await context.close();
}, 240_000);
