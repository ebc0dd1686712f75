import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedLifetimeSbg } from '../../src/model/expected-lifetime-sbg';
import { expectedResidualLifetime } from '../../src/model/expected-residual-lifetime';
import { fitGeometric } from '../../src/model/fit-geometric';
import { fitSbg } from '../../src/model/fit-sbg';
import { lifetimeValueImmediate } from '../../src/model/lifetime-value-immediate';
import { logLikelihoodSbg } from '../../src/model/log-likelihood-sbg';
import { nelderMead } from '../../src/model/nelder-mead';
import { programmeSurvivalSbg } from '../../src/model/programme-survival-sbg';
import { retentionSbg } from '../../src/model/retention-sbg';
import { survivalSbg } from '../../src/model/survival-sbg';
import { survivorProblems } from '../../src/model/survivor-problems';
import { share } from './arbitrary-inputs';
import { publishedSurvivors, sevenYears } from './published-survivors';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const positive = number(Math.log(0.01), Math.log(1000)).map(Math.exp);
const anyParameters = fc.record({ alpha: positive, beta: positive });
const highEnd = { alpha: 0.668, beta: 3.806 };

/** The fit of survivors of customers who differ. */
function sbgFit(columns: readonly (readonly number[])[]) {
  const fit = fitSbg(columns);
  if (fit.shape !== 'sBG') throw new Error(`Fitted as ${fit.shape}`);
  return fit;
}

describe('survival', () => {
  test('never rises while retention never falls', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const survival = survivalSbg(parameters, 40);
        survival.slice(1).forEach((left, index) => {
          expect(left).toBeLessThanOrEqual(survival[index] ?? 0);
          expect(retentionSbg(parameters, index + 2)).toBeGreaterThanOrEqual(
            retentionSbg(parameters, index + 1),
          );
        });
      }),
    );
  });

  test('with customers who are all alike it is geometric', () => {
    const survival = survivalSbg({ alpha: 2e7, beta: 8e7 }, 10);
    expect(survival[10]).toBeCloseTo(0.8 ** 10, 6);
  });

  test('forecasts years 8 to 12 of the high-end group as printed (SBG-06)', () => {
    const forecast = survivalSbg(highEnd, 12).slice(8);
    expect(forecast.map((left) => Math.round(left * 1000) / 1000)).toEqual([
      0.46, 0.436, 0.414, 0.395, 0.378,
    ]);
  });
});

