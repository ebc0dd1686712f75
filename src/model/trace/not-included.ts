import type { ResultId } from './quantity-ids';

/** What a number leaves out on purpose; the words are in the messages. */
export const notIncludedCodes = [
  'costs',
  'margin',
  'discounting',
  'whatWouldHappenAnyway',
  'sayingIsNotDoing',
  'laterPurchases',
  'todaysCrossSell',
  'todaysReferrals',
  'valueAfterHorizon',
  'otherStreams',
  'otherCosts',
  'uncertainty',
  'sameMoney',
  'timeOfMoney',
] as const;
export type NotIncluded = (typeof notIncludedCodes)[number];

const published = ['costs', 'margin', 'whatWouldHappenAnyway', 'sayingIsNotDoing', 'laterPurchases'] as const;
const grossStream = ['costs', 'margin', 'discounting', 'valueAfterHorizon'] as const;
const wholeCase = [
  'valueAfterHorizon',
  'todaysCrossSell',
  'todaysReferrals',
  'otherCosts',
  'uncertainty',
] as const;
const people = ['uncertainty'] as const;
const lifetime = ['costs', 'todaysReferrals', 'sameMoney'] as const;

/** `valueAfterHorizon` is taken off where the scenario counts it. */
export const notIncluded: Readonly<Record<ResultId, readonly NotIncluded[]>> = {
  satisfiedCustomerValue: published,
  retentionPart: published,
  crossSellPart: published,
  referralPart: published,
  multiplier: published,
  parityReach: ['sayingIsNotDoing'],
  referralReproduction: ['sayingIsNotDoing', 'whatWouldHappenAnyway'],
  defensibleCustomerValue: ['costs', 'laterPurchases', 'uncertainty'],
  churnAfter: people,
  customersKeptPerYear: people,
  customersKeptYearOne: people,
  customersKept: people,
  customersSaved: people,
  customersReferred: ['todaysReferrals', 'uncertainty'],
  revenueUpliftYearOne: [...grossStream, 'otherStreams'],
  revenueUplift: [...grossStream, 'otherStreams'],
  retentionRevenue: [...grossStream, 'otherStreams'],
  referralRevenue: [...grossStream, 'todaysReferrals', 'otherStreams'],
  expansionRevenue: [...grossStream, 'todaysCrossSell', 'otherStreams'],
  totalRevenueUplift: [...grossStream, 'todaysCrossSell', 'todaysReferrals'],
  acquisitionSaving: ['discounting', 'otherStreams'],
  referralRewards: ['discounting'],
  grossProfitUplift: ['costs', 'discounting', 'valueAfterHorizon', 'todaysCrossSell', 'todaysReferrals'],
  cost: ['discounting', 'otherCosts'],
  naiveClaim: ['costs', 'margin', 'discounting'],
  doubleCountAvoided: ['costs', 'margin', 'discounting'],
  presentValueOfCost: ['otherCosts'],
  npv: wholeCase,
  roi: ['timeOfMoney', ...wholeCase],
  roiDiscounted: wholeCase,
  irr: wholeCase,
  paybackYears: ['timeOfMoney', ...wholeCase],
  discountedPaybackYears: wholeCase,
  breakEvenChurnCut: wholeCase,
  breakEvenCustomers: wholeCase,
  lifetimeValueBefore: lifetime,
  lifetimeValueAfter: lifetime,
  lifetimeValueUplift: lifetime,
  valueBeyondHorizon: ['costs', 'discounting', 'uncertainty'],
  presentValueBeyondHorizon: ['costs', 'uncertainty'],
  verdict: wholeCase,
};
