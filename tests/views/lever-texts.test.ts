import { describe, expect, test } from 'vitest';
import { sliderScale } from '../../src/charts/slider-scale';
import { languages } from '../../src/i18n/language';
import { examples } from '../../src/model/examples';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import { sliderRange } from '../../src/model/slider-range';
import { leverNotice } from '../../src/views/simulator/lever-notice';
import { leverTicks, publishedValues, type MarkedValue } from '../../src/views/simulator/lever-ticks';
import { wordsOf } from './said';

const b2b = examples.b2b;

interface ShownTick {
  readonly id: string;
  readonly position: number;
  readonly labelPosition: number;
  readonly label: string;
  readonly title: string;
}

describe.each(languages)('a warning under a lever in %s', (language) => {
  const words = wordsOf[language].levers;

  test.each(parameters.map(({ id }) => id))('is missing under %s in the examples', (id) => {
    for (const inputs of Object.values(examples)) expect(leverNotice(id, inputs, words)).toBe('');
  });

  test('says that a negative margin loses money', () => {
    expect(leverNotice('grossMargin', { ...b2b, grossMargin: -0.01 }, words)).toBe(words.negativeMargin);
    expect(leverNotice('grossMargin', { ...b2b, grossMargin: 0 }, words)).toBe('');
  });

  test('says that a negative cut is worse churn', () => {
    expect(leverNotice('churnCut', { ...b2b, churnCut: -0.01 }, words)).toBe(words.churnWorsens);
  });

  test('says that churn cannot fall below zero, in points only', () => {
    expect(leverNotice('churnCut', { ...b2b, churnCut: 0.16 }, words)).toBe(words.churnCutExceeds);
    expect(leverNotice('churnCut', { ...b2b, churnCut: 0.15 }, words)).toBe('');
    expect(leverNotice('churnCut', { ...b2b, churnCut: 1, churnCutBasis: 'percent' }, words)).toBe('');
  });

  test('stands only under the lever it is about', () => {
    const odd = { ...b2b, grossMargin: -0.1, churnCut: -0.1 };
    for (const { id } of parameters)
      expect(leverNotice(id, odd, words) !== '', id).toBe(['grossMargin', 'churnCut'].includes(id));
  });
});

// DESIGN §1: B2B 84, 54, 73, 65 %; B2C 81, 49, 67, 62 %; the illustration 100 € and five people.
test.each([
  ['retention', { b2b: 0.84, b2c: 0.81 }],
  ['crossSell', { b2b: 0.54, b2c: 0.49 }],
  ['referralRate', { b2b: 0.73, b2c: 0.67 }],
  ['referralConversion', { b2b: 0.65, b2c: 0.62 }],
  ['reach', { published: 5 }],
  ['purchaseValue', { published: 100 }],
  ['churnNow', {}],
  ['customers', {}],
] as const)('the published values of %s are %j', (id, values) => {
  expect(Object.fromEntries(publishedValues(id).map(({ id: mark, value }) => [mark, value]))).toEqual(values);
});

describe.each(languages)('the ticks of a slider in %s', (language) => {
  const words = wordsOf[language].levers;
  const ticksOf = (id: ParameterId, marks: readonly MarkedValue[]) => {
    const scale = sliderScale(parameter(id), sliderRange(id, b2b));
    // The linter cannot see the types of a component.
    return leverTicks(marks, scale, (value) => `‹${value}›`, words) as readonly ShownTick[];
  };

  test('stand at their values', () => {
    const ticks = ticksOf('retention', publishedValues('retention'));
    expect(ticks.map(({ id, position }) => [id, position])).toEqual([
      ['b2c', expect.closeTo(0.81, 10)],
      ['b2b', expect.closeTo(0.84, 10)],
    ]);
  });

  test('have labels with room between them, in the order of their values', () => {
    const marks: readonly MarkedValue[] = [...publishedValues('retention'), { id: 'breakEven', value: 0.82 }];
    const ticks = [...ticksOf('retention', marks)].sort((a, b) => a.position - b.position);
    const places = ticks.map(({ labelPosition }) => labelPosition);
    for (const [index, place] of places.entries())
      expect(place - (places[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.1 - 1e-9);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(-0.05);
    expect(Math.max(...places)).toBeLessThanOrEqual(1.05);
  });

  test('have titles that begin with the label and hold the value', () => {
    const marks: readonly MarkedValue[] = [
      ...publishedValues('reach'),
      { id: 'parity', value: 2.9 },
      { id: 'breakEven', value: 12 },
    ];
    for (const [index, { label, title }] of ticksOf('reach', marks).entries()) {
      expect(label).not.toBe('');
      expect(title.startsWith(label)).toBe(true);
      expect(title).toContain(`‹${marks[index]?.value ?? ''}›`);
    }
    expect.hasAssertions();
  });

  test('are none where nothing is marked', () => {
    expect(ticksOf('customers', [])).toEqual([]);
  });
});
