import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');
const briefing = 'briefings/koizumi-us-visit-2026-01/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: site });
  await page.goto(path);
  return page;
}

const shown = (page: Page) => page.locator('article.claim:visible').count();

describe('the claims of the briefing', () => {
  it('are narrowed by keyboard, counted, kept in the address and shown again', async () => {
    const page = await open(briefing);
    const output = page.locator('#filters-shown');
    expect(await output.textContent()).toBe('All 107 claims are shown.');
    await page.locator('input[value="rumor"]').focus();
    await page.keyboard.press('Space');
    expect(await shown(page)).toBe(3);
    expect(await output.textContent()).toBe('3 of 107 claims are shown.');
    expect(new URL(page.url()).search).toBe('?standing=rumor');
    // The other facets count what is left; the own facet counts what choosing more would add.
    expect(
      await page.locator('label:has(input[value="confirmed"]) [data-count]').textContent(),
    ).toBe('0');
    expect(
      await page.locator('label:has(input[value="official-statement"]) [data-count]').textContent(),
    ).toBe('9');
    await page.reload();
    expect(await shown(page)).toBe(3);
    await page.locator('#filters button[type="reset"]').press('Enter');
    expect(await shown(page)).toBe(107);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('keep their choice from facet to facet, and say when nothing is left', async () => {
    const page = await open(`ja/${briefing}?verdict=contradicted&standing=rumor`);
    expect(await shown(page)).toBe(0);
    expect(await page.locator('.claims-section:visible').count()).toBe(0);
    expect(await page.locator('#filters-shown').textContent()).toBe('条件に合う主張はありません。');
    await page.close();
  });

  it('are all shown again when a link leads to one that is hidden', async () => {
    const page = await open(`${briefing}?standing=rumor#c041`);
    expect(await page.locator('#c041').isVisible()).toBe(true);
    await page.close();
  });

  it('are all there without JavaScript, and no filter is offered that would do nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}${briefing}?standing=rumor`);
    expect(await shown(page)).toBe(107);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await context.close();
  });
});
