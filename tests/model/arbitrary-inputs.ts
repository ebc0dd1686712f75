import fc from 'fast-check';
import type { ChurnCase } from '../../src/model/churn-case';
import type { CustomerFormulaInputs } from '../../src/model/customer-formula-inputs';
import { parameter, type ParameterId } from '../../src/model/parameters';

/** Numbers that somebody could mean: subnormals lose their last digits when they are doubled, and stand for zero. */
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value));

/** Any value that can be typed for an input of the catalogue. */
const anyOf = (id: ParameterId) => number(parameter(id).min, parameter(id).max);

export const share = number(0, 1);

export const shares = fc.record({
  retention: share,
  crossSell: share,
  referralRate: share,
  referralConversion: share,
});

/** Any inputs of the published formula that can be typed. */
export const formulaInputs: fc.Arbitrary<CustomerFormulaInputs> = fc.record({
  purchaseValue: anyOf('purchaseValue'),
  retention: share,
  crossSell: share,
  referralRate: share,
  reach: anyOf('reach'),
  referralConversion: share,
});

/** Any churn case that can be typed. */
export const anyChurnCase: fc.Arbitrary<ChurnCase> = fc.record({
  customers: anyOf('customers'),
  annualRevenue: anyOf('annualRevenue'),
  grossMargin: anyOf('grossMargin'),
  newCustomers: anyOf('newCustomers'),
  churnNow: share,
  churnAfter: share,
  rampSteps: fc.integer({ min: 0, max: 60 }),
  steps: fc.integer({ min: 1, max: 20 }).map((years) => years * 12),
  stepsPerYear: fc.constant(12),
  weightOfClosing: fc.constantFrom(0, 0.5, 1),
  investmentOneOff: anyOf('investmentOneOff'),
  investmentPerYear: anyOf('investmentPerYear'),
  discountRate: anyOf('discountRate'),
  includeValueBeyondHorizon: fc.boolean(),
});

/** A case of ordinary size whose programme lowers churn and earns a margin. */
export const improvingCase: fc.Arbitrary<ChurnCase> = fc
  .record({
    customers: number(1, 1e6),
    annualRevenue: number(1, 1e5),
    grossMargin: number(0.01, 1),
    newCustomers: number(0, 1e5),
    churnNow: number(0.01, 0.9),
    cut: number(0.01, 1),
    rampSteps: fc.integer({ min: 0, max: 24 }),
    years: fc.integer({ min: 1, max: 10 }),
    stepsPerYear: fc.constantFrom(1, 12),
    weightOfClosing: fc.constantFrom(0, 0.5, 1),
    investmentOneOff: number(0, 1e7),
    investmentPerYear: number(0, 1e6),
    discountRate: number(0, 0.3),
    includeValueBeyondHorizon: fc.boolean(),
  })
  .map(({ cut, years, ...c }) => ({
    ...c,
    churnAfter: c.churnNow * (1 - cut),
    steps: years * c.stepsPerYear,
  }));

/** Money out first, then money in, in whole cents. */
export const conventionalFlows = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 30 }),
  )
  .map(([out, back]) => [...out.map((cents) => -cents / 100), ...back.map((cents) => cents / 100)]);

/** Every combination of smallest and largest value of the catalogue, all three timings and both horizon choices. */
export function cornerCases(): ChurnCase[] {
  const ends = (id: ParameterId) => [parameter(id).min, parameter(id).max];
  const dimensions = {
    customers: ends('customers'),
    annualRevenue: ends('annualRevenue'),
    grossMargin: ends('grossMargin'),
    newCustomers: ends('newCustomers'),
    churnNow: [0, 1],
    churnAfter: [0, 1],
    rampSteps: ends('rampMonths'),
    steps: ends('horizonYears').map((years) => years * 12),
    weightOfClosing: [0, 0.5, 1],
    investmentOneOff: ends('investmentOneOff'),
    investmentPerYear: ends('investmentPerYear'),
    discountRate: ends('discountRate'),
  };
  let corners: Record<string, number>[] = [{}];
  for (const [name, values] of Object.entries(dimensions)) {
    corners = corners.flatMap((corner) => values.map((value) => ({ ...corner, [name]: value })));
  }
  const typed = corners as unknown as Omit<ChurnCase, 'stepsPerYear' | 'includeValueBeyondHorizon'>[];
  return typed.flatMap((corner) =>
    [false, true].map((includeValueBeyondHorizon) => ({
      ...corner,
      stepsPerYear: 12,
      includeValueBeyondHorizon,
    })),
  );
}

/** All numbers in a result, however deeply they lie. */
export function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  if (typeof result !== 'object' || result === null) return [];
  return Object.values(result).flatMap(numbersIn);
}
