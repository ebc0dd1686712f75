import type { RunPlan } from '../../model/uncertainty/run-plan';
import { FallbackRunner } from '../../workers/fallback-runner';
import type { Findings } from '../../workers/study';
import { restingDraws } from './question';

/**
 * Simulates the plans one after another, with every result summed up and as many draws as the screen shows at rest: a
 * file says the same as the page. Null where nothing is uncertain, and for all of them when nothing can be computed.
 */
export async function studyPlans(plans: readonly RunPlan[]): Promise<readonly (Findings | null)[]> {
  const runner = new FallbackRunner(() => undefined);
  try {
    const found: (Findings | null)[] = [];
    for (const plan of plans)
      found.push(plan.uncertain.length === 0 ? null : await runner.run(studyOf(plan)));
    return found;
  } catch {
    return plans.map(() => null);
  } finally {
    runner.dispose();
  }
}

const studyOf = (plan: RunPlan) => ({
  plan,
  other: null,
  draws: restingDraws,
  result: 'npv' as const,
  target: null,
  wantsExceedance: false,
  wantsAllResults: true,
  shareDraws: 0,
});
