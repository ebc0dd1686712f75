import { describe, expect, test } from 'vitest';
import { examples, presets } from '../../src/model/examples';
import {
  benchmarkOf,
  Comparison,
  exampleEntry,
  exampleScenario,
  type Compared,
} from '../../src/state/comparison.svelte';
import { inputsOf, openingScenario, withInput } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';

const savedAs = (id: string): Compared => ({ id, kind: 'saved', scenario: { ...openingScenario, name: id } });
const idsOf = (comparison: Comparison) => comparison.entries.map(({ id }) => id);

describe('a comparison', () => {
  test('begins with the scenario on screen and follows it', () => {
    const store = new ScenarioStore();
    const comparison = new Comparison(store);
    expect(idsOf(comparison)).toEqual(['current']);
    store.setInput('customers', 900);
    expect(comparison.entries[0]?.scenario).toBe(store.scenario);
  });

  test('has room for four, the one on screen among them', () => {
    const comparison = new Comparison(new ScenarioStore());
    comparison.remove('current');
    for (const id of ['a', 'b', 'c', 'd']) expect(comparison.add(savedAs(id))).toBe(true);
    expect(comparison.add(savedAs('e'))).toBe(false);
    expect(comparison.add({ id: 'current', kind: 'current', scenario: openingScenario })).toBe(false);
    expect(idsOf(comparison)).toEqual(['a', 'b', 'c', 'd']);
    expect(comparison.add(savedAs('b'))).toBe(true);
    expect(comparison.entries).toHaveLength(4);
  });

  test('keeps its baseline, and takes the first when the baseline goes', () => {
    const comparison = new Comparison(new ScenarioStore());
    comparison.add(savedAs('a'));
    comparison.chooseBaseline('a');
    expect(comparison.baseline).toBe('a');
    comparison.remove('a');
    expect(comparison.baseline).toBe('current');
  });

  test('shows what it is told to, the first as the baseline', () => {
    const comparison = new Comparison(new ScenarioStore());
    comparison.show([exampleEntry('b2c'), { id: 'current', kind: 'current', scenario: openingScenario }]);
    expect(idsOf(comparison)).toEqual(['current', 'b2c']);
    expect(comparison.baseline).toBe('b2c');
    comparison.show([exampleEntry('b2b'), exampleEntry('b2c')]);
    expect(idsOf(comparison)).toEqual(['b2b', 'b2c']);
  });

  test('has examples in the currency on screen and leaves saved scenarios in theirs', () => {
    const store = new ScenarioStore();
    const comparison = new Comparison(store);
    comparison.add(exampleEntry('b2c'));
    comparison.add(savedAs('a'));
    store.setCurrency('SEK');
    expect(comparison.entries.map(({ scenario }) => scenario.currency)).toEqual(['SEK', 'SEK', 'EUR']);
  });
});

describe('the benchmark', () => {
  test.each(presets)('%s is the untouched example with the published survey values', (preset) => {
    expect(inputsOf(exampleScenario(preset))).toEqual(examples[preset]);
    const own = withInput({ ...openingScenario, preset }, 'customers', 3);
    expect(benchmarkOf(own)).toEqual(exampleEntry(preset));
  });
});
