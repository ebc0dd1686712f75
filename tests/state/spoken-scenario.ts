import { inputsOf, ownInputs, type Scenario } from '../../src/state/scenario';

/** Everything that a scenario says, by the names that the stored fixtures use. */
export function spoken(scenario: Scenario): Readonly<Record<string, string>> {
  const { segment, preset, currency, company, name, notes, ledger, seed, correlation } = scenario;
  const texts = (values: object, prefix = '') =>
    Object.entries(values).map(([id, value]) => [prefix + id, String(value)] as const);
  const origins = Object.entries(ledger).flatMap(([id, { supplier, when, source, note }]) =>
    Object.entries({ from: supplier, when, source, note }).map(
      ([part, text]) => [`${part}.${id}`, text] as const,
    ),
  );
  return Object.fromEntries([
    ...texts(inputsOf(scenario)),
    ...texts(ownInputs(scenario), 'own.'),
    ...texts({ segment, preset, currency, company, name }),
    ...origins,
    ...(scenario.ranges?.parts(inputsOf(scenario)) ?? []),
    ['seed', String(seed)],
    ['correlation', String(correlation)],
    ['notes', notes.replaceAll('\n', '⏎')],
  ]);
}
