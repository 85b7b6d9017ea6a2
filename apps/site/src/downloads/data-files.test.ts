import * as data from '@briefing/data';
import { expect, it } from 'vitest';
import { dataFiles } from './data-files.ts';

it('the site serves the very bytes that the manifest of the package lists', () => {
  const served = dataFiles(data).map(({ name, bytes, sha256 }) => [name, { bytes, sha256 }]);
  expect(Object.fromEntries(served)).toEqual(data.manifest.files);
});
