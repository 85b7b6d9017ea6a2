import { check } from '../check/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  applyChanges,
  type ChangeResult,
  type FileChange,
  finishChanges,
} from './apply-changes.ts';
import { planFixes } from './plan-fixes.ts';
import { readSource } from './read-source.ts';

/** What mending a folder did, or would do. */
export interface FixedSource {
  /** The files that were written, or would be. */
  readonly changes: readonly FileChange[];
  /** What is left to a person; in a dry run, what was found. */
  readonly diagnostics: readonly Diagnostic[];
  /** Set when a file was edited meanwhile, so that nothing was written in the last round. */
  readonly changedMeanwhile?: string;
}

/** A value put in quotes can bring out one more fault that can be mended; more rounds never bring anything. */
const ROUNDS = 3;

/**
 * Mends what can be mended in a folder of YAML, each round all or nothing, and checks it again. A dry run only tells
 * what the first round would write. Also completes a change that was interrupted.
 */
export async function fixSource(
  folder: string,
  shown = folder,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<FixedSource> {
  if (!dryRun) await finishChanges(folder);
  const changes = new Map<string, FileChange>();
  for (let round = 1; ; round += 1) {
    const source = await readSource(folder, shown);
    const diagnostics = check(source.records, source);
    const plan = planFixes(source, diagnostics);
    if (dryRun) return { changes: plan, diagnostics };
    if (plan.length === 0 || round > ROUNDS) return { changes: [...changes.values()], diagnostics };
    const result: ChangeResult = await applyChanges(folder, plan);
    if (!result.ok) {
      const { changedMeanwhile } = result;
      return { changes: [...changes.values()], diagnostics, changedMeanwhile };
    }
    for (const change of plan) {
      const before = changes.has(change.path) ? changes.get(change.path)?.before : change.before;
      changes.set(change.path, { ...change, before });
    }
  }
}
