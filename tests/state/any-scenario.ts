import fc from 'fast-check';
import { currencies } from '../../src/i18n/currency';
import { presets } from '../../src/model/examples';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { parameter, type Group, type ParameterId } from '../../src/model/parameters';
import { rangeProblem } from '../../src/model/uncertainty/range-problem';
import { suppliers, type LedgerEntry } from '../../src/model/provenance';
import { keptText, type TextId } from '../../src/state/plain-text';
import { readLink } from '../../src/state/read-link';
import type { OwnRange } from '../../src/state/own-ranges';
import { largestSeed } from '../../src/state/seed';
import { withRange } from '../../src/state/set-range';
import {
  correlations,
  idsOfGroup,
  inputsOf,
  openingScenario,
  withInput,
  withReset,
  withSegment,
  type Scenario,
} from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';
import { anyValue, inputIds, parameterIds } from '../model/any-inputs';

/** One thing a person can do with the levers. */
export type Action =
  | { readonly kind: 'type'; readonly id: keyof Inputs; readonly value: number | string }
  | { readonly kind: 'segment'; readonly segment: Scenario['segment'] }
  | { readonly kind: 'reset'; readonly id: keyof Inputs }
  | { readonly kind: 'resetGroup'; readonly group: Group }
  | { readonly kind: 'resetAll' }
  | { readonly kind: 'currency'; readonly currency: Scenario['currency'] }
  /** `low` and `high` are how far the ends lie on the way to the bounds, 0 to 1. */
  | { readonly kind: 'range'; readonly id: ParameterId; readonly low: number; readonly high: number }
  | { readonly kind: 'noRange'; readonly id: ParameterId }
  | { readonly kind: 'chance'; readonly seed: number; readonly correlation: Scenario['correlation'] }
  | { readonly kind: 'link' };

export function act(scenario: Scenario, action: Action): Scenario {
  return isOnRanges(action) ? actOnRanges(scenario, action) : actOnValues(scenario, action);
}

type OnRanges = Extract<Action, { readonly kind: 'range' | 'noRange' | 'chance' }>;
const isOnRanges = (action: Action): action is OnRanges =>
  ['range', 'noRange', 'chance'].includes(action.kind);

function actOnRanges(scenario: Scenario, action: OnRanges): Scenario {
  if (action.kind === 'range') return withRange(scenario, action.id, wideRange(scenario, action));
  if (action.kind === 'noRange') return withRange(scenario, action.id, { kind: 'none' });
  return { ...scenario, seed: action.seed, correlation: action.correlation };
}

function actOnValues(scenario: Scenario, action: Exclude<Action, OnRanges>): Scenario {
  switch (action.kind) {
    case 'type':
      return withInput(scenario, action.id, action.value as never);
    case 'segment':
      return withSegment(scenario, action.segment);
    case 'reset':
      return withReset(scenario, [action.id]);
    case 'resetGroup':
      return withReset(scenario, idsOfGroup(action.group));
    case 'resetAll':
      return withReset(scenario, inputIds);
    case 'currency':
      return { ...scenario, currency: action.currency };
    case 'link':
      return readLink(writeLink(scenario, 'fi')).scenario;
  }
}

function wideRange(
  scenario: Scenario,
  { id, low, high }: { readonly id: ParameterId; readonly low: number; readonly high: number },
): OwnRange {
  const value = inputsOf(scenario)[id];
  const { min, max } = parameter(id);
  return { kind: 'pert', low: value - low * (value - min) + 0, high: value + high * (max - value) };
}

/** The scenario with its ranges as they are at the values in force, without those that do not fit them. */
function settled(scenario: Scenario): Scenario {
  const inputs = inputsOf(scenario);
  return (scenario.ranges?.among(inputs) ?? []).reduce<Scenario>(
    (found, [id, range]) =>
      range.kind === 'none' || rangeProblem(id, inputs[id], range) === null
        ? withRange(found, id, range)
        : found,
    { ...scenario, ranges: null },
  );
}

const surveyed: readonly ParameterId[] = ['retention', 'crossSell', 'referralRate', 'referralConversion'];

export const typeNumber: fc.Arbitrary<Action> = fc
  .constantFrom(...parameterIds, ...surveyed)
  .chain((id) => anyValue(id).map((value) => ({ kind: 'type', id, value })));

