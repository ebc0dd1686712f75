import { describe, expect, test } from 'vitest';
import type { FigureSpec } from '../../src/charts/chart-spec';
import { attributionSpec } from '../../src/charts/specs/attribution';
import { comparedCustomerValueSpec } from '../../src/charts/specs/compared-customer-value';
import { comparedNetValueSpec } from '../../src/charts/specs/compared-net-value';
import { languages, type Language } from '../../src/i18n/language';
import { npvAttribution } from '../../src/model/attribution/npv-attribution';
import { exampleEntry, type Compared } from '../../src/state/comparison.svelte';
import {
  bothExamples,
  casesOf,
  compareWordsOf,
  contradictory,
  saved,
  textsOf,
} from '../views/compare/cases-of';
import { formatOf, plain, wordsOf } from '../views/said';

const netValueOf = (entries: readonly Compared[], language: Language = 'en') =>
  comparedNetValueSpec(casesOf(entries, language), compareWordsOf[language].charts, formatOf(language));
const customerValueOf = (entries: readonly Compared[], language: Language = 'en') =>
  comparedCustomerValueSpec(
    casesOf(entries, language),
    compareWordsOf[language].charts,
    wordsOf[language].charts.customerValue,
    formatOf(language),
  );

function walkOf(entries: readonly Compared[], language: Language = 'en') {
  const [from, to] = casesOf(entries, language);
  if (!from || !to) throw new Error('two scenarios expected');
  const attribution = npvAttribution(from.inputs, to.inputs);
  if (attribution.value === null) throw new Error(attribution.reason);
  const exact = attribution.estimate?.exact;
  exact?.add(Infinity);
  const difference = exact?.current() ?? attribution.value;
  const texts = textsOf(language)(to);
  const words = compareWordsOf[language].why;
  return {
    difference,
    first: attributionSpec({ from, to }, attribution.value, texts, words, formatOf(language)),
    spec: attributionSpec({ from, to }, difference, texts, words, formatOf(language)),
  };
}

const allTexts = ({ title, subtitle, summary, table }: FigureSpec) => [
  ...[title, subtitle, summary, ...table.columns],
  ...table.rows.flatMap(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
];

const stories: Readonly<Record<string, readonly Compared[]>> = {
  examples: bothExamples,
  same: [exampleEntry('b2b'), saved('x', {})],
  undefinedCase: [exampleEntry('b2b'), saved('x', contradictory)],
  nothingComputable: [saved('x', contradictory), saved('y', contradictory)],
  nothingBought: [saved('x', { purchaseValue: 0 }), saved('y', { customers: 0 })],
  neverBack: [saved('x', { investmentPerYear: 900_000 }), saved('y', { investmentPerYear: 800_000 })],
  lengths: [exampleEntry('b2b'), saved('x', { horizonYears: 20 }), saved('y', { horizonYears: 1 })],
};

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(stories))('the pictures of %s say all they have to say', (_, entries) => {
    for (const spec of [netValueOf(entries, language), customerValueOf(entries, language)]) {
      for (const text of allTexts(spec)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
      }
      expect(spec.summary).toMatch(/\.$/);
      for (const { cells } of spec.table.rows) expect(cells).toHaveLength(entries.length);
    }
  });

  test('every step of the walk explains itself with old and new value', () => {
    const { spec } = walkOf(bothExamples, language);
    for (const step of spec.steps) {
      expect(`${step.label}${step.text}${step.explanation}`).not.toMatch(/undefined|NaN|null|Infinity/);
      if (step.role === 'change' && step.id !== 'others') expect(step.explanation).toContain(' → ');
    }
    expect(allTexts(spec).join()).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});

