import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSurveyed, segmentShares, surveyedIds } from '../../src/model/benchmarks';
import { examples } from '../../src/model/examples';
import { followThroughIds } from '../../src/model/follow-through-in-force';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { followerIds, inputsInForce } from '../../src/model/inputs-in-force';
import type { ParameterId } from '../../src/model/parameters';
import { impliedChoices } from '../../src/model/with-input';
import { readLink } from '../../src/state/read-link';
import {
  idsOfGroup,
  inputsOf,
  openingScenario,
  ownInputs,
  startInputs,
  withInput,
  withReset,
  withSegment,
  type Scenario,
} from '../../src/state/scenario';
import { inputIds, parameterIds } from '../model/any-inputs';
import {
  act,
  anyAction,
  anyScenario,
  anyStart,
  choose,
  shareLink,
  showSegment,
  typeNumber,
  type Action,
} from './any-scenario';

/** The inputs that may move with another one: they follow it, or a choice makes the churn cut follow. */
const follows = (id: keyof Inputs) => id === 'churnCut' || (followerIds as readonly string[]).includes(id);

const surveyOf = (inputs: Inputs) => Object.fromEntries(surveyedIds.map((id) => [id, inputs[id]]));

describe('the opening scenario', () => {
  test('is the B2B example, untouched', () => {
    expect(inputsOf(openingScenario)).toEqual(examples.b2b);
    expect(ownInputs(openingScenario)).toEqual(examples.b2b);
    expect(
      inputIds.filter((id) => inputsOf(openingScenario)[id] !== startInputs(openingScenario)[id]),
    ).toEqual([]);
  });
});

describe('a segment', () => {
  test.each(['b2b', 'b2c'] as const)(
    '%s puts its whole example on screen when nothing was set',
    (segment) => {
      expect(inputsOf(withSegment(openingScenario, segment))).toEqual(examples[segment]);
    },
  );

  test('keeps what was typed about the business and shows its own survey values', () => {
    const typed = withInput(withInput(openingScenario, 'customers', 777), 'retention', 0.9);
    const b2c = inputsOf(withSegment(typed, 'b2c'));
    const shown = { ...examples.b2b, ...segmentShares('b2c'), customers: 777 };
    expect(b2c).toEqual(inputsInForce(shown, () => false));
    expect(b2c.referralConversion * b2c.referralConversionFollowThrough).toBeCloseTo(0.085, 12);
    expect(inputsOf(withSegment(withSegment(typed, 'b2c'), 'own'))).toEqual(inputsOf(typed));
  });

  test('shown again changes nothing', () => {
    expect(withSegment(openingScenario, 'b2b')).toBe(openingScenario);
  });

  test('holds its published shares in every scenario that names it', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        if (scenario.segment === 'own') expect(inputsOf(scenario)).toEqual(ownInputs(scenario));
        else expect(surveyOf(inputsOf(scenario))).toEqual(segmentShares(scenario.segment));
      }),
      { numRuns: 500 },
    );
  });
});

