import { describe, expect, test } from 'vitest';
import { comparedCaveats } from '../../src/exporters/document/compared-caveats';
import { comparedOnes, comparedRows } from '../../src/exporters/document/compared-rows';
import { compactSpan } from '../../src/exporters/document/compact-span';
import { scenarioPictures } from '../../src/exporters/pictures/scenario-pictures';
import { storyOf } from '../../src/exporters/document/story';
import type { ExportedScenario } from '../../src/exporters/export-snapshot';
import { answerSentence } from '../../src/i18n/answer-sentence';
import { neededCustomers } from '../../src/i18n/needed-customers';
import { languages } from '../../src/i18n/language';
import { plainText } from '../../src/i18n/rich-text';
import { presets } from '../../src/model/examples';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { readLink } from '../../src/state/read-link';
import { openingScenario, withInput } from '../../src/state/scenario';
import { exported, exportWords, formatFor, snapshotOf } from './taken-snapshots';

describe('a span is as short as it can be read', () => {
  test.each([
    ['2 %', '4 %', '2–4 %'],
    ['35 000 €', '50 000 €', '35 000–50 000 €'],
    ['€35,000', '€50,000', '€35,000–50,000'],
    ['2,5 %-yks.', '4 %-yks.', '2,5–4 %-yks.'],
    ['+85 100 €', '+234 000 €', '+85 100–234 000 €'],
    ['−€42,000', '+€188,000', '−€42,000 – +€188,000'],
    ['−5 %', '−2 %', '−5 % – −2 %'],
    ['1 month', '2 months', '1 month – 2 months'],
    ['84 %', '84 %', '84 %'],
  ])('%s and %s', (low, high, span) => {
    expect(compactSpan(low, high)).toBe(span);
  });
});

describe.each(languages)('the figures in %s', (language) => {
  test('are written by the rule of the page: to the nearest', async () => {
    const words = await exportWords(language);
    for (const preset of presets) {
      const snapshot = snapshotOf(preset, language);
      const format = formatFor(snapshot);
      const { figures, breakEven } = storyOf(snapshot, words, format);
      const { results, inputs } = snapshot.main;
      const amount = (id: string) => figures.find((figure) => figure.id === id)?.amount;
      expect(amount('breakEvenCustomers')).toBe(
        neededCustomers(results.breakEvenCustomers.value ?? NaN, results, format),
      );
      expect(amount('paybackYears')).toBe(format.duration(results.paybackYears.value ?? NaN));
      const cut = format.points((results.breakEvenChurnCut.value ?? NaN) * inputs.churnNow);
      const needed = breakEven.find(({ id }) => id === 'churnCut')?.needed;
      expect(needed).toBe(`${cut} ${words.levers.units.points}`);
    }
  });

  test('say the same payback as the sentence above them', async () => {
    const words = await exportWords(language);
    for (const cost of [30_000, 34_000, 40_000, 52_000]) {
      const snapshot = snapshotOf(withInput(openingScenario, 'investmentPerYear', cost), language);
      const { main } = snapshot;
      const format = formatFor(snapshot);
      const { figures } = storyOf(snapshot, words, format);
      const payback = figures.find(({ id }) => id === 'paybackYears')?.amount ?? '';
      expect(payback).toMatch(/\d/);
      expect(plainText(answerSentence(main.inputs, main.results, words.answer, format))).toContain(payback);
    }
  });
});

test('the opening example pays back after 21.02 months, said as 21 everywhere', async () => {
  const snapshot = snapshotOf('b2b', 'en');
  const { figures, answerText } = storyOf(snapshot, await exportWords('en'), formatFor(snapshot));
  expect((snapshot.main.results.paybackYears.value ?? NaN) * 12).toBeCloseTo(21.02, 2);
  expect(figures.find(({ id }) => id === 'paybackYears')?.amount).toBe('21 months');
  expect(answerText).toContain('pay back in 21 months');
});

test('a comparison has letters, differences from the first, and no difference of other money', async () => {
  const inCrowns = exported({ ...exampleScenario('b2c'), currency: 'SEK' }, 'In crowns');
  const snapshot = snapshotOf('b2b', 'en', { compared: [exported(exampleScenario('b2c')), inCrowns] });
  const ones = comparedOnes(snapshot, formatFor(snapshot));
  expect(ones.map(({ mark }) => mark)).toEqual(['A', 'B', 'C']);
  const rows = comparedRows(ones, await exportWords('en'));
  // Nothing was simulated: no row claims a range.
  expect(rows.map(({ id }) => id)).toEqual(['npv', 'roi', 'paybackYears', 'totalRevenueUplift']);
  const [npv, roi] = rows;
  expect(npv?.cells.map(({ delta }) => delta)).toEqual(['', '−€38,000 (−25%)', 'other currency']);
  expect(roi?.cells[2]?.delta).toBe(roi?.cells[1]?.delta);
});

test('a comparison says what makes it hard, in the words of the screen that compares', async () => {
  const words = await exportWords('en');
  const longer = exported(readLink('#v=1&preset=b2b&horizonYears=5').scenario, 'Longer');
  const inCrowns = exported({ ...exampleScenario('b2c'), currency: 'SEK' }, 'In crowns');
  const of = (...compared: ExportedScenario[]) => {
    const snapshot = snapshotOf('b2b', 'en', { compared });
    return comparedCaveats(comparedOnes(snapshot, formatFor(snapshot)), words);
  };
  expect(of(exported(exampleScenario('b2c')))).toEqual([]);
  expect(of(longer)).toEqual([words.compare.notes.horizons('3 years, 5 years')]);
  expect(of(longer, inCrowns)).toEqual([
    words.compare.notes.currencies,
    words.compare.notes.horizons('3 years, 5 years'),
  ]);
});

test('there is a picture of all scenarios of one currency, which says whose letters these are', async () => {
  const inCrowns = exported({ ...exampleScenario('b2c'), currency: 'SEK' }, 'In crowns');
  const compared = [exported(exampleScenario('b2c'), 'Shops <1>'), inCrowns];
  const snapshot = snapshotOf('b2b', 'en', { compared });
  const pictures = scenarioPictures(snapshot, await exportWords('en'), formatFor(snapshot));
  expect(pictures.map(({ id }) => id).slice(-3)).toEqual([
    'comparedNetValue',
    'comparedCustomerValue',
    'comparedDifference',
  ]);
  for (const { svg } of pictures.slice(-3, -1)) {
    const said = svg.replace(/<\/text><text[^>]*>/g, ' ');
    expect(said).toContain('A Base case · B Shops &lt;1&gt;');
    expect(said).toContain('Not drawn because the currency differs: In crowns.');
  }
  // From the first to the second, with the whole difference in its title.
  expect(pictures.at(-1)?.title).toContain('−€38,000');
  expect(pictures.at(-1)?.fileName('svg')).toContain('where the difference comes from');
  expect(pictures.at(-3)?.fileName('svg')).toMatch(/^Kerroin Base case compared net value 2026/);
  const alone = snapshotOf('b2b', 'en');
  expect(scenarioPictures(alone, await exportWords('en'), formatFor(alone))).toHaveLength(5);
});
