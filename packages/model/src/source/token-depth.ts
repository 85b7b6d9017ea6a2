import type { CST } from 'yaml';

interface Step {
  readonly token: CST.Token;
  readonly depth: number;
}

/** Offset of the first value nested `limit` levels deep; undefined when none is. Needs no stack, however deep the tokens go. */
export function depthOf(tokens: readonly CST.Token[], limit: number): number | undefined {
  const open: Step[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { token, depth } = step;
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, depth });
      continue;
    }
    if (!('items' in token)) continue;
    if (depth + 1 >= limit) return token.offset;
    for (const item of [...token.items].reverse()) {
      for (const inner of [item.value, item.key]) {
        if (inner !== undefined && inner !== null) open.push({ token: inner, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
