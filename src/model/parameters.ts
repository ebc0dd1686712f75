/**
 * The input catalogue. One entry is one input everywhere: slider, value field, link key, validation, result curve.
 * Ids are a public contract (links, files): never renamed, never reused. Words live in `src/i18n/messages/`.
 */

/** What a number of the catalogue means; decides how it is shown and typed. */
export type Unit =
  'money' | 'share' | 'churnCut' | 'people' | 'customers' | 'months' | 'years' | 'respondents' | 'plain';

/** The group of levers an input is shown and reset with. */
export type Group = 'formula' | 'business' | 'assumptions';

export interface Parameter {
  readonly id: string;
  readonly group: Group;
  readonly unit: Unit;
  /** Smallest and largest value that can be typed or come in a link, in the unit (shares 0..1). */
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key and the grid a dragged value snaps to. Logarithmic inputs step by their own digits. */
  readonly step: number;
  /** `log` is logarithmic from `logFrom` upwards and linear below it, so that 0 can be reached. */
  readonly scale: 'linear' | 'log';
  readonly logFrom?: number;
  /** The part of min..max that the slider covers where it is narrower than what can be typed. */
  readonly slider?: readonly [min: number, max: number];
}

const share = { unit: 'share', min: 0, max: 1, step: 0.01, scale: 'linear' } as const;
const money = { unit: 'money', min: 0, step: 1, scale: 'log' } as const;
/** A share that starts as something else's value or as nobody's: see `inputsInForce`. */
const assumedShare = { group: 'assumptions', ...share } as const;
const assumedMoney = { group: 'assumptions', ...money, max: 1_000_000, logFrom: 10 } as const;
const respondents = {
  group: 'assumptions',
  unit: 'respondents',
  min: 10,
  max: 100_000,
  step: 1,
  scale: 'log',
  logFrom: 10,
} as const;
const betaParameter = {
  group: 'assumptions',
  unit: 'plain',
  min: 0.01,
  max: 1_000,
  step: 0.01,
  scale: 'log',
  logFrom: 0.1,
} as const;
const customers = { unit: 'customers', min: 0, max: 10_000_000, step: 1, scale: 'log', logFrom: 10 } as const;

export const parameters = [
  { id: 'purchaseValue', group: 'formula', ...money, max: 1_000_000, logFrom: 10 },
  { id: 'retention', group: 'formula', ...share },
  { id: 'crossSell', group: 'formula', ...share },
  { id: 'referralRate', group: 'formula', ...share },
  { id: 'reach', group: 'formula', unit: 'people', min: 0, max: 20, step: 0.1, scale: 'linear' },
  { id: 'referralConversion', group: 'formula', ...share },
  { id: 'churnNow', group: 'business', ...share, step: 0.005 },
  // A negative cut is worsening churn: it can be typed, the slider starts at 0. See also slider-range.ts.
  {
    id: 'churnCut',
    group: 'business',
    unit: 'churnCut',
    min: -1,
    max: 1,
    step: 0.005,
    scale: 'linear',
    slider: [0, 1],
  },
  { id: 'satisfiedNow', group: 'business', ...share },
  { id: 'satisfiedTarget', group: 'business', ...share },
  { id: 'customers', group: 'business', ...customers },
  { id: 'annualRevenue', group: 'business', ...money, max: 10_000_000, logFrom: 10 },
  { id: 'grossMargin', group: 'business', ...share, min: -0.5 },
  { id: 'newCustomers', group: 'business', ...customers },
  { id: 'investmentOneOff', group: 'business', ...money, max: 1_000_000_000, logFrom: 1_000 },
  { id: 'investmentPerYear', group: 'business', ...money, max: 1_000_000_000, logFrom: 1_000 },
  { id: 'rampMonths', group: 'business', unit: 'months', min: 0, max: 60, step: 1, scale: 'linear' },
  { id: 'horizonYears', group: 'business', unit: 'years', min: 1, max: 20, step: 1, scale: 'linear' },
  {
    id: 'discountRate',
    group: 'business',
    unit: 'share',
    min: -0.5,
    max: 1,
    step: 0.005,
    scale: 'linear',
    slider: [0, 0.3],
  },
  { id: 'retentionFollowThrough', ...assumedShare },
  { id: 'crossSellFollowThrough', ...assumedShare },
  { id: 'referralFollowThrough', ...assumedShare },
  { id: 'referralConversionFollowThrough', ...assumedShare },
  { id: 'retentionDissatisfied', ...assumedShare },
  { id: 'crossSellDissatisfied', ...assumedShare },
  { id: 'referralRateDissatisfied', ...assumedShare },
  { id: 'referralConversionDissatisfied', ...assumedShare },
  { id: 'causalShare', ...assumedShare },
  { id: 'retentionOfSatisfied', ...assumedShare },
  { id: 'expansionValue', ...assumedMoney },
  { id: 'expansionMargin', ...assumedShare, min: -0.5 },
  { id: 'incrementalReferralShare', ...assumedShare },
  { id: 'acquisitionCost', ...assumedMoney },
  { id: 'referralReward', ...assumedMoney },
  // 0 is no market size given.
  { id: 'marketSize', group: 'assumptions', ...customers, max: 1_000_000_000 },
  { id: 'sbgAlpha', ...betaParameter },
  { id: 'sbgBeta', ...betaParameter },
  { id: 'sampleSizeB2B', ...respondents },
  { id: 'sampleSizeB2C', ...respondents },
] as const satisfies readonly Parameter[];

export type ParameterId = (typeof parameters)[number]['id'];

/** The inputs of one group. */
export type ParameterIdOf<G extends Group> = Extract<
  (typeof parameters)[number],
  { readonly group: G }
>['id'];
/** The inputs that are on screen from the start; the assumptions come when they are asked for. */
export type LeverId = ParameterIdOf<'formula' | 'business'>;
export type AssumptionId = ParameterIdOf<'assumptions'>;

type Lever = Extract<(typeof parameters)[number], { readonly group: 'formula' | 'business' }>;

/** The catalogue without the assumptions: what is on screen from the start. */
export const levers: readonly Lever[] = parameters.filter(
  (entry): entry is Lever => entry.group !== 'assumptions',
);

/** The catalogue entry of an input. */
export function parameter(id: ParameterId): Parameter {
  const entry = parameters.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No such input: ${id}`);
  return entry;
}
