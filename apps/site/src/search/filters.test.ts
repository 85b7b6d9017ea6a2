import { describe, expect, it } from 'vitest';
import { hasFilter, toggleFilter, withoutField } from './filters.ts';

const claim = { field: 'kind', value: 'claim' };

describe('a filter of a query', () => {
  it.each([
    ['', 'kind:claim'],
    ['与那国', '与那国 kind:claim'],
    ['与那国 kind:claim', '与那国'],
    ['kind:claim 与那国', '与那国'],
    ['与那国 kind:event', '与那国 kind:event,claim'],
    ['kind:claim,event radar', 'radar kind:event'],
    // What is left out or quoted is no filter of this kind.
    ['-kind:claim', '-kind:claim kind:claim'],
    ['"kind:claim"', '"kind:claim" kind:claim'],
  ])('%s ⇄ %s', (query, expected) => {
    expect(toggleFilter(query, claim)).toBe(expected);
  });

  it('is put in and taken out again without a trace', () => {
    const query = '"mobile radar" -exercise after:2025';
    expect(toggleFilter(toggleFilter(query, claim), claim)).toBe(query);
  });

  it('is seen among several values', () => {
    expect(hasFilter('kind:event,claim', claim)).toBe(true);
    expect(hasFilter('kind:claims', claim)).toBe(false);
    expect(withoutField('radar kind:event,claim kind:place', 'kind')).toBe('radar');
  });
});
