import type { ChartCase } from '../../src/charts/chart-spec';
import { examples } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import type {
  CustomerValue,
  SegmentValue,
  LifetimeValue,
  Results,
  Scalar,
  Series,
} from '../../src/model/results';
import { simulate } from '../../src/model/simulate';

/** Scenarios written down as data, so that the charts are tested apart from the model. */

const value = (number: number): Scalar => ({ value: number });
const never: Scalar = { value: null, reason: 'neverPaysBack' };

export const parts = (retention: number, crossSell: number, referral: number): CustomerValue => ({
  satisfiedCustomerValue: value(retention + crossSell + referral),
  retentionPart: value(retention),
  crossSellPart: value(crossSell),
  referralPart: value(referral),
  multiplier: value((retention + crossSell + referral) / 100),
  parityReach: value(2),
  referralReproduction: value(2.4),
});

const withDefensible = (published: CustomerValue): SegmentValue => ({
  ...published,
  defensibleCustomerValue: value(0),
  defensibleSteps: [],
});

const b2b = withDefensible(parts(84, 54, 237.25));
const b2c = withDefensible(parts(81, 49, 207.7));

const lifetime: LifetimeValue = { value: 1_000, withinHorizon: 500 };

const inputs: Inputs = {
  ...examples.b2b,
  purchaseValue: 100,
  retention: 0.84,
  crossSell: 0.54,
  referralRate: 0.73,
  reach: 5,
  referralConversion: 0.65,
  churnNow: 0.15,
  churnCut: 0.03,
  customers: 500,
  annualRevenue: 12_000,
  grossMargin: 0.45,
  newCustomers: 50,
  investmentOneOff: 60_000,
  investmentPerYear: 40_000,
  rampMonths: 6,
  horizonYears: 2,
  discountRate: 0.1,
  churnCutBasis: 'points',
  revenueTiming: 'mid',
  terminalValue: 'excluded',
};

/** Quarters instead of months keep the fixtures short: the charts take the times as they come. */
const quarters = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

interface Story {
  readonly own?: CustomerValue;
  readonly customersWith?: readonly number[];
  readonly customersWithout?: readonly number[];
  readonly cumulative?: readonly number[];
  readonly paybackYears?: Scalar;
  readonly inputs?: Partial<Inputs>;
  readonly years?: readonly number[];
}

const saving = [500, 495, 491, 488, 485, 482, 479, 477, 475];
const losing = [500, 490, 480, 471, 462, 453, 445, 437, 429];
const earning = [-60_000, -62_000, -58_000, -50_000, -38_000, -20_000, 4_000, 34_000, 70_000];

function caseOf(story: Story): ChartCase {
  const own = story.own ?? b2b;
  const cumulative = story.cumulative ?? earning;
  const customersWith = story.customersWith ?? saving;
  const customersWithout = story.customersWithout ?? losing;
  const series: Series = {
    years: story.years ?? quarters,
    customersWithout,
    customersWith,
    customersChurnOnly: customersWith,
    retentionRevenue: cumulative.map(() => 1_000),
    referralRevenue: cumulative.map(() => 0),
    expansionRevenue: cumulative.map(() => 0),
    acquisitionSaving: cumulative.map(() => 0),
    cost: cumulative.map(() => 0),
    cashFlow: cumulative.map((total, index) => total - (cumulative[index - 1] ?? 0)),
    cumulative,
    discountedCumulative: cumulative.map((total, index) => total * 0.97 ** index),
  };
  const keptAt = (index: number) => value((customersWith[index] ?? 0) - (customersWithout[index] ?? 0));
  const results: Results = {
    ...simulate(examples.b2b),
    ...b2b,
    b2b,
    b2c,
    churnAfter: value(0.12),
    customersKeptPerYear: value(15),
    customersKeptYearOne: keptAt(4),
    customersKept: keptAt(customersWith.length - 1),
    revenueUpliftYearOne: value(100_000),
    revenueUplift: value(300_000),
    grossProfitUplift: value(150_000),
    cost: value(140_000),
    presentValueOfCost: value(130_000),
    npv: value(series.discountedCumulative.at(-1) ?? 0),
    roi: value(0.5),
    roiDiscounted: value(0.4),
    irr: { value: 0.3, roots: [0.3] },
    paybackYears: story.paybackYears ?? value(1.5 - 0.25 / 6),
    discountedPaybackYears: never,
    breakEvenChurnCut: value(0.1),
    breakEvenCustomers: value(9),
    lifetimeValueBefore: lifetime,
    lifetimeValueAfter: lifetime,
    lifetimeValueUplift: value(0),
    valueBeyondHorizon: value(0),
    presentValueBeyondHorizon: value(0),
    verdict: 'pays',
    series,
  };
  return { inputs: { ...inputs, ...story.inputs }, results, own };
}

const none = quarters.map(() => 0);
const unknownParts: CustomerValue = {
  ...b2b,
  satisfiedCustomerValue: { value: null, reason: 'outOfRange' },
  referralPart: { value: null, reason: 'outOfRange' },
};

export const chartCases = {
  asB2b: caseOf({}),
  asB2c: caseOf({ own: b2c, inputs: { terminalValue: 'included' } }),
  between: caseOf({ own: parts(80, 50, 220) }),
  above: caseOf({ own: parts(100_000, 50_000, 220_000) }),
  unknownValue: caseOf({ own: unknownParts }),
  worsening: caseOf({ customersWith: losing, customersWithout: saving }),
  oneMore: caseOf({ customersWith: losing.map((count) => count + 1) }),
  noChange: caseOf({ customersWith: losing }),
  noCustomers: caseOf({ customersWith: none, customersWithout: none }),
  neverBack: caseOf({ cumulative: earning.map((total) => total - 100_000), paybackYears: never }),
  backAtOnce: caseOf({ cumulative: earning.map((total) => total + 62_000), paybackYears: value(0) }),
  noMoneyMoves: caseOf({ cumulative: none, paybackYears: value(0) }),
  backAtTheEnd: caseOf({ paybackYears: value(2), cumulative: earning.map((total) => total - 70_000) }),
  oneYear: caseOf({
    years: quarters.map((year) => year / 2),
    paybackYears: value(0.75 - 0.125 / 6),
    inputs: { horizonYears: 1 },
  }),
} satisfies Record<string, ChartCase>;

/** B2B and B2C are worth nothing too when nothing is bought. */
export const nothingBought: ChartCase = {
  inputs: { ...inputs, purchaseValue: 0 },
  own: parts(0, 0, 0),
  results: {
    ...chartCases.asB2b.results,
    b2b: withDefensible(parts(0, 0, 0)),
    b2c: withDefensible(parts(0, 0, 0)),
  },
};
