import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, presets } from '../../src/model/examples';
import { followThroughIds } from '../../src/model/follow-through-in-force';
import type { Inputs } from '../../src/model/inputs';
import { followerIds, inputsInForce } from '../../src/model/inputs-in-force';
import type { ParameterId } from '../../src/model/parameters';
import { readInputs } from '../../src/model/read-inputs';
import { simulate } from '../../src/model/simulate';
import { impliedChoices, withInput } from '../../src/model/with-input';
import { anyInputs, anyValue, parameterIds } from './any-inputs';

const everythingSet = () => true;
const nothingSet = () => false;
const isSet = fc.func<[ParameterId], boolean>(fc.boolean());
const follows = (id: string) => id === 'churnCut' || (followerIds as readonly string[]).includes(id);

describe('the inputs in force', () => {
  test.each(presets)('of the example %s are the example', (preset) => {
    expect(inputsInForce(examples[preset], nothingSet)).toEqual(examples[preset]);
    expect(inputsInForce(examples[preset], everythingSet)).toEqual(examples[preset]);
  });

  test('simulate like the inputs they come from, whatever these are', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(simulate(inputsInForce(inputs, everythingSet))).toEqual(simulate(inputs));
      }),
      { numRuns: 300 },
    );
  });

  test('are in force themselves, whatever was set: nothing moves the second time', () => {
    fc.assert(
      fc.property(anyInputs, isSet, (inputs, set) => {
        const inForce = inputsInForce(inputs, set);
        expect(inputsInForce(inForce, set)).toEqual(inForce);
        expect(inputsInForce(inForce, everythingSet)).toEqual(inForce);
      }),
    );
  });

  test('differ only where a number follows another', () => {
    fc.assert(
      fc.property(anyInputs, isSet, (inputs, set) => {
        const inForce = inputsInForce(inputs, set);
        for (const [id, value] of Object.entries(inputs))
          if (!follows(id)) expect(inForce[id as keyof Inputs], id).toBe(value);
        expect(inForce.expansionValue).toBe(
          set('expansionValue') ? inputs.expansionValue : inputs.purchaseValue,
        );
        expect(inForce.expansionMargin).toBe(
          set('expansionMargin') ? inputs.expansionMargin : inputs.grossMargin,
        );
      }),
    );
  });

  test.each([
    ['published', [1, 1, 1, 1]],
    ['evidence', [0.75, 0.5, 0.43, 0.17]],
    ['own', [0.1, 0.2, 0.3, 0.4]],
  ] as const)('under the claim strength %s have the factors %j', (claimStrength, factors) => {
    const inputs: Inputs = {
      ...{ ...examples.b2b, claimStrength, referralConversion: 0.5 },
      ...{ retentionFollowThrough: 0.1, crossSellFollowThrough: 0.2 },
      ...{ referralFollowThrough: 0.3, referralConversionFollowThrough: 0.4 },
    };
    const inForce = inputsInForce(inputs, everythingSet);
    followThroughIds.forEach((id, index) => {
      expect(inForce[id], id).toBeCloseTo(factors[index] ?? NaN, 12);
    });
  });

  test('have the evidence for factors of one’s own that are not set yet', () => {
    const own: Inputs = { ...examples.b2b, claimStrength: 'own', retentionFollowThrough: 0.1 };
    const inForce = inputsInForce(own, (id) => id === 'retentionFollowThrough');
    expect(inForce).toEqual({ ...examples.b2b, claimStrength: 'own', retentionFollowThrough: 0.1 });
  });

  // MODEL §3.1: r_D = (1 − 0.15 − 0.6 × 0.9)/0.4 = 0.775; 0.06 × (0.9 − 0.775) = 0.0075.
  test('have the churn cut that satisfaction brings, in points and in percent of churn', () => {
    const inputs: Inputs = { ...examples.b2b, retentionLever: 'satisfaction' };
    expect(inputsInForce(inputs, everythingSet).churnCut).toBeCloseTo(0.0075, 12);
    const percent: Inputs = { ...inputs, churnCutBasis: 'percent' };
    expect(inputsInForce(percent, everythingSet).churnCut).toBeCloseTo(0.05, 12);
    expect(inputsInForce({ ...percent, churnNow: 0 }, everythingSet).churnCut).toBe(0.03);
  });

  test('keep the churn cut that was set when satisfaction contradicts churn', () => {
    const inputs: Inputs = { ...examples.b2b, retentionLever: 'satisfaction', churnNow: 0.9 };
    expect(inputsInForce(inputs, everythingSet).churnCut).toBe(0.03);
  });
});