describe('fit', () => {
  test('of the printed groups gives the printed parameters', () => {
    const first = sbgFit([sevenYears(publishedSurvivors.highEnd)]);
    expect(first.alpha).toBeCloseTo(0.668, 3);
    expect(first.beta).toBeCloseTo(3.806, 2);
    expect(first.logLikelihood).toBeCloseTo(-1611.2, 1);
    const regular = sbgFit([sevenYears(publishedSurvivors.regular)]);
    expect(regular.alpha).toBeCloseTo(0.704, 3);
    expect(regular.beta).toBeCloseTo(1.182, 3);
    expect(regular.logLikelihood).toBeCloseTo(-1680.3, 1);
  });

  test('of several groups gives 3.80 and 15.19', () => {
    // The counts that 3.80 and 15.20 lead to, to whole customers, in groups of one to four renewals.
    const group = [10_000, 8000, 6480, 5307, 4391];
    const fit = sbgFit([5, 4, 3, 2].map((entries) => group.slice(0, entries)));
    expect(fit.alpha).toBeCloseTo(3.8, 2);
    expect(fit.beta).toBeCloseTo(15.19, 2);
  });

  test('recovers the parameters that the survivors were made with', () => {
    const moderate = fc.record({ alpha: number(0.2, 5), beta: number(0.2, 20) });
    fc.assert(
      fc.property(moderate, fc.integer({ min: 4, max: 12 }), (parameters, renewals) => {
        const fit = sbgFit([survivalSbg(parameters, renewals).map((left) => left * 1e4)]);
        expect(fit.alpha / parameters.alpha).toBeCloseTo(1, 3);
        expect(fit.beta / parameters.beta).toBeCloseTo(1, 3);
      }),
      { numRuns: 50 },
    );
  });

  test('is a maximum: no neighbour explains the survivors better', () => {
    const counts = [sevenYears(publishedSurvivors.regular)];
    const fit = sbgFit(counts);
    for (const [up, along] of [
      [1.001, 1],
      [0.999, 1],
      [1, 1.001],
      [1, 0.999],
    ] as const) {
      const neighbour = { alpha: fit.alpha * up, beta: fit.beta * along };
      expect(logLikelihoodSbg(neighbour, counts)).toBeLessThan(fit.logLikelihood);
    }
  });

  test('percentages give the same parameters as counts, and the sum of groups their likelihoods', () => {
    const percent = sbgFit([publishedSurvivors.regular.slice(0, 8)]);
    expect(percent.alpha).toBeCloseTo(0.704, 3);
    expect(percent.beta).toBeCloseTo(1.182, 3);
    const groups = [
      [100, 90, 85],
      [50, 40],
    ];
    const sum = groups.reduce((total, group) => total + logLikelihoodSbg(highEnd, [group]), 0);
    expect(logLikelihoodSbg(highEnd, groups)).toBe(sum);
    expect(logLikelihoodSbg(highEnd, [[100]])).toBe(0);
  });

  test.each([
    ['stays the same', [1000, 800, 640, 512, 409.6], 0.2],
    ['falls', [1000, 900, 700, 400], 600 / 2600],
  ])('finds one churn for everybody when retention %s', (_, counts, churn) => {
    const fit = fitSbg([counts]);
    expect(fit.shape).toBe('geometric');
    expect(fit).toHaveProperty('churn');
    expect('churn' in fit ? fit.churn : NaN).toBeCloseTo(churn, 12);
  });

  test('knows the cases in which nobody or everybody leaves', () => {
    expect(fitSbg([[100, 100, 100]])).toEqual({ shape: 'geometric', churn: 0, logLikelihood: 0 });
    expect(fitSbg([[100, 0, 0]])).toEqual({ shape: 'geometric', churn: 1, logLikelihood: 0 });
    expect(survivalSbg(sbgFit([[1000, 500, 500, 500]]), 3)[3]).toBeCloseTo(0.5, 2);
    expect(fitGeometric([[100]])).toBeNull();
  });

  test('any survivors give finite numbers', () => {
    const survivors = fc
      .array(share, { minLength: 2, maxLength: 12 })
      .map((shares) => shares.reduce((left, part) => [...left, (left.at(-1) ?? 0) * part], [1000]));
    fc.assert(
      fc.property(survivors, (counts) => {
        const fit = fitSbg([counts]);
        const values = Object.values(fit).filter((value) => typeof value === 'number');
        expect(values.length).toBeGreaterThan(0);
        expect(values.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('pasted survivors', () => {
  test.each([
    ['text', [[100, 'ninety', 80]], [{ column: 0, row: 1, problem: 'notANumber' }]],
    ['no finite number', [[100, NaN, 80]], [{ column: 0, row: 1, problem: 'notANumber' }]],
    ['rising', [[100, 90, 95]], [{ column: 0, row: 2, problem: 'rising' }]],
    ['below zero', [[100, 90, -1]], [{ column: 0, row: 2, problem: 'negative' }]],
    ['nobody at the start', [[0, 0, 0]], [{ column: 0, row: 0, problem: 'noCustomers' }]],
    ['one renewal', [[100, 90]], [{ column: 0, row: 1, problem: 'tooFewRenewals' }]],
    ['nothing', [], [{ column: 0, row: 0, problem: 'tooFewRenewals' }]],
    [
      'several at once',
      [
        [100, 'x', 80],
        [10, 20],
      ],
      [
        { column: 0, row: 1, problem: 'notANumber' },
        { column: 1, row: 1, problem: 'rising' },
      ],
    ],
  ])('%s', (_, columns, problems) => {
    expect(survivorProblems(columns)).toEqual(problems);
    expect(fitSbg(columns)).toEqual({ shape: 'none', problems });
  });

  test('equal counts and a short second group are fine', () => {
    expect(survivorProblems([[100, 90, 90], [50]])).toEqual([]);
  });
});

describe('lifetime', () => {
  // mpmath, 30 digits.
  test.each([
    [3.8, 15.2, 1, 0.1, 3.3098184210253696],
    [0.067, 0.267, 2, 0.1, 9.455299431995531],
    [0.668, 3.806, 4, 1e-4, 182.47997436139198],
    [0.668, 3.806, 4, 1e-8, 4296.081495591778],
    [1.5, 2, 1, 0.01, 3.030229264527891],
    [1.2, 3, 2, 1e-10, 19.683930117022],
    [5000, 4000, 1, 0.5, 0.631631432425909],
    [500, 3000, 10, 0.05, 4.682933128286275],
    [0.01, 0.02, 1, 0.3, 2.8476846457983305],
  ])(
    'alpha %s, beta %s, period %s at %s is worth %s payments',
    (alpha, beta, period, discountRate, expected) => {
      const payments = expectedResidualLifetime({ alpha, beta, period, discountRate }) ?? NaN;
      expect(Math.abs(payments / expected - 1)).toBeLessThan(1e-12);
    },
  );

  test('is the sum of what is left after each renewal, discounted', () => {
    const parameters = fc.record({ alpha: number(0.05, 50), beta: number(0.05, 50) });
    const period = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(parameters, period, number(0.02, 1), (i, now, discountRate) => {
        const survival = survivalSbg(i, 3000);
        let sum = 0;
        for (let renewal = now; renewal <= 3000; renewal++) {
          sum += (survival[renewal] ?? 0) / (survival[now - 1] ?? 1) / (1 + discountRate) ** (renewal - now);
        }
        const payments = expectedResidualLifetime({ ...i, period: now, discountRate }) ?? NaN;
        expect(payments / sum).toBeCloseTo(1, 10);
      }),
    );
  });

  test('rises with the time a customer has been there, and falls with the discount rate', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 1, max: 30 }), number(0.001, 1), (i, period, rate) => {
        const payments = (at: number, discountRate: number) =>
          expectedResidualLifetime({ ...i, period: at, discountRate }) ?? NaN;
        expect(payments(period + 1, rate)).toBeGreaterThan(payments(period, rate) * (1 - 1e-13));
        expect(payments(period, rate * 1.1)).toBeLessThan(payments(period, rate) * (1 + 1e-13));
      }),
    );
  });

  test('without discounting is (beta + n − 1)/(alpha − 1), and has no end when alpha is 1 or less', () => {
    expect(expectedResidualLifetime({ alpha: 3, beta: 5, period: 2, discountRate: 0 })).toBe(3);
    for (const alpha of [1, 0.668]) {
      expect(expectedResidualLifetime({ alpha, beta: 5, period: 2, discountRate: 0 })).toBeNull();
      expect(expectedLifetimeSbg({ alpha, beta: 5 })).toBeNull();
    }
    expect(expectedResidualLifetime({ alpha: 3, beta: 5, period: 2, discountRate: -0.1 })).toBeNull();
    expect(expectedResidualLifetime({ alpha: 3, beta: 5, period: 2, discountRate: 1e-9 })).toBeCloseTo(3, 6);
  });

  test('of a new customer counts the first payment: E[T] = (alpha + beta − 1)/(alpha − 1)', () => {
    expect(expectedLifetimeSbg({ alpha: 3.8, beta: 15.2 })).toBeCloseTo(18 / 2.8, 12);
    expect(expectedLifetimeSbg(highEnd, 0.1)).toBeCloseTo(5.922596407612764, 12);
  });

  test('of customers who differ is longer than one rate for all says: 9.46 against 2.93 (SBG-18)', () => {
    const residual = expectedResidualLifetime({ alpha: 0.067, beta: 0.267, period: 2, discountRate: 0.1 });
    expect(residual).toBeCloseTo(9.46, 2);
    const oneRate = lifetimeValueImmediate({ margin: 0.8, retention: 0.8, discountRate: 0.1 });
    expect(oneRate).toBeCloseTo(2.93, 2);
  });
});

describe('survival with a programme', () => {
  test('without effect is the survival itself, with full effect nobody leaves', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const survival = survivalSbg(parameters, 25);
        programmeSurvivalSbg(parameters, 0, 25)?.forEach((left, renewal) => {
          expect(left).toBeCloseTo(survival[renewal] ?? NaN, 13);
        });
        expect(programmeSurvivalSbg(parameters, 1, 25)?.at(-1)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('rises with the effect and never rises with time', () => {
    fc.assert(
      fc.property(anyParameters, share, share, (parameters, first, second) => {
        const less = programmeSurvivalSbg(parameters, Math.min(first, second), 20) ?? [];
        const more = programmeSurvivalSbg(parameters, Math.max(first, second), 20) ?? [];
        more.forEach((left, renewal) => {
          expect(left).toBeGreaterThanOrEqual((less[renewal] ?? 0) - 1e-13);
          expect(left).toBeLessThanOrEqual((more[renewal - 1] ?? 1) + 1e-13);
        });
      }),
    );
  });

  test('of customers who are all alike is geometric with the smaller churn', () => {
    const survival = programmeSurvivalSbg({ alpha: 2e7, beta: 8e7 }, 0.5, 10);
    expect(survival?.[10]).toBeCloseTo(0.9 ** 10, 6);
  });

  test('is not defined for an effect outside 0..1', () => {
    expect(programmeSurvivalSbg(highEnd, -0.1, 5)).toBeNull();
    expect(programmeSurvivalSbg(highEnd, 1.1, 5)).toBeNull();
  });
});

describe('Nelder-Mead', () => {
  test('finds the bottom of a curved valley in two and of a bowl in four variables', () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const { point, value } = nelderMead(valley, [-1.2, 1]);
    expect(point[0]).toBeCloseTo(1, 7);
    expect(point[1]).toBeCloseTo(1, 7);
    expect(value).toBeLessThan(1e-15);
    const bowl = (at: readonly number[]) => at.reduce((sum, x, axis) => sum + (x - axis) ** 2, 0);
    const bottom = nelderMead(bowl, [9, 9, 9, 9]).point;
    bottom.forEach((x, axis) => {
      expect(x).toBeCloseTo(axis, 6);
    });
  });

  test('keeps away from where the function has no value, and stops when it has none at all', () => {
    const half = ([x = 0]: readonly number[]) => (x < 0.5 ? NaN : (x - 0.75) ** 2);
    expect(nelderMead(half, [3]).point[0]).toBeCloseTo(0.75, 6);
    expect(nelderMead(() => NaN, [1, 2]).value).toBe(Number.MAX_VALUE);
    expect(nelderMead(() => 1, [1, 2], { maxRounds: 3 }).value).toBe(1);
  });
});
