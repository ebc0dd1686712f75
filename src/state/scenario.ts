import { isSurveyed, segmentShares, surveyedIds, type Segment } from '../model/benchmarks';
import { examples, presetSegment, type Preset } from '../model/examples';
import { followThroughIds } from '../model/follow-through-in-force';
import type { ChoiceId, Inputs } from '../model/inputs';
import { followerIds, inputsInForce } from '../model/inputs-in-force';
import type { Ledger } from '../model/provenance';
import { parameter, type Group, type ParameterId } from '../model/parameters';
import { impliedChoices } from '../model/with-input';
import type { Currency } from '../i18n/currency';
import type { OwnRanges } from './own-ranges';

/** The inputs that the user has set: numbers and choices by id. */
export type OwnValues = Partial<Inputs>;

export const correlations = [0, 0.3, 0.6] as const;
export type Correlation = (typeof correlations)[number];

/**
 * What the user has chosen, as an immutable snapshot. The inputs in force are derived (`inputsOf`), so a look at the
 * benchmarks never overwrites anything typed.
 */
export interface Scenario {
  /** Whose survey values are in force: a segment's, or the user's own. */
  readonly segment: Segment | 'own';
  /** The example that fills in what the user has not set. */
  readonly preset: Preset;
  readonly own: OwnValues;
  readonly currency: Currency;
  /** Name of the company the link was prepared for; shown as plain text. */
  readonly company: string;
  /** What the user calls the scenario, and what they noted about it. Plain text, empty until given. */
  readonly name: string;
  readonly notes: string;
  /** Who supplied the values of `own`; a value without an entry came with a link that does not say. */
  readonly ledger: Ledger;
  /** How far the user says the inputs may be from their values; null when they said nothing. See `rangesOf`. */
  readonly ranges: OwnRanges | null;
  /** Where the chance of a simulation starts: the same seed gives the same draws. */
  readonly seed: number;
  /** How strongly the shares that satisfaction moves go together. */
  readonly correlation: Correlation;
  /** The record of the library that it was saved as or opened from. */
  readonly recordId: string | null;
}

export const openingScenario: Scenario = {
  segment: 'b2b',
  preset: 'b2b',
  own: {},
  currency: 'EUR',
  company: '',
  name: '',
  notes: '',
  ledger: {},
  ranges: null,
  seed: 1,
  correlation: 0,
  recordId: null,
};

/** The example of the preset, with the survey values of the segment on screen. */
const exampleOf = ({ preset, segment }: Scenario): Inputs =>
  segment === 'own' ? examples[preset] : { ...examples[preset], ...segmentShares(segment) };

/** The inputs in force. Under a segment its survey values hold, under "own" the user's. */
export function inputsOf(scenario: Scenario): Inputs {
  const { own, segment } = scenario;
  const given = { ...exampleOf(scenario), ...own };
  const inputs = segment === 'own' ? given : { ...given, ...segmentShares(segment) };
  return inputsInForce(inputs, (id) => own[id] !== undefined);
}

/**
 * The values a scenario started from. A value that follows another one starts at what it would be if nobody had set
 * it, so that it counts as changed only when somebody did.
 */
export function startInputs(scenario: Scenario): Inputs {
  const start = exampleOf(scenario);
  const inputs = inputsOf(scenario);
  return {
    ...start,
    ...followedOf(inputs),
    churnCut: inputs.retentionLever === 'satisfaction' ? inputs.churnCut : start.churnCut,
  };
}

/** What the inputs that follow others would be if nobody had set them. */
function followedOf(inputs: Inputs): OwnValues {
  const followed = inputsInForce(inputs, () => false);
  return Object.fromEntries(followerIds.map((id) => [id, followed[id]]));
}

/** True when the user has set something. */
export const hasOwn = ({ own, ranges }: Scenario): boolean => Object.keys(own).length > 0 || ranges !== null;

/** The user's own inputs, whatever segment is shown. */
export const ownInputs = (scenario: Scenario): Inputs => inputsOf(withSegment(scenario, 'own'));

/**
 * Shows a segment's survey values, or comes back to the user's own. Nothing that was set is lost. Before anything is
 * set, a segment brings its whole example along; afterwards the business stays the user's, so that no company is
 * shown that is half theirs and half an example.
 */
export function withSegment(scenario: Scenario, segment: Segment | 'own'): Scenario {
  if (segment === scenario.segment) return scenario;
  const isUntouched = !hasOwn(scenario);
  return { ...scenario, segment, preset: isUntouched && segment !== 'own' ? segment : scenario.preset };
}

