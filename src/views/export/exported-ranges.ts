import type { ExportedRange } from '../../exporters/export-snapshot';
import { quantileOf } from '../../model/uncertainty/distribution-quantile';
import type { RunPlan } from '../../model/uncertainty/run-plan';
import { rangeInForce, situationOf } from '../../state/ranges-of';
import type { Scenario } from '../../state/scenario';

/** The ranges that a simulation of the scenario draws from, in the order of the catalogue. */
export function exportedRanges(scenario: Scenario, { uncertain }: RunPlan): readonly ExportedRange[] {
  const situation = situationOf(scenario);
  return uncertain.flatMap(({ id, distribution }) => {
    const { range, from } = rangeInForce(id, situation);
    if (range === null || from === 'nobody') return [];
    return [
      { input: id, range, from, p10: quantileOf(distribution, 0.1), p90: quantileOf(distribution, 0.9) },
    ];
  });
}
