import {
  churnFromSatisfaction,
  type ChurnFromSatisfactionInputs,
} from '../../src/model/churn-from-satisfaction';
import { doubleCountAvoided } from '../../src/model/double-count-avoided';
import { referralStudy } from '../../src/model/evidence-factors';
import { expectedResidualLifetime } from '../../src/model/expected-residual-lifetime';
import { finalReferralShare } from '../../src/model/final-referral-share';
import { fitSbg } from '../../src/model/fit-sbg';
import { lifetimeValueImmediate } from '../../src/model/lifetime-value-immediate';
import { programmeSurvivalSbg } from '../../src/model/programme-survival-sbg';
import { referralEvidence } from '../../src/model/referral-evidence';
import { referralExtinction } from '../../src/model/referral-extinction';
import { referralTotal } from '../../src/model/referral-total';
import { retentionSbg } from '../../src/model/retention-sbg';
import { sampleSizeForGap } from '../../src/model/sample-size-for-gap';
import type { SbgParameters } from '../../src/model/sbg-parameters';
import { survivalSbg } from '../../src/model/survival-sbg';
import { combinedCaseMeasures, sum } from './combined-case-measures';

/** The names the oracle file uses for the inputs of a combined case. */
interface OracleCombinedCase {
  readonly N: number;
  readonly v: number;
  readonly g: number;
  readonly c0: number;
  readonly c1: number;
  readonly s0: number;
  readonly s1: number;
  readonly xS: number;
  readonly xD: number;
  readonly Ax: number;
  readonly pS: number;
  readonly pD: number;
  readonly k: number;
  readonly qS: number;
  readonly qD: number;
  readonly iota: number;
  readonly CAC: number;
  readonly reward: number;
  readonly a: number;
  readonly T: number;
  readonly m: number;
  readonly theta: number;
  readonly I0: number;
  readonly I1: number;
  readonly d: number;
  readonly ramp_years: number;
}

function measuresOfCombinedCase(i: OracleCombinedCase) {
  const measures = combinedCaseMeasures({
    customers: i.N,
    annualRevenue: i.v,
    grossMargin: i.g,
    newCustomers: i.a,
    churnNow: i.c0,
    churnAfter: i.c1,
    rampSteps: i.ramp_years * i.m,
    steps: i.T * i.m,
    stepsPerYear: i.m,
    weightOfClosing: i.theta,
    investmentOneOff: i.I0,
    investmentPerYear: i.I1,
    discountRate: i.d,
    includeValueBeyondHorizon: false,
    satisfiedNow: i.s0,
    satisfiedTarget: i.s1,
    crossSellSatisfied: i.xS,
    crossSellDissatisfied: i.xD,
    referralRateSatisfied: i.pS,
    referralRateDissatisfied: i.pD,
    referralConversionSatisfied: i.qS,
    referralConversionDissatisfied: i.qD,
    reach: i.k,
    expansionValue: i.Ax,
    expansionMargin: i.g,
    incrementalReferralShare: i.iota,
    acquisitionCost: i.CAC,
    referralReward: i.reward,
    causalShare: 1,
    referralGenerations: 'one',
    marketSize: null,
  });
  const { flows } = measures;
  const last = flows.without.length - 1;
  const [without = NaN, churnOnly = NaN, withProgramme = NaN] = [
    flows.without[last],
    flows.churnOnly[last],
    flows.with[last],
  ];
  return {
    N_base_end: without,
    N_churn_end: churnOnly,
    N_cx_end: withProgramme,
    saved_end: churnOnly - without,
    referred_stock_end: withProgramme - churnOnly,
    // Gross of those who left again, not of those who would have come anyway.
    referred_gross: i.iota * sum(flows.referrals),
    retention_rev: measures.retention,
    referral_rev: measures.referral,
    expansion_rev: measures.expansion,
    cac_saving: measures.saving,
    total_rev: measures.retention + measures.referral + measures.expansion,
    npv: measures.npv,
    pv_cost: measures.costNow,
    roi_discounted: measures.discountedRoi,
    net: measures.net,
    payback_years: measures.payback,
    irr: measures.internalRate,
  };
}

interface NaiveSum {
  readonly newlySatisfied: number;
  readonly A: number;
  readonly k: number;
  readonly b2c: readonly [number, number, number, number];
  readonly savedCustomersRevenue: number;
}

interface Survivors {
  readonly survivalPercent?: readonly number[];
  readonly cohort?: number;
  readonly counts?: readonly number[];
}

