import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnRectangles } from '../../src/charts/columns';
import { streamsSpec } from '../../src/charts/specs/streams';
import { waterfallSpec } from '../../src/charts/specs/waterfall';
import { languages } from '../../src/i18n/language';
import { examples, presets } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import { simulate } from '../../src/model/simulate';
import { anyInputs } from '../model/any-inputs';
import { caseWordsOf, formatOf, plain } from '../views/said';

const walkOf = (inputs: Inputs, language: 'fi' | 'en' | 'sv' = 'en') =>
  waterfallSpec({ inputs, results: simulate(inputs) }, caseWordsOf[language].waterfall, formatOf(language));
const streamsOf = (inputs: Inputs, language: 'fi' | 'en' | 'sv' = 'en') =>
  streamsSpec({ inputs, results: simulate(inputs) }, caseWordsOf[language].streams, formatOf(language));

describe('the walk from published to defensible', () => {
  test.each(presets)('of %s: each step starts where the one before it ended', (preset) => {
    const { steps } = walkOf(examples[preset]);
    expect(steps.map(({ id }) => id)).toEqual([
      'published',
      'followThrough',
      'counterfactual',
      'margin',
      'defensible',
    ]);
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (step.role === 'change') expect(step.from).toBeCloseTo(before?.to ?? NaN, 9);
      else expect(step.from).toBe(0);
    }
    expect(steps.at(-1)?.to).toBe(simulate(examples[preset]).defensibleCustomerValue.value);
  });

  // The source's illustration: 337.70; evidence leaves 97.49, a margin of 40 % 39.00 (MODEL §1.8).
  test('of the source’s illustration goes from 337.70 to 97.50 to 39.00', () => {
    const { table } = walkOf(examples.published);
    const left = table.rows.map((row) => plain(row.cells[1]?.text ?? ''));
    expect(left).toEqual(['€337.70', '€97.49', '€97.49', '€39', '€39']);
  });

  test.each(languages)('in %s every step explains itself and nothing is left open', (language) => {
    const choices = [
      {},
      { claimStrength: 'published' },
      { claimStrength: 'own' },
      { counterfactual: 'incremental', causalShare: 0.5 },
    ] as const;
    for (const choice of choices) {
      const spec = walkOf({ ...examples.b2b, ...choice }, language);
      for (const { explanation, label, text } of spec.steps) {
        expect(explanation).toMatch(/^.{40,}\.$/s);
        expect(`${label}${text}${spec.title}${spec.summary}`).not.toMatch(/undefined|NaN|null|Infinity/);
      }
    }
  });
});

describe('the streams as columns', () => {
  test.each(languages)(
    'in %s: title, text alternative and table hold for the example, a loss and a case without answer',
    (language) => {
      const cases: readonly Inputs[] = [
        examples.b2b,
        { ...examples.b2b, investmentPerYear: 900_000 },
        { ...examples.b2b, retentionLever: 'satisfaction', churnNow: 0.4, satisfiedNow: 0.9 },
        { ...examples.b2c, terminalValue: 'included', acquisitionCost: 40, incrementalReferralShare: 0.5 },
      ];
      const titles = cases.map((inputs) => {
        const spec = streamsOf(inputs, language);
        const texts = [spec.title, spec.subtitle, spec.summary, ...spec.categories];
        expect(texts.join(' ')).not.toMatch(/undefined|NaN|null|Infinity/);
        for (const row of spec.table.rows) expect(row.cells).toHaveLength(spec.table.columns.length - 1);
        return spec.title;
      });
      expect(new Set(titles).size).toBe(cases.length);
    },
  );

  test('lie above zero where they gain, below where they cost, and add up to the net', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const spec = streamsOf(inputs);
        for (const [index, { parts, mark }] of columnRectangles(spec).columns.entries()) {
          const values = spec.series.map(({ values }) => values[index] ?? 0);
          const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
          expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - mark)).toBeLessThanOrEqual(
            1e-6 * size + 1e-9,
          );
          for (const [at, part] of parts.entries()) {
            expect(part.to).toBeGreaterThanOrEqual(part.from);
            if ((values[at] ?? 0) < 0) expect(part.to).toBeLessThanOrEqual(1e-9 * size);
            else expect(part.from).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('name only the streams that move', () => {
    expect(streamsOf(examples.b2b).series.map(({ id }) => id)).toEqual([
      'retention',
      'referral',
      'expansion',
      'cost',
    ]);
    const without = streamsOf({ ...examples.b2b, satisfiedTarget: examples.b2b.satisfiedNow });
    expect(without.series.map(({ id }) => id)).toEqual(['retention', 'cost']);
  });
});
