import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@briefing/data';
import { decodeUtf8, locateText, normalizeText, textDigest } from '@briefing/model/text';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');
const briefing = 'briefings/koizumi-us-visit-2026-01/';

/** An invented text, and what the page would know of it. */
const text = [
  '灯台の修理は三月に終わる予定である。',
  '島の人々は新しい桟橋を喜び、港の夜の明かりについても話し合った。',
].join('\n');
const normal = normalizeText(text);
const anchors = {
  digest: textDigest(normal),
  lang: 'ja',
  claims: ['灯台の修理は三月に終わる', '新しい桟橋を喜び、港の夜の明かりについても話し合った'].map(
    (passage, index) => {
      const found = locateText(normal, passage);
      if (!found.ok) throw new Error(`The passage is ${found.reason}.`);
      return { number: `00${index + 1}`, anchors: [found.anchor] };
    },
  ),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the panel of the briefing; with `invented`, the page believes that the invented text is the briefing's. */
async function openPanel({
  lang = '',
  invented = true,
} = {}): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('pageerror', (error) => asked.push(`throws ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') asked.push(`says ${message.text()}`);
  });
  if (invented) {
    await page.route('**/anchors.json', (route) => route.fulfill({ json: anchors }));
  }
  await page.goto(site + lang + briefing);
  await page.locator('#own-copy summary').press('Enter');
  await page.locator('#own-copy input').waitFor();
  // The browser asks for the icon of a page whenever it likes.
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
  });
  return { page, asked };
}

async function choose(page: Page, content: Buffer | string, mimeType = 'text/plain') {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('#own-copy input').setInputFiles({ name: 'post.txt', mimeType, buffer });
  await page.locator('.own-copy-result p').first().waitFor();
}

describe('a copy of the text, opened in the browser', () => {
  it('is verified without any request, and its words stand beside each claim', async () => {
    const { page, asked } = await openPanel();
    await choose(page, text);
    expect(await page.locator('.own-copy-result').textContent()).toContain(
      'This is the recorded text',
    );
    expect(await page.locator('#c001 mark').textContent()).toBe('灯台の修理は三月に終わる');
    expect(await page.locator('#c001 blockquote').getAttribute('lang')).toBe('ja');
    expect(await page.locator('#c001 .claim-copy').textContent()).toContain('verified');
    expect(asked).toEqual([]);
    expect(await axeFindings(page, '#own-copy')).toEqual([]);
    expect(await axeFindings(page, '#c001')).toEqual([]);
    await page.locator('#own-copy button').click();
    expect(await page.locator('.claim-copy').count()).toBe(0);
    expect(await page.locator('mark').count()).toBe(0);
    await page.context().close();
  });

  it('with an edit shows what changed, with a link to the claim', async () => {
    const { page, asked } = await openPanel({ lang: 'ja/' });
    await choose(page, `前書き。\n${text.replace('桟橋を喜び', '大きな桟橋を喜び')}`);
    const result = page.locator('.own-copy-result');
    expect(await result.textContent()).toContain('この本文は記録された本文と異なります');
    expect(await page.locator('#c001 .claim-copy').textContent()).toContain('移動');
    await result.locator('a[href="#c002"]').click();
    expect(await page.locator('#c002 .claim-copy').textContent()).toContain('変更あり');
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('can hold markup, which stays text', async () => {
    const { page, asked } = await openPanel();
    const hostile = text.replace(
      '島の人々は',
      '<img src=x onerror="document.title=1"><script>島の人々は',
    );
    await choose(page, hostile);
    expect(await page.locator('#c002 blockquote').textContent()).toContain('<script>');
    expect(await page.locator('#c002 img').count()).toBe(0);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

describe('a file that is no copy', () => {
  it.each([
    ['in Shift_JIS', Buffer.from([0x93, 0x94, 0x91, 0xe4]), 'not UTF-8'],
    ['in UTF-16', Buffer.from('\uFEFFtext', 'utf16le'), 'UTF-16'],
    ['that is empty', Buffer.from(' \n'), 'no text'],
    ['of another text', Buffer.from('A recipe for bread, and nothing else.'), 'another text'],
  ])('%s is refused with the reason', async (_name, content, reason) => {
    const { page, asked } = await openPanel();
    await choose(page, content);
    expect(await page.locator('.own-copy-result').textContent()).toContain(reason);
    expect(await page.locator('.claim-copy').count()).toBe(0);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

const folder = process.env.BRIEFING_SOURCES;
const recorded = data.records.find((record) => record.kind === 'briefing');

function sourceText(): Buffer | undefined {
  if (folder === undefined || folder === '') return undefined;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .find((bytes) => {
      const decoded = decodeUtf8(bytes);
      return decoded.ok && textDigest(normalizeText(decoded.text)) === recorded?.text?.digest;
    });
}

it.skipIf(sourceText() === undefined)(
  'the source text itself is verified, every passage of it',
  async () => {
    const { page } = await openPanel({ invented: false });
    await choose(page, sourceText() ?? '');
    expect(await page.locator('.own-copy-result').textContent()).toContain(
      'This is the recorded text',
    );
    expect(await page.locator('.claim-copy').count()).toBe(107);
    expect(await page.locator('.claim-copy .verdict-contradicted').count()).toBe(0);
    await page.context().close();
  },
);