describe('nothing typed is lost', () => {
  test('by looking at the segments in any order', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 8 }),
        typeNumber,
        fc.array(showSegment, { maxLength: 5 }),
        (before, last, looks) => {
          const typed = act(before.reduce(act, openingScenario), last);
          const back = act(looks.reduce(act, typed), { kind: 'segment', segment: 'own' });
          expect(inputsOf(back)).toEqual(inputsOf(typed));
        },
      ),
      { numRuns: 500 },
    );
  });

  /** What was typed last and where, as a person remembers it. */
  function remember(typed: Map<keyof Inputs, unknown>, before: Scenario, action: Action): void {
    if (action.kind !== 'type') return;
    const implied = impliedChoices(action.id);
    const inForce = inputsOf(before);
    // The first factor of one's own is set among the others as they are on screen.
    if (implied.claimStrength !== undefined && inForce.claimStrength !== 'own')
      for (const id of followThroughIds) typed.set(id, inForce[id]);
    for (const [id, value] of Object.entries(implied)) typed.set(id as keyof Inputs, value);
    typed.set(action.id, action.value);
  }

  test('about the business and the assumptions, whatever is done after it but a reset', () => {
    const noReset = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: anyAction.filter(({ kind }) => !kind.startsWith('reset')) },
        { weight: 2, arbitrary: choose },
        { weight: 1, arbitrary: shareLink },
      ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(anyStart, noReset, (start, actions) => {
        const typed = new Map<keyof Inputs, unknown>();
        const end = actions.reduce((scenario, action) => {
          remember(typed, scenario, action);
          return act(scenario, action);
        }, start);
        const choices = Object.keys(modelChoices).filter((id) => typed.has(id as ChoiceId)) as ChoiceId[];
        for (const id of choices) expect(inputsOf(end)[id], id).toBe(typed.get(id));
        // What a choice hides is there again when the choice is taken back.
        const revealed = withInput(withInput(end, 'claimStrength', 'own'), 'retentionLever', 'direct');
        for (const [id, value] of typed) {
          if (id in modelChoices || isSurveyed(id as ParameterId)) continue;
          expect(inputsOf(revealed)[id], id).toBe(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['claimStrength', 'published', 'own', 'retentionFollowThrough', 1],
    ['claimStrength', 'evidence', 'own', 'crossSellFollowThrough', 0.5],
    ['retentionLever', 'satisfaction', 'direct', 'churnCut', 0],
    ['counterfactual', 'gross', 'incremental', 'crossSellDissatisfied', 0.2],
  ] as const)(
    'by a link shared while %s is %s, also where both agree',
    (choice, hiding, showing, id, value) => {
      const typed = withInput(withInput(openingScenario, 'satisfiedTarget', 0.6), id, value);
      const shared = act(withInput(typed, choice, hiding), { kind: 'link' });
      expect(inputsOf(withInput(shared, choice, showing))).toEqual(inputsOf(typed));
    },
  );

  test.each([
    ['expansionValue', 'purchaseValue', 1_000, 3_000],
    ['expansionMargin', 'grossMargin', 0.45, 0.3],
  ] as const)(
    'when %s is typed as the value it follows: it stays, also after a link',
    (id, leader, same, other) => {
      const typed = withInput(openingScenario, id, same);
      for (const scenario of [typed, act(typed, { kind: 'link' })])
        expect(inputsOf(withInput(scenario, leader, other))[id]).toBe(same);
    },
  );
});

describe('typing', () => {
  const changesOnlyThat = ([start, actions, typed]: [Parameters<typeof act>[0], Action[], Action]) => {
    if (typed.kind !== 'type') throw new Error('not typed');
    const before = actions.reduce(act, start);
    const after = act(before, typed);
    expect(after.segment).toBe('own');
    // Behind a cut that follows satisfaction lies the one that was set: it shows where satisfaction contradicts churn.
    const churnCut = before.own.churnCut ?? examples[before.preset].churnCut;
    const change = { ...impliedChoices(typed.id), [typed.id]: typed.value };
    // Besides what typing implies only what follows others moves.
    const isSet = (id: ParameterId) => before.own[id] !== undefined || id in change;
    const inForce = inputsOf(before);
    const factorsStay = inForce.claimStrength !== 'own' && change.claimStrength === 'own';
    const expected = inputsInForce({ ...inForce, churnCut, ...change }, (id) => factorsStay || isSet(id));
    const followed = inputsInForce({ ...inForce, churnCut, ...change }, isSet);
    expect(inputsOf(after)).toEqual({
      ...expected,
      expansionValue: followed.expansionValue,
      expansionMargin: followed.expansionMargin,
    });
    expect(
      inputIds.filter((id) => !(id in change) && !follows(id) && inputsOf(after)[id] !== inForce[id]),
    ).toEqual([]);
    // And what the user set elsewhere stays as it was set.
    const factors: readonly string[] = factorsStay ? followThroughIds : [];
    for (const [id, value] of Object.entries(before.own))
      if (
        !(id in change) &&
        !factors.includes(id) &&
        (before.segment === 'own' || !isSurveyed(id as ParameterId))
      )
        expect(after.own[id as keyof Inputs], id).toBe(value);
  };

  test('makes the scenario the user’s own out of what is on screen: no other input moves', () => {
    fc.assert(
      fc.property(fc.tuple(anyStart, fc.array(anyAction, { maxLength: 10 }), typeNumber), changesOnlyThat),
      { numRuns: 500 },
    );
  });

  test.each(['b2c', 'published'])(
    'moves no other input either after a link that shows the B2B shares in the %s example',
    (preset) => {
      const shares = Object.entries(segmentShares('b2b')).map(([id, value]) => `&${id}=${value}`);
      const { scenario } = readLink(`#v=1&preset=${preset}&segment=b2b${shares.join('')}`);
      expect(surveyOf(inputsOf(scenario))).toEqual(segmentShares('b2b'));
      changesOnlyThat([scenario, [], { kind: 'type', id: 'customers', value: 777 }]);
    },
  );
});

describe('a reset', () => {
  /** The inputs take their start values, no other own value is given up, and besides them only followers move. */
  function expectOnlyReset(scenario: Scenario, ids: readonly (keyof Inputs)[]): void {
    const after = withReset(scenario, ids);
    for (const id of ids) expect(inputsOf(after)[id], id).toBe(startInputs(after)[id]);
    expect(after.own).toEqual(
      Object.fromEntries(Object.entries(scenario.own).filter(([id]) => !ids.includes(id as keyof Inputs))),
    );
    for (const id of inputIds)
      if (!ids.includes(id) && !follows(id)) expect(inputsOf(after)[id], id).toBe(inputsOf(scenario)[id]);
  }

  test('of one input brings its start value back and moves no other', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...inputIds), (scenario, id) => {
        expectOnlyReset(scenario, [id]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['formula', 'business', 'assumptions'] as const)('of the group %s changes only it', (group) => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expectOnlyReset(scenario, idsOfGroup(group));
      }),
    );
  });

  test('of everything leaves an example and a named segment', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const after = withReset(scenario, inputIds);
        expect(inputsOf(after)).toEqual(startInputs(after));
        expect(inputsOf(after)).toEqual(inputsOf({ ...scenario, segment: after.segment, own: {} }));
        expect(after.own).toEqual({});
        expect(after.segment).not.toBe('own');
      }),
    );
  });
});

test('every input and choice belongs to exactly one group', () => {
  const groups = (['formula', 'business', 'assumptions'] as const).flatMap(idsOfGroup);
  expect([...groups].sort()).toEqual([...inputIds].sort());
  expect(idsOfGroup('formula')).toEqual(expect.arrayContaining([...surveyedIds, 'purchaseValue', 'reach']));
  expect(idsOfGroup('business')).toContain('churnCutBasis');
  expect(idsOfGroup('assumptions')).toEqual(expect.arrayContaining([...followThroughIds, 'claimStrength']));
  expect(parameterIds).toHaveLength(39);
});