export const choose: fc.Arbitrary<Action> = fc
  .constantFrom(...(Object.keys(modelChoices) as ChoiceId[]))
  .chain((id) => fc.constantFrom(...modelChoices[id]).map((value) => ({ kind: 'type', id, value })));

export const showSegment: fc.Arbitrary<Action> = fc
  .constantFrom('b2b', 'b2c', 'own')
  .map((segment) => ({ kind: 'segment', segment }));

const part = fc.double({ min: 0, max: 1, noNaN: true });
const anyParameter = fc.constantFrom(...parameterIds, ...surveyed);
export const giveRange: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('range' as const), id: anyParameter, low: part, high: part }),
  },
  fc.record({ kind: fc.constant('noRange' as const), id: anyParameter }),
);

export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: giveRange },
  fc.record({
    kind: fc.constant('chance' as const),
    seed: fc.integer({ min: 0, max: largestSeed }),
    correlation: fc.constantFrom(...correlations),
  }),
  { weight: 4, arbitrary: typeNumber },
  { weight: 2, arbitrary: choose },
  { weight: 4, arbitrary: showSegment },
  fc.constantFrom(...inputIds).map((id): Action => ({ kind: 'reset', id })),
  fc
    .constantFrom('formula', 'business', 'assumptions')
    .map((group): Action => ({ kind: 'resetGroup', group })),
  fc.constant<Action>({ kind: 'resetAll' }),
  fc.constantFrom(...currencies).map((currency): Action => ({ kind: 'currency', currency })),
);

/** Sharing a scenario and opening it elsewhere. */
export const shareLink: fc.Arbitrary<Action> = fc.constant({ kind: 'link' });

/** What a person may start from: the opening page or a link that names a preset and perhaps a company. */
export const anyStart: fc.Arbitrary<Scenario> = fc.oneof(
  fc.constant(openingScenario),
  fc
    .record({ preset: fc.constantFrom(...presets), company: fc.string({ unit: 'grapheme', maxLength: 30 }) })
    .map((parts) => readLink(new URLSearchParams(parts).toString()).scenario),
);

/** Any scenario that can be reached from the opening page or a simple link. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(anyStart, fc.array(anyAction, { maxLength: 12 }))
  .map(([start, actions]) => settled(actions.reduce(act, start)));

/** A text as it is kept, from anything that can be typed or pasted. */
const keptTextOf = (id: TextId): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(
        '',
        'Åäö Oy & Söner',
        '<img src=x onerror=alert(1)>',
        '“%”&=#+',
        'a\nb\r\nc',
        '株式会社 🙂',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
    )
    .map((text) => keptText(id, text, () => undefined));

const anyOrigin = fc.record({
  supplier: fc.constantFrom(...suppliers),
  note: keptTextOf('note'),
  source: keptTextOf('source'),
  when: fc.constantFrom('', '2026-11-22', '2026-11-22T02:43:00Z', '2024-02-29T23:59:59.999Z'),
});

/** Any scenario with a name, notes and people who supplied some of its values, also of those that are hidden. */
export const anyDescribedScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: anyScenario,
    texts: fc.record({
      name: keptTextOf('name'),
      notes: keptTextOf('notes'),
      company: keptTextOf('company'),
    }),
    inForce: fc.array(fc.tuple(fc.constantFrom(...inputIds), anyOrigin), { maxLength: 5 }),
    ofOwn: fc.array(anyOrigin, { maxLength: 3 }),
  })
  .map(({ scenario, texts, inForce, ofOwn }) => {
    const inputs = inputsOf(scenario);
    const own: Record<string, number | string> = { ...scenario.own };
    const ledger: Record<string, LedgerEntry> = {};
    for (const [id, origin] of inForce) {
      own[id] = inputs[id];
      ledger[id] = { ...origin, value: inputs[id] };
    }
    Object.entries(scenario.own).forEach(([id, value], index) => {
      const origin = ofOwn[index];
      if (origin !== undefined && ledger[id] === undefined) ledger[id] = { ...origin, value };
    });
    return { ...scenario, ...texts, own, ledger };
  });

export const rangeOf = (id: ParameterId): readonly [number, number] => [parameter(id).min, parameter(id).max];
