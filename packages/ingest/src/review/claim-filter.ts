import type { DraftClaim } from '../draft/draft-claim.ts';

/** A filter of claims, or where the text of it is wrong. */
export type ClaimFilter =
  | { readonly ok: true; readonly matches: (claim: DraftClaim) => boolean }
  | { readonly ok: false; readonly offset: number; readonly message: string };

const CONFIDENCE = ['guess', 'likely', 'sure'];
const FIELDS: Readonly<Record<string, (claim: DraftClaim) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  rule: ({ rule }) => [rule],
  status: ({ status }) => [status],
  entity: ({ entity }) => (entity === undefined ? [] : [entity]),
  flag: ({ flags }) => flags,
  confidence: ({ confidence }) => [confidence],
  id: ({ id }) => [id],
  line: ({ anchor }) => [anchor.lines],
};
const CONDITION = /^ ?(\w{1,20}) ?(!=|>=|=) ?([^=<>!]{1,200})$/u;

/**
 * Reads the filter of `--where`: conditions joined by commas, all of which must hold. `kind=link`, `flag!=inferred`,
 * `rule=date/ja`, `confidence>=likely` (guess, likely, sure). Never throws.
 */
export function parseWhere(text: string): ClaimFilter {
  const conditions: ((claim: DraftClaim) => boolean)[] = [];
  let offset = 0;
  for (const part of text.split(',')) {
    const match = CONDITION.exec(part);
    const refuse = (message: string): ClaimFilter => ({ ok: false, offset, message });
    if (match === null)
      return refuse(
        `"${part.trim()}" is no condition; write field=value, field!=value or confidence>=value`,
      );
    const [, name = '', operator = '', value = ''] = match;
    const field = name === 'conf' ? 'confidence' : name;
    const read = FIELDS[field];
    if (read === undefined)
      return refuse(`There is no field ${name}; there are ${Object.keys(FIELDS).join(', ')}`);
    const wanted = value.trim();
    if (field === 'confidence' && !CONFIDENCE.includes(wanted))
      return refuse(`Confidence is one of ${CONFIDENCE.join(', ')}`);
    if (operator === '>=' && field !== 'confidence') return refuse('Only confidence has an order');
    conditions.push((claim) => {
      if (operator === '>=')
        return CONFIDENCE.indexOf(claim.confidence) >= CONFIDENCE.indexOf(wanted);
      return read(claim).includes(wanted) === (operator === '=');
    });
    offset += part.length + 1;
  }
  return { ok: true, matches: (claim) => conditions.every((holds) => holds(claim)) };
}
