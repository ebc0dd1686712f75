import type { ParameterId } from '../model/parameters';
import { noRange, OwnRanges, type OwnRange } from './own-ranges';
import { situationOf, suggestionFor } from './ranges-of';
import { isSameRange } from './same-range';
import { inputsOf, withInput, type Scenario } from './scenario';
import type { ScenarioStore } from './scenario-store.svelte';

/** What belongs to one step when the range of an input is dragged or typed. */
export const rangeGesture = (id: ParameterId): string => `range ${id}`;

/** Gives an input a range at its value in force. What is suggested anyway needs none of one's own. */
export function withRange(scenario: Scenario, id: ParameterId, range: OwnRange): Scenario {
  const situation = situationOf(scenario);
  const otherwise = suggestionFor(id, situation)?.range ?? noRange;
  if (isSameRange(range, otherwise)) return { ...scenario, ranges: scenario.ranges?.without([id]) ?? null };
  return { ...scenario, ranges: (scenario.ranges ?? new OwnRanges()).with(id, range, situation.inputs[id]) };
}

/**
 * From `low` to `high`, as somebody types it: most likely is the value in force, or the middle where that lies outside.
 */
export function withTypedRange(scenario: Scenario, id: ParameterId, low: number, high: number): Scenario {
  const value = inputsOf(scenario)[id];
  const isInside = low <= value && value <= high;
  const moved = isInside ? scenario : withInput(scenario, id, middle(low, high));
  return withRange(moved, id, { kind: 'pert', low, high });
}

/** Without the dust of binary fractions: the middle of 0.01 and 0.06 is 0.035. */
const middle = (low: number, high: number): number => Number(((low + high) / 2).toPrecision(12));

/** Gives an input a range, or with `none` takes even the suggested one away. */
export function setRange(store: ScenarioStore, id: ParameterId, range: OwnRange): void {
  const next = withRange(store.scenario, id, range);
  if (next.ranges?.key !== store.scenario.ranges?.key) store.change(next, rangeGesture(id));
}

/** Gives up the user's own range of an input: the suggested one holds again, if there is one. */
export function resetRange(store: ScenarioStore, id: ParameterId): void {
  const { scenario } = store;
  store.change({ ...scenario, ranges: scenario.ranges?.without([id]) ?? null }, null);
}

/** Sets where the chance of a simulation starts, or how strongly shares go together. */
export function setChance(
  store: ScenarioStore,
  chance: Partial<Pick<Scenario, 'seed' | 'correlation'>>,
): void {
  store.change({ ...store.scenario, ...chance }, null);
}
