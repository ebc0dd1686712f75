import type { Steps } from './all-at-once';
import type { RunPlan } from './run-plan';
import { tabulatedQuantile } from './tabulated-quantile';

/**
 * Makes the tables that the draws of a plan look their values up in, one per step: all at once, which the first block
 * would do, may take longer than a page can be held up. They are kept for it.
 */
export function* tablesInSteps({ uncertain }: RunPlan): Steps<void> {
  for (const { distribution } of uncertain) {
    if (distribution.kind !== 'beta') continue;
    tabulatedQuantile(distribution.a, distribution.b);
    yield;
  }
}
