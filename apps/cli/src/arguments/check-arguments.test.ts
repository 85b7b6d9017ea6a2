import { describe, expect, it } from 'vitest';
import { checkArguments } from './check-arguments.ts';
import type { OptionDefinitions } from './option.ts';

const about = { en: '', ja: '' };
const definitions: OptionDefinitions = {
  anchors: { type: 'string', about },
  latitude: { type: 'string', about },
  json: { type: 'boolean', about },
};

describe('a value that begins with a hyphen', () => {
  it.each([['- lines: "2"'], ['-33.8'], ['-']])('is a value: %j', (value) => {
    expect(() => checkArguments(['--anchors', value], definitions)).not.toThrow();
    expect(() => checkArguments(['--latitude', value, '--json'], definitions)).not.toThrow();
  });

  it.each([['--json'], ['-h'], ['--nothing']])('is an option: %j', (value) => {
    expect(() => checkArguments(['--anchors', value], definitions)).toThrow('needs a value');
  });
});
