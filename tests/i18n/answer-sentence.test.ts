import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/language';
import { plainText } from '../../src/i18n/rich-text';
import { breakEvenInput } from '../../src/model/break-even-input';
import { examples } from '../../src/model/examples';
import { headline } from '../../src/model/headline';
import type { Inputs } from '../../src/model/inputs';
import { parameters } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';
import { sliderRange } from '../../src/model/slider-range';
import { withInput } from '../../src/model/with-input';
import { answerSentence } from '../../src/i18n/answer-sentence';
import { neededCustomers } from '../../src/i18n/needed-customers';
import { anyInputs, churnAlone, ordinaryInputs } from '../model/any-inputs';
import { formatOf, plain, wordsOf } from '../views/said';

const say = (inputs: Inputs, language: Language): string =>
  plain(plainText(answerSentence(inputs, simulate(inputs), wordsOf[language].answer, formatOf(language))));
const b2b = examples.b2b;
const free: Inputs = { ...b2b, investmentOneOff: 0, investmentPerYear: 0 };

/** Every form of the answer, with an example that takes it. */
const cases: Readonly<Record<string, Inputs>> = {
  pays: b2b,
  fallsShort: { ...b2b, investmentOneOff: 600_000 },
  cannotPay: { ...b2b, investmentOneOff: 100_000_000 },
  costsNothing: free,
  costsNothingBringsNothing: { ...churnAlone(free), churnCut: 0 },
  worsens: { ...b2b, churnCut: -0.02 },
  marginNotPositive: { ...b2b, grossMargin: -0.1 },
};

