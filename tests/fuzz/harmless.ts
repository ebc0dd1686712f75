import { currencies } from '../../src/i18n/currency';
import { examples } from '../../src/model/examples';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { parameters, type ParameterId } from '../../src/model/parameters';
import { suppliers } from '../../src/model/provenance';
import { rangeProblem } from '../../src/model/uncertainty/range-problem';
import { isTime } from '../../src/state/link-ledger';
import { longestText } from '../../src/state/plain-text';
import type { OwnRange } from '../../src/state/own-ranges';
import { rangeText } from '../../src/state/range-text';
import { rangesOf } from '../../src/state/ranges-of';
import { isSeed } from '../../src/state/seed';
import { correlations, inputsOf, openingScenario, ownInputs, type Scenario } from '../../src/state/scenario';

/** What was read can never reach into what everybody shares. */
export function freezeShared(): void {
  for (const shared of [openingScenario, examples, modelChoices, parameters]) deepFreeze(shared);
}
function deepFreeze(data: unknown): void {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return;
  Object.freeze(data);
  for (const value of Object.values(data)) deepFreeze(value);
}

/** What is wrong with a scenario that came from outside; empty when everything about it can be used. */
export function faultsOf(scenario: Scenario): string[] {
  const { segment, preset, currency, company, name, notes, own, ledger } = scenario;
  const faults = [...faultsOfInputs(inputsOf(scenario)), ...faultsOfInputs(ownInputs(scenario))];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) faults.push(what);
  };
  check(['b2b', 'b2c', 'own'].includes(segment), `segment ${segment}`);
  check(Object.keys(examples).includes(preset), `preset ${preset}`);
  check(currencies.includes(currency), `currency ${currency}`);
  for (const [id, text] of Object.entries({ company, name, notes }))
    check(text.length <= longestText[id as 'company'] && text.trim() === text, `${id} ${text}`);
  const set = new Map<string, unknown>(Object.entries(own));
  for (const [id, { value, supplier, when, note, source }] of Object.entries(ledger)) {
    check(set.get(id) === value, `the origin of ${id} speaks of ${value}`);
    check(suppliers.includes(supplier), `supplier ${supplier}`);
    check(when === '' || isTime(when), `when ${when}`);
    check(note.length <= longestText.note && source.length <= longestText.source, `note of ${id}`);
  }
  return [...faults, ...faultsOfRanges(scenario)];
}

/** What is wrong with the ranges, the user's own and those in force, and with what a simulation starts with. */
function faultsOfRanges(scenario: Scenario): string[] {
  const inputs = inputsOf(scenario);
  const inForce = Object.entries(rangesOf(scenario)) as [ParameterId, OwnRange][];
  const unusable = [...(scenario.ranges?.among(inputs) ?? []), ...inForce].filter(
    ([id, range]) => range.kind !== 'none' && rangeProblem(id, inputs[id], range) !== null,
  );
  const faults = unusable.map(([id, range]) => `range of ${id} ${rangeText(range)}`);
  if (!isSeed(scenario.seed)) faults.push('seed');
  if (!correlations.includes(scenario.correlation)) faults.push('correlation');
  return faults;
}

function faultsOfInputs(inputs: Inputs): string[] {
  const numbers = parameters.filter(({ id, min, max }) => !(inputs[id] >= min && inputs[id] <= max));
  const choices = (Object.keys(modelChoices) as ChoiceId[]).filter(
    (id) => !(modelChoices[id] as readonly string[]).includes(inputs[id]),
  );
  const faults = [...numbers.map(({ id }) => id), ...choices].map((id) => `${id} is ${inputs[id]}`);
  const count = parameters.length + Object.keys(modelChoices).length;
  return Object.keys(inputs).length === count ? faults : [...faults, 'other inputs than the catalogue has'];
}
