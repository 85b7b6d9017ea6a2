import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';

/** An invented visit between invented countries, written as any author writes. */
const records = fileURLToPath(new URL('../../cli/tests/fixtures/lantern/source/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-second-'));
const html = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const text = (path: string) =>
  html(path)
    .replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\s+/gu, ' ');

beforeAll(() => buildSite(records, folder), 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a second briefing, built through BRIEFING_DATA', () => {
  it.each([
    ['people/asagiri-ren', 'Asagiri Ren', 'アサギリ・レン'],
    ['events/2026-05-05-lumina-talks', 'Talks between the minister of ports', '港湾'],
    ['places/okinosu', 'Okinosu', '沖ノ洲'],
    ['', 'Vell', 'ヴェル'],
  ])('has its page %s in both languages', (path, en, ja) => {
    expect(text(path)).toContain(en);
    expect(text(join('ja', path))).toContain(ja);
    expect(html(path)).toMatch(/<html[^>]* lang="?en/u);
    expect(html(join('ja', path))).toMatch(/<html[^>]* lang="?ja/u);
  });

  it('holds nothing of the bundled briefing', () => {
    expect(existsSync(join(folder, 'people/koizumi-shinjiro'))).toBe(false);
    expect(text('')).not.toContain('Koizumi');
    expect(text('ja')).not.toContain('小泉');
  });

  it('leads from an id that has moved to its record', () => {
    expect(html('people/asagiri')).toContain('href="/people/asagiri-ren/"');
  });

  it('says of a withdrawn id why, since when, and what to read instead', () => {
    const english = text('places/okinosu-rock');
    expect(english).toContain('This record was withdrawn');
    expect(english).toContain('there is no such rock');
    expect(english).toContain('1 June 2026');
    expect(html('places/okinosu-rock')).toContain('href="/places/okinosu/"');
    const japanese = text('ja/people/tidewater-editor');
    expect(japanese).toContain('この記録は取り下げられました');
    expect(japanese).toContain('編集者はいない');
    expect(japanese).toContain('2026年6月');
  });
});
