import { benchmarks, segmentShares, type Segment } from './benchmarks';
import type { Inputs } from './inputs';
import { inputsInForce } from './inputs-in-force';

/** Complete starting points: a B2B and a B2C company, and the source's own illustration (100 € and five people). */
export const presets = ['b2b', 'b2c', 'published'] as const;
export type Preset = (typeof presets)[number];

/** The segment whose survey values a preset starts with. */
export const presetSegment: Readonly<Record<Preset, Segment>> = { b2b: 'b2b', b2c: 'b2c', published: 'b2c' };

const shared = {
  churnCut: 0.03,
  churnCutBasis: 'points',
  rampMonths: 6,
  investmentOneOff: 60_000,
  investmentPerYear: 40_000,
  horizonYears: 3,
  discountRate: 0.1,
  revenueTiming: 'mid',
  terminalValue: 'excluded',
  claimStrength: 'evidence',
  counterfactual: 'gross',
  retentionLever: 'direct',
  referralGenerations: 'one',
  retentionShape: 'constant',
  // The factors and the values that follow others are put in force below.
  retentionFollowThrough: 1,
  crossSellFollowThrough: 1,
  referralFollowThrough: 1,
  referralConversionFollowThrough: 1,
  expansionValue: 0,
  expansionMargin: 0,
  retentionDissatisfied: 0,
  crossSellDissatisfied: 0,
  referralRateDissatisfied: 0,
  referralConversionDissatisfied: 0,
  causalShare: 1,
  incrementalReferralShare: 1,
  acquisitionCost: 0,
  referralReward: 0,
  marketSize: 0,
  // Assumed: no sample size is published.
  sampleSizeB2B: 200,
  sampleSizeB2C: 1_000,
} as const;

const complete = (inputs: Inputs): Inputs => inputsInForce(inputs, () => false);

/** Twelve purchases of 1 000 a year from each of 500 companies. Only the survey shares are published values. */
const b2b: Inputs = complete({
  ...shared,
  ...segmentShares('b2b'),
  purchaseValue: 1_000,
  reach: benchmarks.b2b.reach.value,
  customers: 500,
  annualRevenue: 12_000,
  grossMargin: 0.45,
  newCustomers: 50,
  churnNow: 0.15,
  satisfiedNow: 0.6,
  satisfiedTarget: 0.66,
  retentionOfSatisfied: 0.9,
  // "High End" of Fader & Hardie 2007: 14.9 % leave in the first year.
  sbgAlpha: 0.668,
  sbgBeta: 3.806,
});

/** Three purchases of 100 a year from each of 20 000 people. Only the survey shares are published values. */
const b2c: Inputs = complete({
  ...shared,
  ...segmentShares('b2c'),
  purchaseValue: 100,
  reach: benchmarks.b2c.reach.value,
  customers: 20_000,
  annualRevenue: 300,
  grossMargin: 0.4,
  newCustomers: 4_000,
  churnNow: 0.25,
  satisfiedNow: 0.55,
  satisfiedTarget: 0.6,
  retentionOfSatisfied: 0.82,
  // "Regular" of Fader & Hardie 2007: 37.3 % leave in the first year.
  sbgAlpha: 0.704,
  sbgBeta: 1.182,
});

/**
 * The example inputs by preset. `published` prints 100 and five people for the whole population; its business is
 * that of the B2C example because the source has none.
 */
export const examples: Readonly<Record<Preset, Inputs>> = {
  b2b,
  b2c,
  published: complete({ ...b2c, purchaseValue: 100, reach: 5 }),
};
