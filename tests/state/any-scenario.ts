import fc from 'fast-check';
import { currencies } from '../../src/i18n/currency';
import { presets } from '../../src/model/examples';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { parameter, type Group, type ParameterId } from '../../src/model/parameters';
import { suppliers, type LedgerEntry } from '../../src/model/provenance';
import { keptText, type TextId } from '../../src/state/plain-text';
import { readLink } from '../../src/state/read-link';
import {
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
  | { readonly kind: 'link' };

export function act(scenario: Scenario, action: Action): Scenario {
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

export const anyAction: fc.Arbitrary<Action> = fc.oneof(
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
  .map(([start, actions]) => actions.reduce(act, start));

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
