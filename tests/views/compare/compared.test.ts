import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language';
import { plainText } from '../../../src/i18n/rich-text';
import { examples } from '../../../src/model/examples';
import { known, unknown } from '../../../src/model/results';
import { simulate } from '../../../src/model/simulate';
import { exampleEntry } from '../../../src/state/comparison.svelte';
import { comparisonCaveats } from '../../../src/i18n/comparison-caveats';
import { findingText } from '../../../src/views/compare/finding';
import { deltaText } from '../../../src/i18n/delta-text';
import { changesFromStart, everyInput, inputRows } from '../../../src/views/compare/input-rows';
import { resultGroups, resultText, type ResultUnit } from '../../../src/i18n/result-texts';
import { formatOf, plain, wordsOf } from '../said';
import { bothExamples, casesOf, compareWordsOf, contradictory, saved, textsOf } from './cases-of';

const finding = (...args: Parameters<typeof casesOf>) =>
  plain(plainText(findingText(casesOf(...args), compareWordsOf[args[1] ?? 'en'])));

describe('the compared scenarios', () => {
  test('have letters in their order, results of the model, and one baseline', () => {
    const cases = casesOf([...bothExamples, saved('x', { customers: 7 }, { name: 'Seven' })], 'en', 'b2c');
    expect(cases.map(({ mark, name, isBaseline }) => [mark, name, isBaseline])).toEqual([
      ['A', 'B2B example', false],
      ['B', 'B2C example', true],
      ['C', 'Seven', false],
    ]);
    expect(cases.map(({ results }) => results.npv.value)).toEqual(
      [examples.b2b, examples.b2c, { ...examples.b2b, customers: 7 }].map(
        (inputs) => simulate(inputs).npv.value,
      ),
    );
  });

  test('with a name that is read from right to left keep its direction out of every sentence', () => {
    const cases = casesOf([
      saved('x', {}, { name: 'תרחיש' }),
      saved('y', {}, { name: 'תרחיש' }),
      saved('z', {}, { name: 'سيناريو' }),
    ]);
    expect(cases.map(({ name }) => name)).toEqual([
      '\u2068תרחיש\u2069 (A)',
      '\u2068תרחיש\u2069 (B)',
      '\u2068سيناريو\u2069',
    ]);
  });

  test('with the same name are told apart by their letter', () => {
    const cases = casesOf([
      saved('x', {}, { name: 'Plan' }),
      saved('y', {}, { name: 'Plan' }),
      saved('z', {}),
    ]);
    expect(cases.map(({ name }) => name)).toEqual(['Plan (A)', 'Plan (B)', 'Unnamed scenario']);
  });

  test('are never more than four', () => {
    expect(casesOf(['1', '2', '3', '4', '5'].map((id) => saved(id, {})))).toHaveLength(4);
  });
});

describe('the finding', () => {
  test('names the highest net present value and its lead over the baseline', () => {
    expect(finding(bothExamples)).toMatch(
      /^The baseline, B2B example, has the highest net present value: €155,000\.$/,
    );
    expect(finding(bothExamples, 'en', 'b2c')).toBe(
      'B2B example has the highest net present value: €155,000. That is €38,000 more than the baseline, B2C example.',
    );
    expect(finding(bothExamples, 'fi', 'b2c')).toContain('Suurin nettonykyarvo: B2B-esimerkki');
    expect(finding(bothExamples, 'sv', 'b2c')).toContain('Högst nettonuvärde har B2B-exemplet');
  });

  test('says when there is no difference, nothing to compare, or no answer', () => {
    expect(finding([exampleEntry('b2b'), saved('x', {})])).toMatch(/^All have the same net present value/);
    expect(finding([exampleEntry('b2b')])).toBe(compareWordsOf.en.invitation);
    expect(finding([exampleEntry('b2b'), saved('x', contradictory)])).toBe(compareWordsOf.en.finding.none);
    expect(finding([exampleEntry('b2b'), saved('x', {}, { currency: 'SEK' })])).toBe(
      compareWordsOf.en.finding.none,
    );
  });

  test('comes with a warning about other currencies and other horizons', () => {
    const of = (...entries: Parameters<typeof casesOf>[0]) =>
      comparisonCaveats(casesOf(entries), compareWordsOf.en);
    expect(of(...bothExamples)).toEqual([]);
    expect(of(exampleEntry('b2b'), saved('x', {}, { currency: 'SEK' }))).toEqual([
      compareWordsOf.en.notes.currencies,
    ]);
    expect(of(exampleEntry('b2b'), saved('x', { horizonYears: 10 }))[0]).toContain('(3 years, 10 years)');
  });
});

