import type { AssumptionsWords } from '../../i18n/messages/assumptions-words';
import type { HistoryWords } from '../../i18n/messages/history-words';
import type { ChoiceWords, LeverWords } from '../../i18n/messages/lever-words';
import type { RangesWords } from '../../i18n/messages/ranges-words';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import { followThroughIds } from '../../model/follow-through-in-force';
import type { Inputs } from '../../model/inputs';
import { parameters, type ParameterId } from '../../model/parameters';
import { rangeInForce, situationOf } from '../../state/ranges-of';
import { inputsOf, type Scenario } from '../../state/scenario';
import { rangeSaid } from '../../i18n/range-said';

/** What the texts of the history are made of. */
export interface StepTextSource {
  readonly words: HistoryWords;
  readonly levers: LeverWords;
  readonly assumptions: AssumptionsWords;
  readonly ranges: RangesWords;
  readonly format: NumberFormat;
}

/** What changed from one scenario to the next, one line per thing; empty when nothing did. */
export function stepTexts(before: Scenario, after: Scenario, source: StepTextSource): readonly string[] {
  const { words } = source;
  const texts = [
    ...openedTexts(before, after, source),
    ...segmentTexts(before, after, source),
    ...inputTexts(inputsOf(before), inputsOf(after), source),
    ...rangeTexts(before, after, source),
  ];
  for (const part of ['name', 'company', 'currency'] as const)
    if (before[part] !== after[part])
      texts.push(words.change(words.parts[part], before[part] || '–', after[part] || '–'));
  if (before.notes !== after.notes) texts.push(words.notesChanged);
  return texts.length > 0 ? texts : originTexts(before, after, source);
}

function openedTexts(before: Scenario, after: Scenario, { words }: StepTextSource): string[] {
  if (after.recordId === null || before.recordId === after.recordId) return [];
  return [words.fromLibrary(after.name)];
}

function segmentTexts(before: Scenario, after: Scenario, { words, levers }: StepTextSource): string[] {
  // A value of one's own says by itself that the values are one's own now.
  if (before.segment === after.segment || after.segment === 'own') return [];
  return [words.segment(levers.segment[after.segment])];
}

/** The inputs in force that differ, in the order of the page; what follows another one does not stand beside it. */
function inputTexts(before: Inputs, after: Inputs, source: StepTextSource): string[] {
  const changed = (Object.keys(after) as (keyof Inputs)[]).filter((id) => before[id] !== after[id]);
  const ids = changed.filter((id) => !isFollower(id, changed, before, after));
  return ids.map((id) =>
    source.words.change(inputLabel(id, source), valueText(id, before, source), valueText(id, after, source)),
  );
}

/** The ranges that were given or given up; one that moved along with its value is no change of its own. */
function rangeTexts(before: Scenario, after: Scenario, source: StepTextSource): string[] {
  const { ranges: words, levers, format } = source;
  const [old, now] = [situationOf(before), situationOf(after)];
  const said = (id: ParameterId, situation: typeof now) =>
    rangeSaid(id, rangeInForce(id, situation).range, {
      words,
      units: levers.units,
      format,
      basis: situation.inputs.churnCutBasis,
    });
  const changed = parameters.filter(({ id }) => before.ranges?.kept[id] !== after.ranges?.kept[id]);
  const texts = changed.map(({ id }) => [inputLabel(id, source), said(id, old), said(id, now)] as const);
  const lines = texts.filter(([, one, other]) => one !== other).map((text) => words.change(...text));
  for (const part of ['seed', 'correlation'] as const)
    if (before[part] !== after[part])
      lines.push(
        source.words.change(words.parts[part], format.number(before[part], 1), format.number(after[part], 1)),
      );
  return lines;
}

/** The input that another one is equal to until it is set itself. */
const leaders: Partial<Record<keyof Inputs, keyof Inputs>> = {
  expansionValue: 'purchaseValue',
  expansionMargin: 'grossMargin',
};

function isFollower(
  id: keyof Inputs,
  changed: readonly (keyof Inputs)[],
  before: Inputs,
  after: Inputs,
): boolean {
  if ((followThroughIds as readonly (keyof Inputs)[]).includes(id)) return after.claimStrength !== 'own';
  if (id === 'churnCut') return after.retentionLever === 'satisfaction';
  const leader = leaders[id];
  if (leader === undefined || !changed.includes(leader)) return false;
  return before[id] === before[leader] && after[id] === after[leader];
}

/** What an input or choice is called on the page. */
export function inputLabel(id: keyof Inputs, { levers, assumptions }: StepTextSource): string {
  if (id === 'churnCutBasis') return levers.churnCutBasis.legend;
  if (id in assumptions.choices) return assumptions.choices[id as keyof AssumptionsWords['choices']].legend;
  return { ...levers.inputs, ...assumptions.inputs }[id as ParameterId].label;
}

/** The value of an input as the page writes it, or the name of a choice. */
export function valueText(
  id: keyof Inputs,
  inputs: Inputs,
  { words, levers, assumptions, format }: StepTextSource,
): string {
  const value = inputs[id];
  const entry = parameters.find((candidate) => candidate.id === id);
  if (entry !== undefined && typeof value === 'number')
    return quantityText(value, entry.unit, inputs.churnCutBasis, format, levers.units);
  if (id === 'churnCutBasis') return words.churnCutBasis[inputs.churnCutBasis];
  const choice = assumptions.choices[id as keyof AssumptionsWords['choices']] as ChoiceWords<string>;
  return choice.short[String(value)] ?? String(value);
}

/** Only who supplied a value changed. */
function originTexts(before: Scenario, after: Scenario, source: StepTextSource): string[] {
  const ids = Object.keys(after.ledger) as (keyof Inputs)[];
  const changed = ids.filter((id) => before.ledger[id] !== after.ledger[id]);
  return changed.map((id) => source.words.origin(inputLabel(id, source)));
}
