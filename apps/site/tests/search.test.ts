import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Addresses of index files asked for. */
let fetched: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ baseURL: site });
  page = await context.newPage();
  fetched = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.idx')) fetched.push(request.url());
  });
});
afterEach(() => context.close());

const box = () => page.locator('#query');
const hits = () => page.locator('.hit');
const status = () => page.locator('#search-status');
const firstHit = () => hits().first().locator('h2 a').getAttribute('href');
const query = () => new URL(page.url()).searchParams.get('q');
const focusedHit = () =>
  page.evaluate('document.activeElement.closest(".hit")?.querySelector("a").getAttribute("href")');
const address = (words: string, lang = '') => `${lang}search/?q=${encodeURIComponent(words)}`;

async function open(path: string): Promise<void> {
  await page.goto(path);
  await hits().first().waitFor();
}

describe('typing', () => {
  it('finds as it goes, and shows what matches, standing, verdict and origin of a claim', async () => {
    await page.goto('search/');
    await box().pressSequentially('mobile rad');
    await hits().first().waitFor();
    const claim = page.locator('.hit', { hasText: 'Claim 059' });
    await expect.poll(() => claim.locator('mark').allTextContents()).toContain('rad');
    expect(await claim.locator('.badge.verdict').textContent()).toContain('confirmed');
    expect(await claim.locator('.badge.standing').count()).toBe(1);
    expect(await claim.locator('.hit-facts').textContent()).toMatch(/2024.*holylandtokyo\.com/u);
    expect(await status().textContent()).toMatch(/^\d+ results?$/u);
    expect(query()).toBe('mobile rad');
  });

  it('shows the examples again when the box is emptied, and examples search', async () => {
    await page.goto('ja/search/');
    await page.locator('.search-examples a').first().click();
    await hits().first().waitFor();
    expect(await box().inputValue()).not.toBe('');
    await page.keyboard.press('Escape');
    await page.locator('#search-start').waitFor();
    expect(await hits().count()).toBe(0);
    expect(query()).toBeNull();
  });

  it('takes a quotation as closed while it is typed, and says where it is not when asked', async () => {
    await page.goto('search/');
    await box().pressSequentially('"mobile radar');
    await hits().first().waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.search-fault mark').textContent()).toBe('"mobile');
    expect(await hits().count()).toBe(0);
  });

  it('never shows a rumor without the word, and not in the form of a statement', async () => {
    await open(address('standing:rumor'));
    expect(await hits().count()).toBe(3);
    expect(await page.locator('.hit.claim-rumor .badge.standing-rumor').count()).toBe(3);
  });

  it('shows more on request, and goes on reading there', async () => {
    await open(address('kind:source'));
    expect(await hits().count()).toBe(20);
    await page.locator('#search-more').click();
    expect(await hits().count()).toBe(40);
    expect(await status().textContent()).toBe('40 of 130 results are shown.');
    expect(await focusedHit()).toBe(await hits().nth(20).locator('h2 a').getAttribute('href'));
    // Coming back from a result, all that was shown is there again.
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sources/**');
    await page.goBack();
    await expect.poll(() => hits().count()).toBe(40);
    await page.reload();
    await expect.poll(() => hits().count()).toBe(40);
    await box().fill('kind:event');
    await expect.poll(() => status().textContent()).toMatch(/^20 of /u);
  });
});

describe.each(['', 'ja/'])('in each language (/%s)', (lang) => {
  it.each(['よなぐに', '与那国', 'Yonaguni', 'ﾖﾅｸﾞﾆ'])(
    '%s finds the same island, first',
    async (name) => {
      await open(address(name, lang));
      expect(await firstHit()).toBe(`/${lang}places/yonaguni/`);
    },
  );

  it('says by which name something was found', async () => {
    await open(address('よなぐに', lang));
    const via = page.locator('.hit', { hasText: '059' }).locator('.hit-via');
    expect(await via.textContent()).toBe(
      lang === 'ja/'
        ? '「よなぐに」は「与那国島」の別名です'
        : '“よなぐに” is another name of Yonaguni',
    );
    expect(await via.locator('a').getAttribute('href')).toBe(`/${lang}places/yonaguni/`);
  });
});

describe('an input method', () => {
  it('composes in peace, and is searched for when it has settled', async () => {
    await page.goto('ja/search/');
    await box().focus();
    const method = await context.newCDPSession(page);
    for (const text of ['ｙ', 'よ', 'よなぐに']) {
      await method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(150); // longer than a search waits for the next letter
    }
    expect(await box().inputValue()).toBe('よなぐに');
    // The Enter that takes a proposal is none for the form.
    await box().evaluate((field) => {
      const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', enter));
    });
    expect(await hits().count()).toBe(0);
    expect(query()).toBeNull();
    await method.send('Input.insertText', { text: '与那国' });
    await hits().first().waitFor();
    expect(query()).toBe('与那国');
  });
});

describe('the address', () => {
  it('holds the query, an entry of the history for each that was settled on', async () => {
    await page.goto('timeline/');
    await page.goto('search/');
    await box().pressSequentially('yona');
    await hits().first().waitFor();
    await box().pressSequentially('guni');
    await page.keyboard.press('Enter');
    await box().fill('nmesis');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=nmesis');
    expect(await page.title()).toMatch(/^nmesis · /u);
    await page.goBack();
    expect(await box().inputValue()).toBe('yonaguni');
    expect(await firstHit()).toBe('/places/yonaguni/');
    await page.goForward();
    expect(await firstHit()).toMatch(/nmesis/u);
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/timeline/');
  });

  it('goes along into the other language', async () => {
    await open(address('standing:rumor'));
    await page.locator('.language').click();
    await page.waitForURL('**/ja/search/?q=standing*');
    await hits().first().waitFor();
    expect(await hits().count()).toBe(3);
  });

  it.each([
    '<img src=x onerror="globalThis.ran=1">',
    '"><script>globalThis.ran=1</script>',
    '\u202e\u0000%00',
  ])('shows a hostile query as text: %s', async (hostile) => {
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(address(hostile));
    await expect.poll(() => status().textContent()).not.toBe('');
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.locator('#search-notice img, #search-notice script').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('the index', () => {
  it('is fetched when a reader begins, once, and not before', async () => {
    await page.goto('search/');
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    await box().focus();
    await expect.poll(() => fetched.length).toBe(1);
    await box().pressSequentially('nmesis');
    await hits().first().waitFor();
    await page.locator('.search-filters summary').click();
    expect(fetched.length).toBe(1);
    expect(await hits().count()).toBeGreaterThan(0);
  });

  it('is not missed without a word: the page says so, and asks again on request', async () => {
    await page.route('**/*.idx', (route) => route.abort());
    await page.goto(address('nmesis'));
    const retry = page.locator('#search-notice button');
    await retry.waitFor();
    expect(await status().textContent()).toBe('The search index could not be loaded.');
    await page.unroute('**/*.idx');
    await retry.click();
    await hits().first().waitFor();
  });

  it.each(['<!doctype html>', ''])('is refused when it is something else: %j', async (body) => {
    await page.route('**/*.idx', (route) => route.fulfill({ body }));
    await page.goto(address('nmesis', 'ja/'));
    await page.locator('#search-notice button').waitFor();
    expect(await status().textContent()).toBe('検索用データを読み込めませんでした。');
  });

  it('is read all the same where a host has unpacked it on the way', async () => {
    await page.route('**/*.idx', async (route) => {
      const { gunzipSync } = await import('node:zlib');
      const response = await route.fetch();
      await route.fulfill({ body: gunzipSync(await response.body()) });
    });
    await open(address('nmesis'));
  });
});

describe('by keyboard alone', () => {
  it('from any page to a result and back', async () => {
    await page.goto('timeline/');
    await page.keyboard.press('/');
    await page.keyboard.type('nmesis');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=nmesis');
    await hits().first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    expect(await focusedHit()).toBe(await firstHit());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    const third = await hits().nth(2).locator('h2 a').getAttribute('href');
    expect(await focusedHit()).toBe(third);
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box().evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' kind:term');
    await expect.poll(() => hits().count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/nmesis/');
    await page.goBack();
    await hits().first().waitFor();
    expect(await box().inputValue()).toBe('nmesis kind:term');
  });

  it('where the header has no room for the box, to the page that searches', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('ja/timeline/');
    await page.keyboard.press('/');
    await page.waitForURL('**/ja/search/');
    expect(await box().evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('the filters', () => {
  it('write fields into the query, with what each would leave', async () => {
    await open(address('nmesis'));
    await page.locator('.search-filters summary').click();
    const claims = page.locator('button[data-value="claim"]');
    const left = await claims.locator('[data-count]').textContent();
    await claims.click();
    expect(await box().inputValue()).toBe('nmesis kind:claim');
    expect(await status().textContent()).toBe(`${left} results`);
    expect(await claims.getAttribute('aria-pressed')).toBe('true');
    await page.locator('button[data-value="term"]').click();
    expect(query()).toBe('nmesis kind:claim,term');
    await claims.click();
    await expect.poll(() => hits().count()).toBe(1);
    await page.locator('button[data-insert="after:"]').click();
    expect(await page.locator('.search-notice').textContent()).toContain('2026-01');
    await page.keyboard.type('2020');
    await expect.poll(() => page.locator('.search-fault').count()).toBe(0);
  });
});

describe('every state', () => {
  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('is accessible and fits (%s, %i px)', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const states = [
      [address('よなぐに radar'), '.hit mark'],
      [address('standing:rumor', 'ja/'), '.claim-rumor'],
      [address('段兵', 'ja/'), '.search-notice'],
      [address('与那国 standing:rumr'), '.search-fault'],
    ] as const;
    for (const [path, sign] of states) {
      await page.goto(path);
      await page.locator(sign).first().waitFor();
      await page.locator('.search-filters summary').click();
      expect(await axeFindings(page), path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
    }
  });
});

it('a query that finds nothing says what fewer conditions would find', async () => {
  await page.goto(address('与那国 yonaguni kind:person', 'ja/'));
  const links = page.locator('.search-links a');
  await links.first().waitFor();
  expect(await links.allTextContents()).toEqual(['「kind:person」を外すと25件']);
  await links.first().click();
  await hits().first().waitFor();
  expect(query()).toBe('与那国 yonaguni');
  await page.goBack();
  await links.first().waitFor();
});

describe('without JavaScript', () => {
  it('the header leads to a page that names the other ways', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    page = await plain.newPage();
    await page.goto('timeline/');
    await page.locator('.site-search input').fill('nmesis');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=nmesis');
    expect(await page.locator('.search-notice').textContent()).toMatch(
      /briefing search .*Records/su,
    );
    expect(await box().isVisible()).toBe(false);
    await plain.close();
  });
});

describe('for other programs', () => {
  it.each(['', 'ja/'])('the start page and OpenSearch say how to search (/%s)', async (lang) => {
    await page.goto(lang);
    const graph: unknown = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    expect(graph).toContainEqual(
      expect.objectContaining({
        '@type': 'WebSite',
        potentialAction: expect.objectContaining({
          target: {
            '@type': 'EntryPoint',
            urlTemplate: `https://briefing.example/${lang}search/?q={search_term_string}`,
          },
        }),
      }),
    );
    const link = page.locator('link[rel="search"]');
    const description = await (
      await page.request.get((await link.getAttribute('href')) ?? '')
    ).text();
    expect(description).toContain(
      `template="https://briefing.example/${lang}search/?q={searchTerms}"`,
    );
    expect(/<ShortName>(.*)<\/ShortName>/u.exec(description)?.[1]?.length).toBeLessThanOrEqual(16);
    // The policy of the site lets nothing be parsed on its pages.
    await page.goto('about:blank');
    const root = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'text/xml').documentElement.nodeName,
      description,
    );
    expect(root).toBe('OpenSearchDescription');
  });
});
