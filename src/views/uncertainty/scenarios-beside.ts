import type { Currency } from '../../i18n/currency';
import type { CompareWords } from '../../i18n/messages/compare-words';
import type { Compared } from '../../state/comparison.svelte';
import type { SavedScenario } from '../../state/library/saved-scenario';
import type { Scenario } from '../../state/scenario';
import type { Session } from '../../state/session.svelte';

/** A scenario that can be laid beside the one on screen. */
export interface Other {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
}

/** The scenarios that there are, and which of them cannot be chosen. */
export interface Others {
  readonly fitting: readonly Other[];
  /** In another currency: "Plan (USD)". */
  readonly notFitting: readonly string[];
}

/**
 * What can stand beside the scenario on screen: those compared, the examples, and saved ones. Money is never converted:
 * only what is in the same currency; examples are in any.
 *
 * @param own currency and name of the scenario on screen
 */
export function othersOf(
  entries: readonly Compared[],
  saved: readonly SavedScenario[],
  { currency, name: ownName }: { readonly currency: Currency; readonly name: string },
  words: CompareWords['names'],
): Others {
  const all = [...entries, ...saved.map(({ id, scenario }): Compared => ({ id, kind: 'saved', scenario }))];
  const found = new Map<string, Other>();
  for (const { id, kind, scenario } of all) {
    if (kind === 'current' || found.has(id)) continue;
    const itself = kind === 'example' ? { ...scenario, currency } : scenario;
    const taken = [ownName, ...[...found.values()].map(({ name }) => name)];
    found.set(id, { id, name: distinctName(nameOf(kind, scenario, words), taken), scenario: itself });
  }
  const others = [...found.values()];
  const isFitting = ({ scenario }: Other) => scenario.currency === currency;
  return {
    fitting: others.filter(isFitting),
    notFitting: others
      .filter((other) => !isFitting(other))
      .map(({ name, scenario }) => `${name} (${scenario.currency})`),
  };
}

/** A saved scenario that is changed further keeps its name on screen: the two are told apart by a number. */
function distinctName(name: string, taken: readonly string[]): string {
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name} (${number})`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}

function nameOf(
  kind: Exclude<Compared['kind'], 'current'>,
  scenario: Scenario,
  words: CompareWords['names'],
): string {
  if (kind === 'example') return words.examples[scenario.preset];
  return scenario.name === '' ? words.unnamed[kind] : scenario.name;
}

/** The saved scenarios, as far as there is a library that can be opened. */
export async function savedIn(session: Session): Promise<readonly SavedScenario[]> {
  try {
    return (await session.library()).saved;
  } catch {
    return [];
  }
}