describe('the answer in one sentence', () => {
  test.each([
    ['pays', /^The programme pays for itself if it keeps at least \d+ customers a year\. .* 15\b/],
    [
      'fallsShort',
      /^The programme would have to keep at least \d+ customers a year .* within 3 years in today’s money\./,
    ],
    ['cannotPay', /^The programme does not pay for itself within 3 years/],
    ['costsNothing', /costs nothing .* 15 customers a year/],
    ['costsNothingBringsNothing', /costs nothing .* brings no money/],
    ['worsens', /^Churn grows: you lose 10 customers a year more/],
    ['marginNotPositive', /margin is negative/],
  ])('in English says what the case is: %s', (name, pattern) => {
    expect(say(cases[name] ?? b2b, 'en')).toMatch(pattern);
  });

  test.each([
    ['pays', /^Ohjelma maksaa itsensä takaisin.* vähintään \d+ asiakasta .* 15\b/],
    ['fallsShort', /^Ohjelman pitäisi .* vähintään \d+ asiakasta .* 3 vuodessa/],
    ['cannotPay', /ei maksa itseään takaisin 3 vuodessa/],
    ['costsNothing', /ei .* maksa mitään.* 15/],
    ['costsNothingBringsNothing', /ei .* maksa mitään eikä tuo rahaa/],
    ['worsens', /^Poistuma kasvaa: .* 10 asiakasta/],
    ['marginNotPositive', /negatiivinen/],
  ])('in Finnish says what the case is: %s', (name, pattern) => {
    expect(say(cases[name] ?? b2b, 'fi')).toMatch(pattern);
  });

  test.each([
    ['pays', /^Programmet betalar sig om det behåller minst \d+ kunder per år\. .* 15\b/],
    ['fallsShort', /^Programmet skulle behöva behålla minst \d+ kunder per år .* 3 år/],
    ['cannotPay', /betalar sig inte inom 3 år/],
    ['costsNothing', /kostar ingenting .* 15 kunder per år/],
    ['costsNothingBringsNothing', /kostar ingenting .* ger inga pengar/],
    ['worsens', /^Bortfallet ökar: .* 10 kunder per år/],
    ['marginNotPositive', /negativ/],
  ])('in Swedish says what the case is: %s', (name, pattern) => {
    expect(say(cases[name] ?? b2b, 'sv')).toMatch(pattern);
  });

  test('has a form of its own for each case, in every language', () => {
    for (const language of languages) {
      const sentences = Object.values(cases).map((inputs) => say(inputs, language));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  test('of the opening page names the numbers that the model has', () => {
    const { breakEvenCustomers, customersKeptPerYear, paybackYears } = simulate(b2b);
    const format = formatOf('en');
    const need = Math.ceil(breakEvenCustomers.value ?? NaN);
    expect(say(b2b, 'en')).toContain(`at least ${need} customers`);
    expect(say(b2b, 'en')).toContain(format.customers(customersKeptPerYear.value ?? NaN));
    expect(say(b2b, 'en')).toContain(plain(format.duration(paybackYears.value ?? NaN)));
  });

  test('the customers needed are the same number wherever they stand by themselves', () => {
    const close = withInput(b2b, 'investmentOneOff', 63_000);
    for (const inputs of [b2b, close]) {
      const results = simulate(inputs);
      const needed = neededCustomers(results.breakEvenCustomers.value ?? NaN, results, formatOf('en'));
      expect(say(inputs, 'en')).toContain(`at least ${needed} customers`);
    }
  });

  test('breaks even when the NPV is zero to the last digit, with one number only', () => {
    const results = { ...simulate(b2b), verdict: 'breaksEven' as const };
    const words = wordsOf.en.answer;
    const text = plainText(answerSentence(b2b, results, words, formatOf('en')));
    expect(new Set(text.match(/\d[\d.,]*/g)).size).toBe(1);
  });

  test.each([
    ['contradictoryRetention', { retentionLever: 'satisfaction', churnNow: 0.9 }],
    ['nobodyDissatisfied', { retentionLever: 'satisfaction', satisfiedNow: 1 }],
    ['marketSizeMissing', { referralGenerations: 'compounding', claimStrength: 'published' }],
  ] as const)('says why there is none when the case cannot be computed: %s', (reason, change) => {
    for (const language of languages)
      expect(say({ ...b2b, ...change }, language)).toContain(plain(wordsOf[language].answer.reasons[reason]));
  });

  test.each(languages)('is clean text for any inputs in %s', (language) => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const text = say(inputs, language);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|∞| {2}|\.\.|–(?!\d)/);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['en', '2.5 years'],
    ['fi', '2,5 vuodessa'],
    ['sv', '2,5 år'],
  ] as const)('writes a horizon of two and a half years as %s writes it', (language, horizon) => {
    expect(say({ ...b2b, investmentOneOff: 600_000, horizonYears: 2.5 }, language)).toContain(horizon);
  });

  test.each(languages)('never shows more digits of a horizon than anybody needs in %s', (language) => {
    expect(say({ ...b2b, investmentOneOff: 600_000, horizonYears: 35 / 12 }, language)).not.toMatch(
      /\d[.,]\d{3}/,
    );
  });
});

/** The first two numbers of an English answer that pays or falls short: needed and expected. */
function numbersIn(text: string): readonly [need: number, expected: number] | null {
  const found = /keep[s]? at least ([\d,.]*\d) customers?.*?keep ([\d,.]*\d)/.exec(text);
  if (found === null) return null;
  const number = (written = '') => Number(written.replace(/,/g, ''));
  return [number(found[1]), number(found[2])];
}

function expectNoContradiction(inputs: Inputs): void {
  const { verdict, npv, breakEvenCustomers, customersKeptPerYear } = simulate(inputs);
  const apart = Math.abs((breakEvenCustomers.value ?? Infinity) - (customersKeptPerYear.value ?? 0));
  const text = say(inputs, 'en');
  const numbers = numbersIn(text);
  // Closer than a hundred-thousandth of a customer no sentence can tell them apart.
  if (inputs.customers > 0 && apart < 1e-5) return;
  if (numbers === null) {
    // The other forms that speak about paying.
    if (text.includes('does not pay for itself')) expect(verdict, text).toBe('doesNotPay');
    return;
  }
  const [need, expected] = numbers;
  const detail = `NPV ${npv.value ?? 'none'}: ${text}`;
  if (text.startsWith('The programme pays')) expect(need, detail).toBeLessThanOrEqual(expected);
  else expect(need, detail).toBeGreaterThan(expected);
}

describe('the numbers in the sentence never contradict what it says', () => {
  test('for cases of ordinary size', () => {
    fc.assert(
      fc.property(ordinaryInputs, (inputs) => {
        expectNoContradiction(inputs);
        expect.hasAssertions();
      }),
      { numRuns: 2_000 },
    );
  });

  test('close to the break-even', () => {
    fc.assert(
      fc.property(ordinaryInputs, fc.double({ min: -1e-3, max: 1e-3, noNaN: true }), (drawn, aside) => {
        const inputs: Inputs = { ...drawn, churnCutBasis: 'percent', terminalValue: 'excluded' };
        const { value } = simulate(inputs).breakEvenChurnCut;
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        if (value !== null) expectNoContradiction({ ...inputs, churnCut: value + aside });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(parameters.filter(({ group }) => group === 'business').map(({ id }) => id))(
    'after a click on the break-even tick of %s',
    (id) => {
      const [low, high] = sliderRange(id, b2b);
      const samples = Array.from({ length: 41 }, (_, index) => low + ((high - low) * index) / 40);
      const values = samples.map((value) => headline('npv', withInput(b2b, id, value)));
      const there = withInput(b2b, id, breakEvenInput(b2b, id, samples, values) ?? b2b[id]);
      expectNoContradiction(there);
      expect(say(there, 'en')).not.toMatch(/\d[.]\d{4}/);
    },
  );

  test('when there are no customers yet to keep, only new ones to come', () => {
    const starting = ordinaryInputs.map((inputs): Inputs => ({
      ...inputs,
      customers: 0,
      newCustomers: inputs.newCustomers + 100,
      terminalValue: 'excluded',
    }));
    const numbers = (need: string, expected: string) => [`${need}|${expected}`];
    const { sentence, reasons } = wordsOf.en.answer;
    const words = { sentence: { ...sentence, paysFromCut: numbers, fallsShortOfCut: numbers }, reasons };
    fc.assert(
      fc.property(starting, (inputs) => {
        const results = simulate(inputs);
        const text = plain(plainText(answerSentence(inputs, results, words, formatOf('en'))));
        expect(text).not.toMatch(/at least 0 customers/);
        if (!text.includes('|')) return;
        const [need = NaN, expected = NaN] = text.split('|').map((part) => Number(part.replace(/,/g, '')));
        expect(need <= expected, `${results.verdict}: ${text}`).toBe(results.verdict === 'pays');
      }),
      { numRuns: 1_000 },
    );
  });

  test('where churn is next to nothing, no need is told from the plan that no number tells apart', () => {
    const inputs = { ...b2b, customers: 0, newCustomers: 300, churnNow: Number.MIN_VALUE, churnCut: 0 };
    const needsHalf = { breakEvenCustomers: { value: 1e-7 }, breakEvenChurnCut: { value: 0.5 } };
    const results = { ...simulate(inputs), verdict: 'doesNotPay' as const, ...needsHalf };
    const text = plainText(answerSentence(inputs, results, wordsOf.en.answer, formatOf('en')));
    expect(text).toMatch(/^The programme does not pay for itself within 3 years/);
  });

  test('when a kept customer brings nothing: none is called a gain', () => {
    const noMargin = withInput(free, 'grossMargin', 0);
    expect(simulate(noMargin).npv.value).toBe(0);
    expect(say(noMargin, 'en')).not.toMatch(/is a gain/);
  });

  test('when worsening churn costs nothing: no cost is said to come on top', () => {
    expect(say({ ...free, churnCut: -0.02 }, 'en')).not.toMatch(/cost comes on top/);
  });

  test('when customers lose money: fewer of them are not called a loss', () => {
    const inputs: Inputs = { ...free, grossMargin: -0.2, churnCut: -0.02 };
    expect(simulate(inputs).verdict).toBe('pays');
    expect(say(inputs, 'en')).toMatch(/margin is negative/);
  });
});