function fitSurvivors({ survivalPercent = [], cohort = 100, counts }: Survivors) {
  const fit = fitSbg([counts ?? survivalPercent.map((percent) => (percent * cohort) / 100)]);
  return fit.shape === 'sBG' ? { ...fit, logLik: fit.logLikelihood } : fit;
}

function lifetimes(i: SbgParameters & { discountRate: number; period: number | readonly number[] }) {
  const residual = (period: number) => expectedResidualLifetime({ ...i, period });
  return typeof i.period === 'number' ? residual(i.period) : i.period.map(residual);
}

/** Our function behind the operation names of the families COMB, REF and SBG, and of sample sizes. */
export const programmeFunctions: Readonly<Record<string, ((inputs: never) => unknown) | undefined>> = {
  combinedCase: measuresOfCombinedCase,
  naiveSum: ({ b2c, A, k, ...rest }: NaiveSum) =>
    doubleCountAvoided({
      ...rest,
      formula: {
        purchaseValue: A,
        reach: k,
        retention: b2c[0],
        crossSell: b2c[1],
        referralRate: b2c[2],
        referralConversion: b2c[3],
      },
    }),
  churnFromSatisfaction: (
    i: Pick<ChurnFromSatisfactionInputs, 'retentionSatisfied'> & { s0: number; s1: number; churn0: number },
  ) => {
    const { retentionDissatisfied, churnAfter } = churnFromSatisfaction({
      satisfiedNow: i.s0,
      satisfiedTarget: i.s1,
      churnNow: i.churn0,
      retentionSatisfied: i.retentionSatisfied,
      causalShare: 1,
    });
    return {
      retentionDissatisfied: retentionDissatisfied.value,
      churn1: churnAfter,
      feasible: retentionDissatisfied.feasible,
    };
  },

  referralTotal: (i: { seeds: number; R0: number }) => {
    const total = referralTotal(i.seeds, i.R0);
    return { referredTotal: total?.referred, multiplier: total?.multiplier };
  },
  finalSize: (i: { R0: number }) => ({ z: finalReferralShare(i.R0) }),
  extinctionProbability: (i: { p: number; k: number; q: number }) =>
    referralExtinction({ referralRate: i.p, reach: i.k, referralConversion: i.q }),
  impliedCustomersPerRecommender: (i: {
    actualReferrers: readonly number[];
    generatedCustomers: readonly number[];
    k: number;
  }) => {
    const evidence = i.actualReferrers.map((recommended, firm) =>
      referralEvidence(
        {
          intended: referralStudy[firm]?.intended ?? NaN,
          recommended,
          broughtCustomer: i.generatedCustomers[firm] ?? NaN,
        },
        i.k,
      ),
    );
    return {
      perRecommender: evidence.map((firm) => firm.customersPerRecommender),
      qEffectiveAtK: evidence.map((firm) => firm.effectiveConversion),
      intentionRealisation: evidence.map((firm) => firm.intentionRealised),
    };
  },

  sbgFit: fitSurvivors,
  sbgSurvival: (i: SbgParameters & { tMax?: number; from_t?: number; to_t?: number }) => ({
    S: survivalSbg(i, i.tMax ?? i.to_t ?? 0).slice(i.from_t ?? 0),
  }),
  sbgRetention: (i: SbgParameters & { t: readonly number[] }) => ({
    r: i.t.map((renewal) => retentionSbg(i, renewal)),
  }),
  sbgDERL: (i: SbgParameters & { discountRate: number; period: readonly number[] }) => ({
    DERL: lifetimes(i),
  }),
  sbgSurvivalReduced: (i: SbgParameters & { rho: number; t: readonly number[] }) => {
    const survival = programmeSurvivalSbg(i, i.rho, Math.max(...i.t));
    return { S: i.t.map((renewals) => survival?.[renewals]) };
  },
  // One rate for everybody with the same mean retention, which the case's parameters give to two digits (its note).
  heterogeneityBias: (i: SbgParameters & { discountRate: number; period: number }) => {
    const retention = Math.round((100 * i.beta) / (i.alpha + i.beta)) / 100;
    return {
      sbgDERL: lifetimes(i),
      homogeneousDERL: lifetimeValueImmediate({ ...i, retention, margin: retention }),
    };
  },

  sampleSizeTwoProportions: (i: { pairs: readonly (readonly [number, number])[] }) => ({
    nPerGroup: i.pairs.map(([first, second]) => sampleSizeForGap(first, second)),
  }),
};
