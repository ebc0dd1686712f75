import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words as en } from '../../src/i18n/messages/en/ranges';
import { words as fi } from '../../src/i18n/messages/fi/ranges';
import { words as sv } from '../../src/i18n/messages/sv/ranges';
import { languages } from '../../src/i18n/language';
import type { QuantityProblem } from '../../src/i18n/parse-quantity';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import type { RangeProblem } from '../../src/model/uncertainty/range-problem';
import {
  fieldMessage,
  readTyped,
  type TypedValue,
  type TypingContext,
} from '../../src/views/simulator/typed-value';
import { anyValue, parameterIds } from '../model/any-inputs';
import { formatOf, plain, wordsOf } from './said';

const english: TypingContext = { language: 'en', currency: 'EUR', basis: 'points' };
const finnish: TypingContext = { ...english, language: 'fi' };
const read = (id: ParameterId, text: string, context = english, finished = true) =>
  readTyped(text, finished, parameter(id), context);

describe('a typed text', () => {
  test.each([
    ['retention', '84', 0.84],
    ['retention', '84.5 %', 0.845],
    ['churnCut', '3', 0.03],
    ['churnCut', '-2', -0.02],
    ['customers', '12,000', 12_000],
    ['purchaseValue', '€1,234.50', 1_234.5],
    ['rampMonths', '6 months', 6],
    ['discountRate', '-5', -0.05],
  ] as const)('in %s, "%s", is the value %d', (id, text, value) => {
    expect(read(id, text)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['retention', '84,5', 0.845],
    ['customers', '12 000', 12_000],
    ['purchaseValue', '1 234,50 €', 1_234.5],
  ] as const)('in %s in Finnish, "%s", is the value %d', (id, text, value) => {
    expect(read(id, text, finnish)).toEqual({ kind: 'value', value });
  });

  test('below one in a percent field is read as a share, and that is told', () => {
    expect(read('retention', '0.84')).toEqual({ kind: 'value', value: 0.84, note: 'readAsShare' });
    expect(read('retention', '0.84 %')).toEqual({ kind: 'value', value: 0.0084 });
  });

  test.each([
    ['retention', '', 'empty'],
    ['retention', 'abc', 'notANumber'],
    ['customers', '1,2,3.4.5', 'ambiguousSeparators'],
    ['customers', '9'.repeat(20), 'tooLarge'],
    ['retention', '84 €', 'wrongUnit'],
    ['churnCut', '3 %', 'pointsExpected'],
    ['retention', '101', 'outOfRange'],
    ['churnNow', '-1', 'outOfRange'],
    ['horizonYears', '0', 'outOfRange'],
    ['reach', '20.1', 'outOfRange'],
  ] as const)('in %s, "%s", is a problem once finished: %s', (id, text, problem) => {
    expect(read(id, text)).toEqual({ kind: 'problem', problem });
  });

  test('of points in a field that takes percent of churn is a problem', () => {
    const percent: TypingContext = { ...english, basis: 'percent' };
    expect(read('churnCut', '3 pp', percent)).toEqual({ kind: 'problem', problem: 'percentExpected' });
    expect(read('churnCut', '20', percent)).toEqual({ kind: 'value', value: 0.2 });
  });

  test.each(['', ' ', '-', '+', '−', '–', ' - '])('that has only begun, "%s", is no problem yet', (text) => {
    expect(read('churnCut', text, english, false)).toEqual({ kind: 'unfinished' });
    expect(read('churnCut', text).kind).toBe('problem');
  });

  test.each([
    ['churnCut', '2-4', 0.02, 0.04],
    ['retention', '80–88 %', 0.8, 0.88],
    ['customers', '400 to 600', 400, 600],
    ['grossMargin', '-5 – 20', -0.05, 0.2],
  ] as const)('in %s, "%s", is a range from %d to %d', (id, text, low, high) => {
    expect(read(id, text)).toEqual({ kind: 'range', low, high });
    expect(read(id, text, english, false)).toEqual({ kind: 'range', low, high });
  });

  test.each([
    ['churnCut', '4-2', 'lowAboveHigh'],
    ['retention', '80-120', 'outOfRange'],
    ['churnNow', '-5–10', 'outOfRange'],
    ['horizonYears', '2-4', 'notForThisInput'],
    ['retention', '80 € – 90 €', 'wrongUnit'],
  ] as const)('in %s, "%s", is no usable range: %s', (id, text, problem) => {
    expect(read(id, text)).toEqual({ kind: 'problem', problem });
  });

  test('that is on its way to a range is no problem yet', () => {
    const steps = ['5', '5–', '5–1', '5–10'].map((text) => read('churnNow', text, english, false).kind);
    expect(steps).toEqual(['value', 'unfinished', 'unfinished', 'range']);
  });

  test('with two equal ends is a value', () => {
    expect(read('churnNow', '5–5')).toEqual({ kind: 'value', value: 0.05 });
  });

  test('is inside the bounds or a problem, whatever it is', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map((n) => n.toLocaleString('fi')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parameters), texts, fc.boolean(), (entry, text, finished) => {
        const result = readTyped(text, finished, entry, finnish);
        expect(['value', 'range', 'problem', 'unfinished']).toContain(result.kind);
        if (result.kind === 'range') {
          expect(result.low).toBeGreaterThanOrEqual(entry.min);
          expect(result.high).toBeLessThanOrEqual(entry.max);
          expect(result.low).toBeLessThan(result.high);
        }
        if (result.kind !== 'value') return;
        expect(result.value).toBeGreaterThanOrEqual(entry.min);
        expect(result.value).toBeLessThanOrEqual(entry.max);
      }),
      { numRuns: 2_000 },
    );
  });

  test('as a field shows it is read as the value it shows', () => {
    const shown = fc
      .constantFrom(...parameterIds)
      .chain((id) => anyValue(id).map((value) => ({ id, value })));
    fc.assert(
      fc.property(shown, fc.constantFrom(...languages), ({ id, value }, language) => {
        const text = formatOf(language).field(parameter(id).unit, value, 'points');
        const result = read(id, text, { ...english, language });
        expect(result.kind, `${id}: "${text}"`).toBe('value');
        if (result.kind === 'value')
          expect(Math.abs(result.value - value)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(value)));
      }),
      { numRuns: 1_000 },
    );
  });
});

