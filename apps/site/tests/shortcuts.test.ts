import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');
const briefing = 'briefings/koizumi-us-visit-2026-01/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
});
afterEach(() => context.close());

const focusedClaim = () =>
  page.evaluate('document.activeElement.closest("article.claim")?.id ?? null');
const path = () => new URL(page.url()).pathname + new URL(page.url()).hash;

describe('a single key', () => {
  it('goes from claim to claim, copies the link of one, and changes the language there', async () => {
    await page.goto(`${site}${briefing}#c041`);
    await page.locator('#c041 h3 a').focus();
    await page.keyboard.press('j');
    expect(await focusedClaim()).toBe('c042');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await focusedClaim()).toBe('c040');
    await page.keyboard.press('y');
    await page.locator('.shortcut-note:not(:empty)').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /koizumi-us-visit-2026-01\/#c040$/u,
    );
    await page.keyboard.press('l');
    await page.waitForURL(`**/ja/${briefing}#c041`);
  });

  it('goes to the neighbor on the page of a claim, and to the search box', async () => {
    await page.goto(`${site}ja/claims/koizumi-us-visit-2026-01/041/`);
    await page.keyboard.press('j');
    await page.waitForURL('**/ja/claims/koizumi-us-visit-2026-01/042/');
    await page.keyboard.press('/');
    const focused = 'document.activeElement.matches("header input[type=search]")';
    expect(await page.evaluate(focused)).toBe(true);
  });

  it('does nothing with a modifier, in a field, or while text is composed', async () => {
    await page.goto(`${site}${briefing}`);
    await page.keyboard.press('Control+l');
    await page.evaluate(
      'dispatchEvent(new KeyboardEvent("keydown", { key: "l", isComposing: true, bubbles: true }))',
    );
    await page.evaluate(
      'document.querySelector("main").append(Object.assign(document.createElement("textarea"), { id: "field" }))',
    );
    await page.locator('#field').pressSequentially('jkl?/');
    expect(await page.inputValue('#field')).toBe('jkl?/');
    expect(path()).toBe(`/${briefing}`);
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

describe('the help', () => {
  it.each([
    ['', 'light'],
    ['ja/', 'dark'],
  ] as const)('at /%s lists the keys and is accessible', async (lang, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${site}${lang}timeline/`);
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog kbd').allTextContents()).toEqual([
      '/',
      'j',
      'k',
      'y',
      'l',
      '?',
    ]);
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('switches the keys off for good, and back on', async () => {
    await page.goto(`${site}timeline/`);
    await page.keyboard.press('?');
    await page.locator('dialog input').uncheck();
    await page.locator('dialog button').click();
    await page.reload();
    await page.keyboard.press('?');
    await page.keyboard.press('l');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(path()).toBe('/timeline/');
    await page.locator('.shortcuts-button').click();
    expect(await page.locator('dialog input').isChecked()).toBe(false);
    await page.locator('dialog input').check();
    await page.locator('dialog button').click();
    await page.keyboard.press('l');
    await page.waitForURL('**/ja/timeline/');
  });
});