describe('the net values', () => {
  test('say who is first to pay back, and mark each payback with its letter', () => {
    const spec = netValueOf(bothExamples);
    expect(plain(spec.title)).toBe('B2B example pays back first: 21 months');
    expect(spec.badges?.map(({ label, color }) => [label, color])).toEqual([
      ['A', 'scenarioA'],
      ['B', 'scenarioB'],
    ]);
    for (const { y } of spec.badges ?? []) expect(Math.abs(y)).toBeLessThan(1);
    expect(new Set(spec.series.map(({ dash }) => String(dash))).size).toBe(2);
  });

  test('of an unknown case have no line but a column of dashes', () => {
    const spec = netValueOf(stories['undefinedCase'] ?? []);
    expect(spec.series.map(({ id }) => id)).toEqual(['b2b']);
    expect(spec.table.rows.every(({ cells }) => cells[1]?.text === '–')).toBe(true);
    expect(netValueOf(stories['nothingComputable'] ?? []).title).toBe(
      compareWordsOf.en.charts.netValue.unknown,
    );
  });

  test('end where their horizons end, over the time of the longest', () => {
    const spec = netValueOf(stories['lengths'] ?? []);
    expect(spec.series.map(({ values }) => values.length)).toEqual([37, 241, 13]);
    expect(spec.x.values).toHaveLength(241);
    const atTwo = spec.table.rows.find(({ id }) => id === '2');
    expect(atTwo?.cells.map(({ value }) => value === null)).toEqual([false, false, true]);
  });

  test('say when nobody pays back and when all do at once', () => {
    expect(netValueOf(stories['neverBack'] ?? []).title).toBe(compareWordsOf.en.charts.netValue.never);
    expect(plain(netValueOf(stories['same'] ?? []).title)).toBe('All pay back at the same time: 21 months');
  });
});

describe('the value of one satisfied customer', () => {
  // 1 000 × (0.84 + 0.54 + 0.73 × 5 × 0.65) and 100 × (0.81 + 0.49 + 0.67 × 5 × 0.62), the published formula.
  test('is the sum of its parts, scenario by scenario', () => {
    const spec = customerValueOf(bothExamples);
    const totals = spec.categories.map((_, index) =>
      spec.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
    );
    expect(totals[0]).toBeCloseTo(3_752.5, 9);
    expect(totals[1]).toBeCloseTo(337.7, 9);
    expect(plain(spec.title)).toBe('B2B example gets most from one satisfied customer: €3,750');
  });
});

describe('the walk between two net present values', () => {
  test('starts and ends at them, each step where the one before it ended', () => {
    const { spec, difference } = walkOf(bothExamples);
    expect(spec.steps[0]).toMatchObject({ id: 'from', role: 'total', to: difference.npvFrom });
    expect(spec.steps.at(-1)).toMatchObject({ id: 'to', role: 'total', to: difference.npvTo });
    let left = difference.npvFrom;
    for (const { from, to } of spec.steps.slice(1, -1)) {
      expect(from).toBeCloseTo(left, 6);
      left = to;
    }
    expect(left).toBeCloseTo(difference.npvTo, 4);
  });

  test('has the largest first and the smallest joined; the table has them all, and they add up to the cent', () => {
    const { spec, difference } = walkOf(bothExamples);
    const sizes = spec.steps.slice(1, -2).map(({ from, to }) => Math.abs(to - from));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(spec.steps.at(-2)?.id).toBe('others');
    const amounts = spec.table.rows.slice(0, -1).map(({ cells }) => cells[2]?.value ?? NaN);
    expect(amounts.length).toBeGreaterThan(sizes.length + 1);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    expect(sum).toBeCloseTo(difference.npvTo - difference.npvFrom, 2);
    expect(spec.table.rows.at(-1)?.cells[2]).toMatchObject({ resultId: 'attribution.npv' });
  });

  test('tells the error of an estimate in a column, and nothing of it when exact', () => {
    const { first, spec } = walkOf(bothExamples);
    expect(first.table.columns).toHaveLength(5);
    expect(first.table.rows[0]?.cells[3]?.value).toBeGreaterThan(0);
    expect(spec.table.columns).toHaveLength(4);
    for (const { table } of [first, spec])
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1);
  });

  // The one-off investment is paid today: 10 000 less is 10 000 more, whatever the rate.
  test('of one change is that change', () => {
    const { spec } = walkOf([
      exampleEntry('b2b'),
      saved('x', { investmentOneOff: 50_000 }, { name: 'Cheaper' }),
    ]);
    expect(plain(spec.title)).toBe(
      'One-off investment matters most: +€10,000. The whole difference is +€10,000',
    );
    expect(spec.steps).toHaveLength(3);
    expect(plain(spec.steps[1]?.explanation ?? '')).toBe(
      'One-off investment €60,000 → €50,000. Effect on the net present value: +€10,000.',
    );
  });

  test('without effect is no walk', () => {
    const { spec } = walkOf([exampleEntry('b2b'), saved('x', { retention: 0.9 })]);
    expect(spec.steps.map(({ id }) => id)).toEqual(['from', 'to']);
    expect(spec.title).toBe(compareWordsOf.en.why.even);
  });
});
