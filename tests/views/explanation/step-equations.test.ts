import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/i18n/language';
import { words as en } from '../../../src/i18n/messages/en/explanations';
import { words as fi } from '../../../src/i18n/messages/fi/explanations';
import { words as sv } from '../../../src/i18n/messages/sv/explanations';
import { examples } from '../../../src/model/examples';
import type { Inputs } from '../../../src/model/inputs';
import { simulate } from '../../../src/model/simulate';
import type { ResultId } from '../../../src/model/trace/quantity-ids';
import { resultIds } from '../../../src/model/trace/trace-steps';
import { traceOf, type Step } from '../../../src/model/trace/trace-of';
import type { MathNode } from '../../../src/views/simulator/explanation/math-tree';
import { inNumbers, inSymbols } from '../../../src/views/simulator/explanation/step-equations';
import { formulaNumber, fullNumber } from '../../../src/views/simulator/explanation/trace-number';
import { formatOf, plain, wordsOf } from '../said';

const explanations = { fi, en, sv };

/** The mathematics on one line of plain text: fractions with a slash, what is raised after a ^. */
function textOf(node: MathNode): string {
  if ('text' in node) return node.text;
  const parts = node.children.map(textOf);
  if (node.tag === 'mfrac') return parts.join('/');
  if (node.tag === 'msup') return parts.join('^');
  return node.tag === 'msub' ? parts.join('_') : parts.join(node.tag === 'munderover' ? ' ' : '');
}
const lines = (nodes: readonly MathNode[]): string[] => nodes.map((node) => plain(textOf(node)));

function numbersIn(step: Step, language: Language): string[] {
  const format = formatOf(language);
  const { units } = wordsOf[language].levers;
  return lines(
    inNumbers(step, {
      leaf: ({ value, unit }) => formulaNumber(value, unit, format, units),
      constant: (value) => format.number(value, 4),
      result: ({ value, unit }) => formulaNumber(value ?? NaN, unit, format, units),
    }),
  );
}
const symbolsIn = (step: Step): string[] => lines(inSymbols(step, String));

function stepsOf(id: ResultId, inputs: Inputs = examples.b2b): readonly Step[] {
  return traceOf(id, inputs, simulate(inputs)).steps;
}
function lastStep(id: ResultId, inputs: Inputs = examples.b2b): Step {
  const last = stepsOf(id, inputs).at(-1);
  if (last === undefined) throw new Error(`${id} has no steps`);
  return last;
}

describe('a formula', () => {
  test('stands in symbols and with its numbers', () => {
    const step = lastStep('satisfiedCustomerValue', examples.published);
    expect(symbolsIn(step)).toEqual(['S=A×(r+x+p×k×q)']);
    expect(numbersIn(step, 'fi')).toEqual(['S=100 €×(81 %+49 %+67 %×5×62 %)=337,70 €']);
    expect(numbersIn(step, 'en')).toEqual(['S=€100×(81%+49%+67%×5×62%)=€337.70']);
  });

  test('never mixes percent and percentage points', () => {
    expect(numbersIn(lastStep('churnAfter'), 'fi')).toEqual(['c_1=15 %-3 %-yks.=12 %']);
    const percent: Inputs = { ...examples.b2b, churnCut: 0.2, churnCutBasis: 'percent' };
    expect(numbersIn(lastStep('churnAfter', percent), 'sv')).toEqual(['c_1=15 %×(1-20 %)=12 %']);
  });

  test('of a sum over months keeps the symbols of what varies', () => {
    expect(symbolsIn(lastStep('npv'))).toEqual(['NPV=∑ t=0 36CF_t/(1+d)^t/12']);
    expect(numbersIn(lastStep('npv'), 'en')[0]).toMatch(/^NPV=∑ t=0 36CF_t\/\(1\+10%\)\^t\/12=€[\d,.]+$/);
  });

  test('that grows from month to month has its start and its step', () => {
    const path = stepsOf('customersSaved').find(({ id }) => id === 'customersWithout');
    expect(path && symbolsIn(path)).toEqual(['N_0=N', 'N_t=N_t-1×(1-c_0)^1/12+a/12\u2003t=1…36']);
  });

  test('that is solved keeps the sign of what is looked for', () => {
    expect(numbersIn(lastStep('irr'), 'en')).toEqual([
      '∑ t=0 36CF_t/(1+IRR)^t/12=0',
      expect.stringMatching(/^IRR=[\d.]+%$/),
    ]);
  });

  test('puts a negative number into brackets', () => {
    const loss: Inputs = { ...examples.b2b, grossMargin: -0.1 };
    expect(numbersIn(lastStep('lifetimeValueBefore', loss), 'en')[0]).toContain('=(-10%)×€12,000');
  });
});

describe.each(languages)('every result in %s', (language) => {
  const format = formatOf(language);
  const { units } = wordsOf[language].levers;

  test.each(resultIds)('%s has an explanation, a formula, and a source or a number of one’s own', (id) => {
    const trace = traceOf(id, examples.b2b, simulate(examples.b2b));
    const { name, text } = explanations[language].results[id];
    expect(name).not.toBe('');
    expect(text.split(/[.!?](?:\s|$)/u).filter(Boolean).length).toBeGreaterThanOrEqual(2);
    expect(trace.sources.length + trace.dependsOn.length).toBeGreaterThan(0);
    for (const step of trace.steps) {
      for (const line of [...symbolsIn(step), ...numbersIn(step, language)]) {
        expect(line).not.toMatch(/undefined|NaN|Infinity|null/);
        expect(line.length).toBeGreaterThan(2);
      }
    }
    expect(fullNumber(trace.value ?? 0, trace.unit, format, units)).toMatch(/\d/);
  });
});
