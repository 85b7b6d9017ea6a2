import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { layOut } from './layered.ts';
import { groupRelations, relationsOf } from './relations.ts';
import { shorten } from './shorten.ts';

const dataset = createDataset(data);

describe('relations', () => {
  const relations = relationsOf(dataset);

  it('tie records by a labelled field, each once', () => {
    const keys = relations.map(({ from, to, label }) => `${from} ${label.en} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      keys.some((key) =>
        /^event\/2026-01-15-defense-ministers-talks .* person\/hegseth-pete$/u.test(key),
      ),
    ).toBe(true);
    expect(keys).toContain('person/vance-jd Tenure office/us-vice-president');
    expect(keys.some((key) => key.includes('source/') || key.includes('claim/'))).toBe(false);
  });

  it('are grouped without losing one', () => {
    expect(groupRelations(relations).flatMap(({ to }) => to)).toHaveLength(relations.length);
  });
});

describe('a layered drawing', () => {
  it('puts tied nodes beside each other', () => {
    const { nodes } = layOut(
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z'],
      ],
      [
        ['a', 'z'],
        ['b', 'y'],
        ['c', 'x'],
      ],
      100,
    );
    const y = (id: string) => nodes.find((node) => node.id === id)?.y;
    expect([y('a'), y('b'), y('c')]).toEqual([y('z'), y('y'), y('x')]);
  });

  it('leaves no two nodes in one place, and ties only what is there', () => {
    const { nodes, ties } = layOut(
      [['a', 'b'], [], ['x']],
      [
        ['x', 'a'],
        ['a', 'gone'],
      ],
      100,
    );
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(ties.map(({ from, to }) => [from.id, to.id])).toEqual([['a', 'x']]);
  });
});

it('a long name is cut by its width', () => {
  expect(shorten('Minister of Defense', 200)).toBe('Minister of Defense');
  expect(shorten('Minister of Defense', 70)).toBe('Minister o…');
  expect(shorten('防衛大臣政務官', 60)).toBe('防衛大臣…');
});
