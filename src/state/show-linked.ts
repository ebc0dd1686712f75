import type { Compared, Comparison } from './comparison.svelte';
import type { LinkedComparison } from './linked-comparison';
import type { Scenario } from './scenario';

/** Shows what an address names and nothing else; without a comparison, the scenario on screen alone. */
export function showLinked(comparison: Comparison, linked: LinkedComparison | null, current: Scenario): void {
  const { others, hasCurrent, baseline } = linked ?? { others: [], hasCurrent: true, baseline: 0 };
  const onScreen: Compared = { id: 'current', kind: 'current', scenario: current };
  comparison.show(hasCurrent ? [onScreen, ...others] : others);
  const { entries } = comparison;
  const chosen = entries[baseline] ?? entries[0];
  if (chosen !== undefined && chosen.id !== comparison.baseline) comparison.chooseBaseline(chosen.id);
}
