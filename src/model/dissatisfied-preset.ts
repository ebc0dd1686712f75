import type { CustomerShares } from './customer-formula-inputs';
import type { Inputs } from './inputs';

/** A page that a number was seen on. */
export interface Citation {
  readonly title: string;
  readonly url: string;
}

/**
 * Where the share of dissatisfied customers comes from: `stated` is a published ratio for the same question, `nearest`
 * a published ratio for a question close to it, `none` that nothing was published.
 */
export type RatioKind = 'stated' | 'nearest' | 'none';

/** How many times more of the satisfied than of the dissatisfied say they do it. */
export interface SatisfactionRatio {
  readonly ratio: number;
  readonly kind: RatioKind;
}

/** Five stars against one or two: 28 400 consumers in 26 countries, asked in 2023, published in June 2024. */
export const satisfactionStudy: Citation & {
  readonly published: string;
  readonly respondents: number;
} = {
  title: 'Qualtrics XM Institute: Global Study, ROI of Customer Experience, 2024',
  url: 'https://xminstitute.com/research/global-roi-cx-2024',
  published: '2024-06',
  respondents: 28_400,
};

/**
 * Published ratios by behaviour. The study asks about "purchase more": that is the question on cross-sell, and the
 * nearest one there is to buying again. Nobody published how recommendations of dissatisfied customers are received;
 * with a ratio of 1 they work like any other, so that the difference between the groups is not overstated.
 */
export const satisfactionRatios: Readonly<Record<keyof CustomerShares, SatisfactionRatio>> = {
  retention: { ratio: 2.2, kind: 'nearest' },
  crossSell: { ratio: 2.2, kind: 'stated' },
  referralRate: { ratio: 3, kind: 'stated' },
  referralConversion: { ratio: 1, kind: 'none' },
};

/**
 * What dissatisfied customers say they do, from what the satisfied say and published ratios between the two (r_D, x_D,
 * p_D, q_D of MODEL §1.7). Shares 0..1, stated. A starting point until own data say it better: five stars against one
 * or two leaves out those in between, so the difference is rather too large than too small.
 *
 * Formula: share of the satisfied / ratio.
 *
 * Source: https://xminstitute.com/research/global-roi-cx-2024
 *
 * @example dissatisfiedPreset({ retention: 0.84, crossSell: 0.54, referralRate: 0.73, referralConversion: 0.65 })
 * // { retention: 0.382, crossSell: 0.245, referralRate: 0.243, referralConversion: 0.65 }
 */
export function dissatisfiedPreset(satisfied: CustomerShares): CustomerShares {
  return {
    retention: satisfied.retention / satisfactionRatios.retention.ratio,
    crossSell: satisfied.crossSell / satisfactionRatios.crossSell.ratio,
    referralRate: satisfied.referralRate / satisfactionRatios.referralRate.ratio,
    referralConversion: satisfied.referralConversion / satisfactionRatios.referralConversion.ratio,
  };
}

/** The preset as inputs, to two digits as a person types a share. */
export function dissatisfiedInputs(satisfied: CustomerShares): Partial<Inputs> {
  const shares = dissatisfiedPreset(satisfied);
  return {
    retentionDissatisfied: toPercent(shares.retention),
    crossSellDissatisfied: toPercent(shares.crossSell),
    referralRateDissatisfied: toPercent(shares.referralRate),
    referralConversionDissatisfied: toPercent(shares.referralConversion),
  };
}

const toPercent = (share: number): number => Math.round(share * 100) / 100;
