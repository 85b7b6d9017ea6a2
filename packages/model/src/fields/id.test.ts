import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID_PATTERN, isRecordId } from './id.ts';

it('reads ids as the pattern does', () => {
  const pieces = fc.constantFrom('a', 'z', '0', '9', '-', '/', 'A', ' ', 'é', 'kind', 'x-y', '');
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (id) => {
      expect(isRecordId(id)).toBe(ID_PATTERN.test(id));
    }),
    { numRuns: 20_000 },
  );
});