/**
 * Sets one input. The scenario becomes the user's own, made from what is in force at that moment: a survey value set
 * earlier and hidden behind a segment's gives way to the one on screen.
 */
export function withInput<Id extends keyof Inputs>(scenario: Scenario, id: Id, value: Inputs[Id]): Scenario {
  const own = { ...ownOnScreen(scenario), ...impliedBy(scenario, id), [id]: value };
  return { ...scenario, segment: 'own', own };
}

/**
 * What setting an input brings along: the choices without which it would do nothing, and with the first factor of
 * one's own the other three as they are on screen.
 */
export function impliedBy(scenario: Scenario, id: keyof Inputs): OwnValues {
  const inputs = inputsOf(scenario);
  const choices = Object.entries(impliedChoices(id)).filter(
    ([choice, value]) => inputs[choice as ChoiceId] !== value,
  );
  if (choices.length === 0) return {};
  const factors = impliedChoices(id).claimStrength === undefined ? [] : followThroughIds;
  return Object.fromEntries([...choices, ...factors.map((factor) => [factor, inputs[factor]] as const)]);
}

/** What makes the page on screen out of the preset's example: the user's values, and a segment's where they differ. */
export function ownOnScreen(scenario: Scenario): OwnValues {
  const { segment, own } = scenario;
  if (segment === 'own') return own;
  const [shares, start] = [segmentShares(segment), examples[scenario.preset]];
  const kept = Object.entries(own).filter(([id]) => !isSurveyed(id as ParameterId));
  const fromSegment = surveyedIds.filter((id) => shares[id] !== start[id]).map((id) => [id, shares[id]]);
  return Object.fromEntries([...kept, ...fromSegment]) as OwnValues;
}

/** True for an input that a choice has set: what the user had there, if anything, is not in force. */
export function isHidden(id: keyof Inputs, inputs: Inputs, segment: Scenario['segment']): boolean {
  if (isSurveyed(id as ParameterId)) return segment !== 'own';
  if ((followThroughIds as readonly string[]).includes(id)) return inputs.claimStrength !== 'own';
  return id === 'churnCut' && inputs.retentionLever === 'satisfaction';
}

/** The inputs in force that differ from what they would be otherwise, by the example or by what they follow: somebody set them. */
export function evidentlyOwn(
  inputs: Inputs,
  { preset, segment }: Pick<Scenario, 'preset' | 'segment'>,
): OwnValues {
  const otherwise: Inputs = { ...examples[preset], ...followedOf(inputs) };
  const ids = Object.keys(inputs) as (keyof Inputs)[];
  const own = ids.filter((id) => inputs[id] !== otherwise[id] && !isHidden(id, inputs, segment));
  return Object.fromEntries(own.map((id) => [id, inputs[id]]));
}

/** Gives up the user's own values and ranges of some inputs; with none left the scenario is its segment's again. */
export function withReset(scenario: Scenario, ids: readonly (keyof Inputs)[]): Scenario {
  const kept = Object.entries(scenario.own).filter(([id]) => !ids.includes(id as keyof Inputs));
  const own: OwnValues = Object.fromEntries(kept);
  const untouched = kept.length === 0 && scenario.segment === 'own';
  const segment = untouched ? presetSegment[scenario.preset] : scenario.segment;
  return { ...scenario, own, ranges: scenario.ranges?.without(ids) ?? null, segment };
}

/** The choices that a group of levers is reset with. */
const groupOfChoice: Readonly<Record<ChoiceId, Group>> = {
  churnCutBasis: 'business',
  revenueTiming: 'assumptions',
  terminalValue: 'assumptions',
  claimStrength: 'assumptions',
  counterfactual: 'assumptions',
  retentionLever: 'assumptions',
  referralGenerations: 'assumptions',
  retentionShape: 'assumptions',
};

const isChoice = (id: keyof Inputs): id is ChoiceId => id in groupOfChoice;
const groupOf = (id: keyof Inputs): Group => (isChoice(id) ? groupOfChoice[id] : parameter(id).group);
const idsIn = (group: Group) =>
  (Object.keys(examples.b2b) as (keyof Inputs)[]).filter((id) => groupOf(id) === group);
const idsByGroup: Readonly<Record<Group, readonly (keyof Inputs)[]>> = {
  formula: idsIn('formula'),
  business: idsIn('business'),
  assumptions: idsIn('assumptions'),
};

/** Every id of a group: its numbers and its choices. */
export const idsOfGroup = (group: Group): readonly (keyof Inputs)[] => idsByGroup[group];
