import { describe, expect, it } from 'vitest';
import { dateInAddress, findAddresses } from './addresses.ts';

const addressesIn = (text: string) =>
  findAddresses(text).map(({ start, end }) => text.slice(start, end));

describe('a web address', () => {
  it.each([
    ['see https://a.example/b.', ['https://a.example/b']],
    ['(https://a.example/b)', ['https://a.example/b']],
    ['https://a.example/wiki/X_(ship)', ['https://a.example/wiki/X_(ship)']],
    ['「題」→https://a.example/b」。', ['https://a.example/b']],
    ['https://a.example/1、https://a.example/2', ['https://a.example/1', 'https://a.example/2']],
    ['https://a.example/ends-', ['https://a.example/ends-']],
    ['ftp://a.example', []],
  ])('ends where the sentence goes on: %s', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  it.each([
    ['https://a.example/2026/01/06/x', '2026-01-06'],
    ['https://a.example/news/2026-01-06-x', '2026-01-06'],
    ['https://a.example/20260106.pdf', '2026-01-06'],
    ['https://a.example/2026/01/x', '2026-01'],
    ['https://a.example/p/1234567', undefined],
    ['https://a2026.example/x', undefined],
  ])('may print a date in its path: %s', (address, date) => {
    expect(dateInAddress(address)).toBe(date);
  });
});
