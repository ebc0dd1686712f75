import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/messages/en/compare';
import { exampleEntry } from '../../../src/state/comparison.svelte';
import { openingScenario } from '../../../src/state/scenario';
import { othersOf } from '../../../src/views/uncertainty/scenarios-beside';

const scenario = (name: string, currency: 'EUR' | 'USD') => ({ ...openingScenario, name, currency });

test('a scenario in another currency is named and cannot be chosen; an example is in any currency', () => {
  const { fitting, notFitting } = othersOf(
    [
      { id: 'now', kind: 'current', scenario: scenario('Now', 'USD') },
      { id: 'a', kind: 'saved', scenario: scenario('Plan A', 'USD') },
      { id: 'b', kind: 'saved', scenario: scenario('Plan B', 'EUR') },
      exampleEntry('b2c'),
    ],
    [],
    'USD',
    words.names,
  );
  expect(fitting.map(({ id, scenario: { currency } }) => [id, currency])).toEqual([
    ['a', 'USD'],
    ['b2c', 'USD'],
  ]);
  expect(notFitting).toEqual(['Plan B (EUR)']);
});
