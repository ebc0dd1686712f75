import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSurveyed, segmentShares, surveyedIds } from '../../src/model/benchmarks';
import { examples } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
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
} from '../../src/state/scenario';
import { inputIds, parameterIds } from '../model/any-inputs';
import { act, anyAction, anyScenario, anyStart, showSegment, typeNumber, type Action } from './any-scenario';

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
    expect(b2c).toEqual({ ...examples.b2b, ...segmentShares('b2c'), customers: 777 });
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

  test('about the business, whatever is done after it but a reset', () => {
    const noReset = fc.array(
      anyAction.filter(({ kind }) => !kind.startsWith('reset')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyStart, noReset, (start, actions) => {
        const last = new Map<keyof Inputs, unknown>();
        const end = actions.reduce((scenario, action) => {
          if (action.kind === 'type') last.set(action.id, action.value);
          return act(scenario, action);
        }, start);
        for (const [id, value] of last) {
          if (id in examples.b2b && isSurveyed(id as never)) continue;
          expect(inputsOf(end)[id], id).toBe(value);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('typing', () => {
  const changesOnlyThat = ([start, actions, typed]: [Parameters<typeof act>[0], Action[], Action]) => {
    if (typed.kind !== 'type') throw new Error('not typed');
    const before = actions.reduce(act, start);
    const after = act(before, typed);
    expect(after.segment).toBe('own');
    expect(inputsOf(after)).toEqual({ ...inputsOf(before), [typed.id]: typed.value });
  };

  test('makes the scenario the user’s own out of what is on screen: no other input moves', () => {
    fc.assert(
      fc.property(fc.tuple(anyStart, fc.array(anyAction, { maxLength: 10 }), typeNumber), changesOnlyThat),
      { numRuns: 1_000 },
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
  test('of one input brings its start value back and moves no other', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...inputIds), (scenario, id) => {
        const after = withReset(scenario, [id]);
        expect(inputsOf(after)[id]).toBe(startInputs(after)[id]);
        expect(inputsOf(after)).toEqual({ ...inputsOf(scenario), [id]: startInputs(scenario)[id] });
      }),
      { numRuns: 500 },
    );
  });

  test.each(['formula', 'business', 'assumptions'] as const)('of the group %s changes only it', (group) => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const ids = idsOfGroup(group);
        const after = withReset(scenario, ids);
        for (const id of inputIds) {
          const expected = ids.includes(id) ? startInputs(scenario)[id] : inputsOf(scenario)[id];
          expect(inputsOf(after)[id], id).toBe(expected);
        }
      }),
    );
  });

  test('of everything leaves an example and a named segment', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const after = withReset(scenario, inputIds);
        expect(inputsOf(after)).toEqual(startInputs(scenario));
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
  expect(parameterIds).toHaveLength(17);
});
