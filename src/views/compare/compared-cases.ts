import { scenarioMarks, type ComparedScenario } from '../../charts/specs/compared-scenario';
import type { Currency } from '../../i18n/currency';
import { isolated } from '../../i18n/isolated';
import type { CompareWords } from '../../i18n/messages/compare-words';
import type { NumberFormat } from '../../i18n/number-format';
import { simulate } from '../../model/simulate';
import type { Compared } from '../../state/comparison.svelte';
import { inputsOf, type Scenario } from '../../state/scenario';

/** One of the compared scenarios with everything that is shown of it. */
export interface ComparedCase extends ComparedScenario {
  readonly kind: Compared['kind'];
  readonly scenario: Scenario;
  readonly isBaseline: boolean;
  /** False when its money is in another currency than the baseline's: amounts are never converted. */
  readonly sameCurrency: boolean;
  /** Numbers with its own currency. */
  readonly format: NumberFormat;
}

/**
 * The compared scenarios with their letters, names, inputs and results.
 *
 * @param baseline the id of the one that the others are measured against
 * @param formatFor the number format of a currency
 */
export function comparedCases(
  entries: readonly Compared[],
  baseline: string,
  words: CompareWords['names'],
  formatFor: (currency: Currency) => NumberFormat,
): readonly ComparedCase[] {
  const names = entries.map((entry) => nameOf(entry, words));
  const currency = entries.find(({ id }) => id === baseline)?.scenario.currency;
  return entries.flatMap(({ id, kind, scenario }, index) => {
    const [mark, name = ''] = [scenarioMarks[index], names[index]];
    if (mark === undefined) return [];
    const isAlone = names.filter((other) => other === name).length === 1;
    const inputs = inputsOf(scenario);
    return {
      ...{ id, kind, mark, scenario, inputs },
      name: isAlone ? isolated(name) : words.withMark(isolated(name), mark),
      results: simulate(inputs),
      isBaseline: id === baseline,
      sameCurrency: scenario.currency === currency,
      format: formatFor(scenario.currency),
    };
  });
}

/** What a scenario is called: by its user, or by where it comes from. */
export function nameOf({ kind, scenario }: Compared, words: CompareWords['names']): string {
  if (kind === 'example') return words.examples[scenario.preset];
  if (scenario.name !== '') return scenario.name;
  return kind === 'current' ? words.current : words.unnamed[kind];
}
