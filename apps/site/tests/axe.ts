import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, one line a rule; `include` is a selector of the part to look at. */
export async function axeFindings(page: Page, include?: string): Promise<string[]> {
  // Once a page: resizing it or changing its theme keeps what is loaded.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const where = include === undefined ? 'document' : JSON.stringify(include);
  const options = JSON.stringify({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  const { violations }: axe.AxeResults = await page.evaluate(`axe.run(${where}, ${options})`);
  return violations.map(({ id, nodes }) => `${id} ${nodes.length}× ${nodes[0]?.html}`);
}
