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
    { currency: 'USD', name: 'Now' },
    words.names,
  );
  expect(fitting.map(({ id, scenario: { currency } }) => [id, currency])).toEqual([
    ['a', 'USD'],
    ['b2c', 'USD'],
  ]);
  expect(notFitting).toEqual(['Plan B (EUR)']);
});

test('what has the name of the scenario on screen, or of another one, is told apart by a number', () => {
  const saved = (id: string, name: string) => ({
    id,
    kind: 'saved' as const,
    scenario: scenario(name, 'EUR'),
  });
  const { fitting } = othersOf(
    [saved('a', 'Plan'), saved('b', 'Plan'), saved('c', 'Other'), exampleEntry('b2b')],
    [],
    { currency: 'EUR', name: 'Plan' },
    words.names,
  );
  expect(fitting.map(({ name }) => name)).toEqual(['Plan (2)', 'Plan (3)', 'Other', 'B2B example']);
});
