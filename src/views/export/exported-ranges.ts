import type { ExportedRange } from '../../exporters/export-snapshot';
import { readableQuantiles } from '../../model/uncertainty/readable-quantiles';
import type { RunPlan } from '../../model/uncertainty/run-plan';
import { rangeInForce, situationOf } from '../../state/ranges-of';
import type { Scenario } from '../../state/scenario';

/** The ranges that a simulation of the scenario draws from, in the order of the catalogue. */
export function exportedRanges(scenario: Scenario, { uncertain }: RunPlan): readonly ExportedRange[] {
  const situation = situationOf(scenario);
  return uncertain.flatMap(({ id, distribution }) => {
    const { range, from } = rangeInForce(id, situation);
    if (range === null || from === 'nobody') return [];
    // As in the tornado: one end is not to be told in two ways.
    const [p10 = NaN, p90 = NaN] = readableQuantiles(distribution, [0.1, 0.9]);
    return [{ input: id, range, from, p10, p90 }];
  });
}
