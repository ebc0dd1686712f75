import { expect, test } from 'vitest';
import { examples } from '../../src/model/examples';
import { inputsOf, openingScenario, withInput } from '../../src/state/scenario';
import { withInputs } from '../../src/state/set-inputs';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { setInputs } from '../../src/state/set-inputs';

test('several inputs are one change that joins no other step', () => {
  const store = new ScenarioStore();
  const heard: (string | null)[] = [];
  store.onChange(({ gesture }) => {
    heard.push(gesture);
  });
  const before = store.replacements;
  setInputs(store, { churnCut: 0.05, rampMonths: 3 });
  expect(store.inputs).toEqual({ ...examples.b2b, churnCut: 0.05, rampMonths: 3 });
  expect(heard).toEqual([null]);
  expect(store.replacements).toBe(before + 1);
});

test('inputs set together are as if set one after another', () => {
  const together = withInputs(openingScenario, { purchaseValue: 500, referralFollowThrough: 0.4 });
  const oneByOne = withInput(withInput(openingScenario, 'purchaseValue', 500), 'referralFollowThrough', 0.4);
  expect(together).toEqual(oneByOne);
  expect(inputsOf(together).claimStrength).toBe('own');
  expect(inputsOf(together).expansionValue).toBe(500);
});