describe('setting one input', () => {
  test.each([
    ['retentionFollowThrough', { claimStrength: 'own' }],
    ['referralConversionFollowThrough', { claimStrength: 'own' }],
    ['crossSellDissatisfied', { counterfactual: 'incremental' }],
    ['churnCut', { retentionLever: 'direct' }],
    ['retentionOfSatisfied', { retentionLever: 'satisfaction' }],
    ['sbgAlpha', { retentionShape: 'sBG' }],
    ['sbgBeta', { retentionShape: 'sBG' }],
    ['marketSize', { referralGenerations: 'compounding' }],
    ['customers', {}],
    ['claimStrength', {}],
  ] as const)('%s implies %j', (id, choices) => {
    expect(impliedChoices(id)).toEqual(choices);
  });

  test('moves that input, what it implies, and the one that follows it', () => {
    const idAndValue = fc
      .constantFrom(...parameterIds)
      .chain((id) => anyValue(id).map((value) => ({ id, value })));
    const leads: Partial<Record<ParameterId, ParameterId>> = {
      purchaseValue: 'expansionValue',
      grossMargin: 'expansionMargin',
    };
    fc.assert(
      fc.property(anyInputs, isSet, idAndValue, (any, set, { id, value }) => {
        const inputs = inputsInForce(any, set);
        const follower = leads[id];
        const moved = follower !== undefined && inputs[follower] === inputs[id] ? { [follower]: value } : {};
        expect(withInput(inputs, id, value)).toEqual({
          ...{ ...inputs, ...impliedChoices(id) },
          ...{ ...moved, [id]: value },
        });
      }),
    );
  });

  test('to the value it has changes no result, unless it implies a choice', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...parameterIds), (any, id) => {
        const inputs = { ...inputsInForce(any, everythingSet), ...impliedChoices(id) };
        expect(withInput(inputs, id, inputs[id])).toEqual(inputs);
      }),
    );
  });

  test('takes a follower along only while it follows', () => {
    const { expansionMargin } = withInput(examples.b2b, 'grossMargin', 0.3);
    expect(expansionMargin).toBe(0.3);
    const apart: Inputs = { ...examples.b2b, expansionMargin: 0.6 };
    expect(withInput(apart, 'grossMargin', 0.3).expansionMargin).toBe(0.6);
    expect(withInput(examples.b2b, 'expansionMargin', 0.3).grossMargin).toBe(0.45);
  });
});

describe('inputs from outside that follow others', () => {
  test('follow when the data has none', () => {
    const { inputs } = readInputs({ purchaseValue: 2_000, grossMargin: 0.2, referralConversion: 0.5 });
    expect(inputs).toMatchObject({ expansionValue: 2_000, expansionMargin: 0.2, claimStrength: 'evidence' });
    expect(inputs.referralConversionFollowThrough).toBeCloseTo(0.17, 12);
  });

  test.each([
    ['expansionValue', { purchaseValue: 2_000 }, 2_000],
    ['expansionMargin', { grossMargin: 0.2 }, 0.2],
    ['retentionFollowThrough', { claimStrength: 'published' }, 1],
    ['referralConversionFollowThrough', { referralConversion: 0.085, claimStrength: 'own' }, 1],
  ] as const)('follow also when %s is malformed, and that is what is reported', (id, data, followed) => {
    const { inputs, problems } = readInputs({ ...data, [id]: 'much' });
    expect(inputs[id]).toBe(followed);
    expect(inputs.claimStrength).toBe('claimStrength' in data ? data.claimStrength : 'evidence');
    expect(problems).toEqual([{ kind: 'notANumber', key: id, received: 'much', used: followed }]);
  });

  test('stand by themselves when they are given, also clamped or equal to what they would follow', () => {
    const { inputs } = readInputs({ purchaseValue: 2_000, expansionValue: 1e9, expansionMargin: 0.45 });
    expect(inputs).toMatchObject({ expansionValue: 1_000_000, expansionMargin: 0.45 });
  });

  test('are one’s own when they are other factors than those of the claim strength', () => {
    const { inputs } = readInputs({ claimStrength: 'published', crossSellFollowThrough: 0.6 });
    expect(inputs).toMatchObject({
      claimStrength: 'own',
      retentionFollowThrough: 1,
      crossSellFollowThrough: 0.6,
      referralFollowThrough: 1,
      referralConversionFollowThrough: 1,
    });
  });

  test('give way to what more satisfied customers bring when that is the retention lever', () => {
    const { inputs } = readInputs({ retentionLever: 'satisfaction', churnCut: 0.1 });
    expect(inputs.churnCut).toBeCloseTo(0.0075, 12);
    const contradictory = { retentionLever: 'satisfaction', churnCut: 0.1, churnNow: 0.9 };
    expect(readInputs(contradictory).inputs.churnCut).toBe(0.1);
  });

  test('never leave the bounds of what can be typed', () => {
    // Churn rises from 10 to 60 %: a cut of −500 % of it, which cannot be typed.
    const { inputs, problems } = readInputs({
      ...{ retentionLever: 'satisfaction', churnCutBasis: 'percent', churnNow: 0.1 },
      ...{ satisfiedNow: 0.9, satisfiedTarget: 0.4, retentionOfSatisfied: 1 },
    });
    expect(inputs.churnCut).toBe(-1);
    expect(problems).toEqual([]);
    expect(simulate(inputs).churnAfter.value).toBeCloseTo(0.6, 12);
  });
});
