import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without JavaScript', () => {
  it('the briefing is readable, and its menu opens on a phone', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${site}ja/briefings/koizumi-us-visit-2026-01/`);
    expect(await page.locator('article').count()).toBe(107);
    expect(await page.locator('#c041 .source').first().isVisible()).toBe(true);
    expect(await page.locator('.theme-toggle').isVisible()).toBe(false);
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    await page.locator('.menu-button').click();
    expect(await page.locator('.site-nav a').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('by keyboard', () => {
  it('the first key press offers to skip to the content', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}timeline/`);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((skip) => skip === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    expect(await page.locator('main').evaluate((main) => main === document.activeElement)).toBe(
      true,
    );
    await page.close();
  });

  it('the menu of a phone opens with Enter and closes with Escape', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(site);
    await page.locator('.menu-button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.site-nav').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    await page.close();
  });
});

describe('the theme', () => {
  it('follows the system, can be changed, and is there before the page is painted', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(site);
    const background = () =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const dark = await background();
    await page.locator('.theme-toggle').click();
    const light = await background();
    expect(light).not.toBe(dark);
    // The stylesheet and the late script are held back: only what stands in the head can have set it.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site}timeline/`);
    expect(await background()).toBe(light);
    await context.close();
  });
});

describe('a claim', () => {
  it('is reached by its permanent link, and leads to its page and back into the text', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}briefings/koizumi-us-visit-2026-01/#c041`);
    expect(await page.locator('#c041').evaluate((claim) => claim.matches(':target'))).toBe(true);
    await page.locator('#c041 .claim-text a').click();
    await page.waitForURL('**/claims/koizumi-us-visit-2026-01/041/');
    await page.locator('.in-context a').click();
    await page.waitForURL('**/briefings/koizumi-us-visit-2026-01/#c041');
    await page.close();
  });

  it.each([320, 1280])('stands where a link on the page leads to, at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site}briefings/koizumi-us-visit-2026-01/`);
    await page.locator('.briefing-map a').nth(7).click();
    await page.waitForURL('**#*');
    const heading = page.locator(new URL(page.url()).hash);
    const top = await heading.evaluate((target) => target.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(100);
    await page.close();
  });

  it('is cited by a text that can be copied', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site}claims/koizumi-us-visit-2026-01/041/`);
    await page.locator('button.copy').first().click();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain('claim/koizumi-us-visit-2026-01/041');
    expect(copied).toContain('/claims/koizumi-us-visit-2026-01/041/');
    await context.close();
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['people/nobody/', 'en'],
    ['ja/people/nobody/', 'ja'],
  ])('%s is answered in its language', async (path, lang) => {
    const page = await browser.newPage();
    const response = await page.goto(site + path);
    expect(response?.status()).toBe(404);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator('h1').textContent()).not.toBe('');
    await page.close();
  });
});
