import type { RunPlan } from '../../model/uncertainty/run-plan';
import { FallbackRunner } from '../../workers/fallback-runner';
import type { Findings } from '../../workers/study';
import { restingDraws, restingShareDraws } from './question';

/**
 * Simulates the plans one after another, with every result summed up and as many draws as the screen shows at rest: a
 * file says the same as the page. Null where nothing is uncertain, and for all of them when nothing can be computed.
 */
export async function studyPlans(plans: readonly RunPlan[]): Promise<readonly (Findings | null)[]> {
  const runner = new FallbackRunner(() => undefined);
  try {
    const found: (Findings | null)[] = [];
    for (const plan of plans)
      found.push(plan.uncertain.length === 0 ? null : await runner.run(studyOf(plan, plan === plans[0])));
    return found;
  } catch {
    return plans.map(() => null);
  } finally {
    runner.dispose();
  }
}

/** Of the first one everything that the screen draws, of the others what is compared. */
const studyOf = (plan: RunPlan, isFirst: boolean) => ({
  plan,
  other: null,
  draws: restingDraws,
  result: 'npv' as const,
  target: null,
  wantsExceedance: isFirst,
  wantsAllResults: true,
  shareDraws: isFirst ? restingShareDraws : 0,
});