describe('the difference of a result', () => {
  const words = { delta: compareWordsOf.en.delta, units: wordsOf.en.levers.units };
  const euro = { sameCurrency: true, format: formatOf('en') };
  const difference = (value: number, baseline: number, unit: ResultUnit, where = euro) => {
    const { text } = deltaText([known(value), known(baseline)], unit, where, words);
    return plain(text);
  };

  test('of money and counts is absolute and in percent', () => {
    expect(difference(120_000, 100_000, 'money')).toBe('+€20,000 (+20%)');
    expect(difference(80_000, 100_000, 'money')).toBe('-€20,000 (-20%)');
    expect(difference(15, 10, 'customers')).toBe('+5 (+50%)');
  });

  test('has no percent of nothing or of a loss, nor one that says no more', () => {
    expect(difference(5_000, 0, 'money')).toBe('+€5,000');
    expect(difference(5_000, -5_000, 'money')).toBe('+€10,000');
    expect(difference(20_000, 500, 'customers')).toBe('+19,500');
  });

  test('of shares is in percentage points, of times in time', () => {
    expect(difference(0.12, 0.15, 'share')).toBe('-3 pp');
    expect(difference(0.5, 1.25, 'years')).toBe('-9 months');
    expect(difference(3, 0.5, 'years')).toBe('+2.5 years');
  });

  test('that does not show is none', () => {
    expect(difference(100.001, 100, 'money')).toBe('same');
    expect(deltaText([known(100.001), known(100)], 'money', euro, words).value).toBeCloseTo(0.001, 9);
  });

  test('does not exist without both values, nor for money of another currency', () => {
    const none = deltaText([known(1), unknown('noCost')], 'share', euro, words);
    expect(none).toEqual({ value: null, text: '–' });
    const other = { ...euro, sameCurrency: false };
    expect(deltaText([known(1), known(2)], 'money', other, words)).toEqual({
      value: null,
      text: 'other currency',
    });
    expect(difference(15, 10, 'customers', other)).toBe('+5 (+50%)');
  });
});

describe('the table of results', () => {
  const listed = Object.values(resultGroups).flatMap((group) => Object.keys(group));

  test('has every result of a scenario exactly once', () => {
    const apart = ['b2b', 'b2c', 'defensibleSteps', 'series', 'verdict'];
    const all = Object.keys(simulate(examples.b2b)).filter((id) => !apart.includes(id));
    expect([...listed].sort()).toEqual(all.sort());
  });

  test.each(languages)('writes every result in %s', (language) => {
    const results = simulate(examples.b2b);
    for (const [id, unit] of Object.entries(resultGroups).flatMap(([, group]) => Object.entries(group))) {
      const { value } = results[id as 'npv'];
      expect(value, id).not.toBeNull();
      expect(resultText(value ?? NaN, unit, formatOf(language)), id).toMatch(/\d/);
    }
  });
});

describe('the table of inputs', () => {
  const rows = inputRows(casesOf([...bothExamples, saved('x', { churnCut: 0.05 })]), textsOf('en'));
  const row = (id: string) => rows.find((candidate) => candidate.id === id);

  test('has every input, with its value and unit in each scenario', () => {
    expect(rows.map(({ id }) => id)).toEqual(everyInput);
    expect(everyInput.toSorted()).toEqual(Object.keys(examples.b2b).sort());
    expect(row('retention')?.cells.map(({ text }) => plain(text))).toEqual(['84%', '81%', '84%']);
    expect(row('claimStrength')?.name).toMatch(/\w/);
  });

  test('marks what differs from the baseline', () => {
    expect(row('churnCut')?.cells.map(({ differs }) => differs)).toEqual([false, false, true]);
    expect(row('horizonYears')?.differs).toBe(false);
    expect(row('customers')?.cells.map(({ differs }) => differs)).toEqual([false, true, false]);
  });

  test('tells three points from three percent of churn', () => {
    const cases = casesOf([exampleEntry('b2b'), saved('x', { churnCutBasis: 'percent' })]);
    const cut = inputRows(cases, textsOf('en')).find(({ id }) => id === 'churnCut');
    expect(cut?.cells.map(({ text }) => plain(text))).toEqual(['3 pp', '3% of churn']);
    expect(cut?.differs).toBe(true);
  });

  test('beside it stands what each has changed from its start', () => {
    const [untouched, changed] = casesOf([exampleEntry('b2c'), saved('x', { purchaseValue: 2_000 })]);
    if (!untouched || !changed) throw new Error('two cases expected');
    expect(changesFromStart(untouched, textsOf('en')(untouched))).toEqual([]);
    expect(
      changesFromStart(changed, textsOf('en')(changed)).map(({ name, from, to }) =>
        plain([name, from, to].join(' ')),
      ),
    ).toEqual(['Average purchase €1,000 €2,000']);
  });
});
