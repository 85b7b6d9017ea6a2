import * as data from '@briefing/data';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');

/** The claim that says who called the increase important. */
const importance = data.records.find(
  (record) => record.kind === 'claim' && record.id.endsWith('/041'),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** More presses than any way of this journey takes. */
const MOST_PRESSES = 150;

/** What is focused: whether it matches, and what hides it or its focus; empty when a reader sees both. */
const look = (selector: string, text: string) => `(async () => {
  // The browser scrolls to what is focused when it next draws.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const focused = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const hidden = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) hidden.push('no outline');
  if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) hidden.push('out of view at ' + box.top);
  else {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!focused.contains(top) && !top?.contains(focused)) hidden.push('covered by ' + top?.outerHTML.slice(0, 80));
  }
  const matches = focused.matches(${JSON.stringify(selector)}) && focused.textContent.includes(${JSON.stringify(text)});
  return { matches, hidden: hidden.map((what) => focused.outerHTML.slice(0, 120) + ': ' + what) };
})()`;

/** Presses Tab until something is focused; every stop on the way must be seen. */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  const hidden: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const seen: { matches: boolean; hidden: string[] } = await page.evaluate(look(selector, text));
    hidden.push(...seen.hidden);
    if (!seen.matches) continue;
    expect(hidden).toEqual([]);
    return;
  }
  throw new Error(`${MOST_PRESSES} presses of Tab do not reach ${selector} ${text}`);
}

describe.each([
  [1280, 800],
  [320, 640],
])('by keyboard alone, at %i px', (width, height) => {
  it('a reader finds the Pentagon talks, who called the increase important, its evidence, the page in Japanese, and cites it', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
      viewport: { width, height },
    });
    const page = await context.newPage();
    await page.goto(site);

    await tabTo(page, 'main a', 'Pentagon');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/briefings/koizumi-us-visit-2026-01/#*');

    await tabTo(page, '.claim-text a', importance?.kind === 'claim' ? importance.text.en : '');
    const claim = page.locator('article:focus-within');
    expect(await claim.locator('.chain').textContent()).toContain('US Secretary of Defense');
    expect(await claim.locator('.claim-verdict').textContent()).toBe('confirmed');

    await tabTo(page, 'article:focus-within .source a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sources/**');

    await tabTo(page, 'a.language');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ja/sources/**');

    await tabTo(page, 'button.copy');
    await page.keyboard.press('Enter');
    await page.locator('button.copy', { hasText: 'コピーしました' }).waitFor();
    const cited = await page.evaluate('navigator.clipboard.readText()');
    expect(cited).toContain(new URL(page.url()).pathname);
    await context.close();
  });
});
