import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import type { MeasureId } from '../../src/i18n/messages/case-words';
import { examples } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import { simulate } from '../../src/model/simulate';
import { measureTexts } from '../../src/views/simulator/measure-texts';
import { anyInputs } from '../model/any-inputs';
import { caseWordsOf, formatOf, plain } from './said';

const b2b = examples.b2b;
const textsOf = (inputs: Inputs, language: 'fi' | 'en' | 'sv' = 'en') =>
  measureTexts(inputs, simulate(inputs), caseWordsOf[language].measures, formatOf(language));

describe('how a measure is written', () => {
  test.each([
    ['npv', 79_220.81, '+€79,200'],
    ['npv', -79_220.81, '-€79,200'],
    ['cost', 400_000, '€400,000'],
    ['roi', 0.35716, '35.7%'],
    ['roiDiscounted', -0.5, '-50%'],
    ['irr', 0.24809, '24.8%'],
    ['paybackYears', 0.5, '6 months'],
    ['paybackYears', 3.556, '3.6 years'],
    ['churnAfter', 0.1225, '12.25%'],
    ['customersKept', 840.27, '840'],
    ['customersKeptYearOne', 3.26, '3.3'],
    ['lifetimeValueUplift', 250, '+€250'],
  ] as const)('%s at %d is %s', (id, value, text) => {
    expect(plain(textsOf(b2b).value[id](value))).toBe(text);
  });

  // Oracle CHURN-22: 16.4 % of 15 % churn is 2.46 points. Both readings, never one alone.
  test.each([
    ['en', '2.46', '16.4%'],
    ['fi', '2,46', '16,4 %'],
    ['sv', '2,46', '16,4 %'],
  ] as const)(
    'the break-even cut in %s is written in points, and in the note in percent of churn',
    (language, points, percent) => {
      const results = { ...simulate(b2b), breakEvenChurnCut: { value: 0.16396684598350758 } };
      const { value, notes } = measureTexts(b2b, results, caseWordsOf[language].measures, formatOf(language));
      const written = plain(value.breakEvenChurnCut(0.16396684598350758));
      expect(written.startsWith(points)).toBe(true);
      expect(written).not.toBe(`${points}%`);
      expect(plain(notes.breakEvenChurnCut ?? '')).toContain(percent);
    },
  );
});

describe.each(languages)('the notes in %s', (language) => {
  const words = caseWordsOf[language].measures;

  test('say what the margin after the horizon is worth today, and whether it is counted', () => {
    const [left, counted] = (['excluded', 'included'] as const).map((terminalValue) => {
      const inputs: Inputs = { ...b2b, terminalValue };
      const today = formatOf(language).headlineMoney(simulate(inputs).presentValueBeyondHorizon.value ?? NaN);
      const note = textsOf(inputs, language).notes.valueBeyondHorizon ?? '';
      expect(note).toContain(today);
      return note;
    });
    expect(left).not.toBe(counted);
  });

  test('list every rate of return when there are several, and explain the rate otherwise', () => {
    const results = { ...simulate(b2b), irr: { value: null, roots: [-0.25, 0.1, 1.2] } };
    const { notes } = measureTexts(b2b, results, words, formatOf(language));
    for (const part of ['25', '10', '120']) expect(notes.irr).toContain(part);
    expect(textsOf(b2b, language).notes.irr).toBe(words.notes.irr);
  });

  test('give an endless lifetime’s value within the horizon', () => {
    const { notes } = textsOf({ ...b2b, churnNow: 0, discountRate: 0, horizonYears: 4 }, language);
    // 4 years × 45 % of 12 000.
    expect(plain(notes.lifetimeValueBefore ?? '')).toMatch(/21[ ,]600/);
    expect(notes.lifetimeValueAfter).toBe(notes.lifetimeValueBefore);
    expect(notes.lifetimeValueBefore).toContain('4');
  });

  test('and values are clean text for any inputs', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const results = simulate(inputs);
        const texts = measureTexts(inputs, results, words, formatOf(language));
        for (const id of Object.keys(words.names) as MeasureId[]) {
          const { value } = results[id];
          const written = `${value === null ? '' : texts.value[id](value)} ${texts.notes[id] ?? ''}`;
          expect(written, id).not.toMatch(/undefined|null|NaN|Infinity|∞|\d[.,]\d{4}/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
