import fc from 'fast-check';
import { caseOfInputs } from '../../src/model/case-of-inputs';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { parameter, parameters, type Parameter, type ParameterId } from '../../src/model/parameters';
import { npv } from '../../src/model/npv';
import { stepDiscountRate } from '../../src/model/step-discount-rate';
import { combinedCaseMeasures, sum } from './combined-case-measures';

export const parameterIds: readonly ParameterId[] = parameters.map(({ id }) => id);
export const inputIds: readonly (keyof Inputs)[] = [
  ...parameterIds,
  ...(Object.keys(modelChoices) as ChoiceId[]),
];

const wholeUnits: readonly Parameter['unit'][] = ['months', 'years'];

/** Any value that can be typed for an input: mostly with the digits a person types, sometimes with all a double has. */
export function anyValue(id: ParameterId): fc.Arbitrary<number> {
  const entry = parameter(id);
  const { min, max, step } = entry;
  const onStep = fc
    .integer({ min: Math.round(min / step), max: Math.round(max / step) })
    .map((count) => Number((count * step).toPrecision(12)));
  const ends = fc.constantFrom(min, max, Math.max(min, 0));
  if (wholeUnits.includes(entry.unit)) return fc.oneof(onStep, ends);
  const anywhere = fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
  return fc.oneof({ weight: 4, arbitrary: onStep }, { weight: 1, arbitrary: ends }, anywhere);
}

const numbers = Object.fromEntries(parameterIds.map((id) => [id, anyValue(id)])) as Record<
  ParameterId,
  fc.Arbitrary<number>
>;

/** Any inputs that can be typed and chosen. */
export const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  ...numbers,
  churnCutBasis: fc.constantFrom(...modelChoices.churnCutBasis),
  revenueTiming: fc.constantFrom(...modelChoices.revenueTiming),
  terminalValue: fc.constantFrom(...modelChoices.terminalValue),
  claimStrength: fc.constantFrom(...modelChoices.claimStrength),
  counterfactual: fc.constantFrom(...modelChoices.counterfactual),
  retentionLever: fc.constantFrom(...modelChoices.retentionLever),
  referralGenerations: fc.constantFrom(...modelChoices.referralGenerations),
  retentionShape: fc.constantFrom(...modelChoices.retentionShape),
});

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Cases of ordinary size, as a company would have them; rates and churn may be extreme, sizes are not. */
export const ordinaryInputs: fc.Arbitrary<Inputs> = fc
  .tuple(
    anyInputs,
    fc.record({
      customers: between(1, 1e6),
      annualRevenue: between(1, 1e5),
      grossMargin: between(0.05, 1),
      newCustomers: between(0, 1e5),
      churnNow: between(0.01, 0.9),
      churnCut: between(-0.2, 0.9),
      investmentOneOff: between(1, 1e6),
      investmentPerYear: between(0, 1e6),
      discountRate: between(0.001, 0.5),
    }),
  )
  .map(([inputs, sizes]) => ({ ...inputs, ...sizes }));

/** The same case with nothing in it but lower churn: as many satisfied customers as today, the cut set directly. */
export const churnAlone = (inputs: Inputs): Inputs => ({
  ...inputs,
  satisfiedTarget: inputs.satisfiedNow,
  retentionLever: 'direct',
  referralGenerations: 'one',
});

/**
 * The same case as one would plan it: more satisfied customers who never do less than others, and no referral that
 * costs more than it brings. Only then is every customer kept worth something in every stream.
 */
export const helpful = (inputs: Inputs): Inputs => ({
  ...inputs,
  satisfiedNow: Math.min(inputs.satisfiedNow, inputs.satisfiedTarget),
  satisfiedTarget: Math.max(inputs.satisfiedNow, inputs.satisfiedTarget),
  retentionLever: 'direct',
  referralGenerations: 'one',
  counterfactual: 'gross',
  expansionMargin: Math.abs(inputs.expansionMargin),
  referralReward: 0,
});

/** The money that moves, against which rounding is measured: all payments and the margin on all revenue, in today's money. */
export function moneyMoved(inputs: Inputs): number {
  const theCase = caseOfInputs(inputs);
  const { flows, gross } = combinedCaseMeasures(theCase);
  const margin = (theCase.annualRevenue * Math.abs(theCase.grossMargin)) / theCase.stepsPerYear;
  const revenue = flows.with.map(
    (customers, step) => margin * (customers + (flows.churnOnly[step] ?? 0) + (flows.without[step] ?? 0)),
  );
  const expansion = flows.expansionRevenue.map((money) => Math.abs(money * theCase.expansionMargin));
  const rate = stepDiscountRate(theCase.discountRate, theCase.stepsPerYear);
  return gross + npv(revenue, rate) + npv(expansion, rate) + sum(revenue) + sum(expansion);
}

const isPlainNumber = (data: unknown): boolean =>
  typeof data === 'number' && Number.isFinite(data) && !Object.is(data, -0);

const isPlainObject = (data: unknown): data is object =>
  Array.isArray(data) ||
  (typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype);

/** The paths in a whole result that JSON would lose: numbers that are not finite, −0, undefined, and no plain data. */
export function oddNumbersIn(data: unknown, path = ''): string[] {
  if (isPlainNumber(data) || typeof data === 'string' || data === null) return [];
  if (!isPlainObject(data)) return [`${path} is ${Object.is(data, -0) ? '−0' : fc.stringify(data)}`];
  const odd: string[] = [];
  // No path is put together as long as nothing is odd: there are hundreds of numbers in every result.
  for (const [key, value] of Object.entries(data))
    if (!isPlainNumber(value)) odd.push(...oddNumbersIn(value, `${path}.${key}`));
  return odd;
}
