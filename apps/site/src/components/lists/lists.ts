import type { Kind } from '@briefing/model/dataset';
import Claims from './Claims.astro';
import Corrections from './Corrections.astro';
import Expectations from './Expectations.astro';
import Glossary from './Glossary.astro';
import Sources from './Sources.astro';

/** Kinds whose list is laid out in a way of its own; every other kind is a table of its columns. */
export const lists: Partial<Readonly<Record<Kind, typeof Claims>>> = {
  claim: Claims,
  correction: Corrections,
  expectation: Expectations,
  source: Sources,
  term: Glossary,
};
