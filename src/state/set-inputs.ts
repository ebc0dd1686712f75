import { attributed } from '../model/attributed';
import type { Inputs } from '../model/inputs';
import type { Provenance } from '../model/provenance';
import { impliedBy, ownOnScreen, type OwnValues, type Scenario } from './scenario';
import type { ScenarioStore } from './scenario-store.svelte';

/** Sets several inputs at once, each as `withInput` does; what one implies gives way to what is set. */
export function withInputs(scenario: Scenario, values: OwnValues): Scenario {
  const ids = Object.keys(values) as (keyof Inputs)[];
  const own = ids.reduce<OwnValues>(
    (found, id) => ({ ...found, ...impliedBy(scenario, id) }),
    ownOnScreen(scenario),
  );
  return ids.length === 0 ? scenario : { ...scenario, segment: 'own', own: { ...own, ...values } };
}

/**
 * Sets several inputs as one step, which nothing before or after it joins.
 *
 * @param provenance where all of them come from; without it they are assumptions of this moment
 */
export function setInputs(store: ScenarioStore, values: OwnValues, provenance?: Provenance): void {
  store.change(withValues(store.scenario, values, provenance), null);
}

/** Says where a value in force comes from; the value then counts as set, and so does what setting it implies. */
export function attribute(store: ScenarioStore, id: keyof Inputs, provenance: Provenance): void {
  store.change(withValues(store.scenario, { [id]: store.inputs[id] }, provenance), `provenance ${id}`);
}

/** Sets what the user calls the scenario, notes about it, or whom it was prepared for. */
export function describeScenario(
  store: ScenarioStore,
  texts: Partial<Pick<Scenario, 'name' | 'notes' | 'company'>>,
): void {
  store.change({ ...store.scenario, ...texts }, Object.keys(texts).join(' '));
}

function withValues(scenario: Scenario, values: OwnValues, provenance?: Provenance): Scenario {
  const next = withInputs(scenario, values);
  return provenance ? { ...next, ledger: attributed(next.ledger, values, provenance) } : next;
}
