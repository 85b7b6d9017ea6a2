import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.locator('.timeline .timeline-list > li:visible').count();
const marks = (page: Page) => page.locator('#timeline-svg .tl-mark').count();

describe('the timeline', () => {
  it('is a list with a drawing of the same entries, without JavaScript too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}timeline/`);
    const all = await rows(page);
    expect(all).toBeGreaterThan(50);
    expect(await marks(page)).toBe(all);
    expect(await page.locator('#timeline-controls').isVisible()).toBe(false);
    await context.close();
  });

  it('is looked at by month and day, by keyboard, and the address keeps it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}ja/timeline/`);
    const all = await rows(page);
    await page.locator('input[name="zoom"][value="year"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).search).toBe('?zoom=month&at=2026');
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).search).toBe('?zoom=day&at=2026-01');
    expect(await page.locator('#timeline-window').textContent()).toBe('2026年1月');
    const january = await rows(page);
    expect(january).toBeLessThan(all);
    expect(await marks(page)).toBe(january);
    await page.locator('#timeline-earlier').press('Enter');
    expect(new URL(page.url()).search).toBe('?zoom=day&at=2025-12');
    await page.reload();
    expect(await page.locator('#timeline-window').textContent()).toBe('2025年12月');
    await page.locator('#timeline-controls button[type="reset"]').click();
    expect(await rows(page)).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('is filtered by kind', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}timeline/?kind=tenure&zoom=nonsense`);
    expect(await rows(page)).toBe(4);
    expect(await marks(page)).toBe(4);
    expect(await page.locator('#timeline-shown').textContent()).toMatch(/^4 of \d+ entries/u);
    // Terms of office without an end are drawn as open.
    expect(await page.locator('#timeline-svg').getAttribute('aria-label')).toContain('4 entries');
    await page.close();
  });
});