const problems: readonly (QuantityProblem | 'outOfRange')[] = [
  ...(['empty', 'notANumber', 'ambiguousSeparators', 'tooLarge', 'wrongUnit'] as const),
  ...(['pointsExpected', 'percentExpected', 'outOfRange'] as const),
];
const rangeProblems: readonly RangeProblem[] = ['lowAboveHigh', 'likelyOutside', 'notForThisInput'];
const rangeWordsOf = { fi, en, sv };
const texts = { example: '‹ex›', min: '‹min›', max: '‹max›', unit: '‹unit›', inForce: '‹now›' };

describe.each(languages)('the message in %s', (language) => {
  const words = wordsOf[language].problems.field;
  const messageFor = (typed: TypedValue | null) => fieldMessage(typed, texts, formatOf(language), words);
  const rangeWords = rangeWordsOf[language];
  test.each(rangeProblems)('about a range that is "%s" says why and what is still in force', (problem) => {
    const typed = { kind: 'problem', problem } as const;
    const said = fieldMessage(typed, texts, formatOf(language), words, rangeWords);
    expect(said).toContain('‹now›');
    expect(said).toMatch(/^\p{Lu}.*\. .*\.$/u);
    expect(messageFor(typed)).toBe('');
  });
  const about = (problem: (typeof problems)[number]) => messageFor({ kind: 'problem', problem });

  test.each(problems)('about "%s" says what is wrong and what is still in force', (problem) => {
    expect(about(problem)).toContain('‹now›');
    expect(about(problem)).toMatch(/^\p{Lu}.*\. .*\.$/u);
    expect(about(problem)).not.toMatch(/undefined| {2}|\.\./);
  });

  test('is a different one for every problem', () => {
    expect(new Set(problems.map(about)).size).toBe(problems.length);
  });

  test.each([
    ['notANumber', ['‹ex›']],
    ['tooLarge', ['‹max›']],
    ['wrongUnit', ['‹unit›']],
    ['outOfRange', ['‹min›', '‹max›']],
  ] as const)('about "%s" names what the field takes', (problem, parts) => {
    for (const part of parts) expect(about(problem)).toContain(part);
  });

  test('is empty when there is nothing to say', () => {
    expect(messageFor(null)).toBe('');
    expect(messageFor({ kind: 'unfinished' })).toBe('');
    expect(messageFor({ kind: 'value', value: 0.84 })).toBe('');
  });

  test('about a number read as a share says how it was read and how to write the other', () => {
    const message = plain(messageFor({ kind: 'value', value: 0.84, note: 'readAsShare' }));
    expect(message).toMatch(/84 ?%/);
    expect(message).toMatch(/0[.,]84 ?%/);
  });
});
