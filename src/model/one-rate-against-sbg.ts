import { expectedResidualLifetime } from './expected-residual-lifetime';
import { retentionSbg } from './retention-sbg';
import type { SbgParameters } from './sbg-parameters';
import { survivalSbg } from './survival-sbg';

/** One year of the comparison between one churn for all and customers who differ. */
export interface OneRateYear {
  readonly year: number;
  /** Share of new customers still there at the end of the year, 0..1. */
  readonly survivalOneRate: number;
  readonly survivalSbg: number;
  /** Retention in that year when customers differ; with one rate it is the same every year. */
  readonly retentionSbg: number;
  /** Renewal payments that a customer in that year is still worth (DERL); null when they have no end. */
  readonly residualOneRate: number | null;
  readonly residualSbg: number | null;
}

/**
 * What a single retention rate gets wrong: both curves start with the same first-year churn, but those who stay are the
 * loyal ones, so the single rate undervalues everybody who has stayed (MODEL §5, SBG-18).
 *
 * Formula: one rate r = r_1 of the sBG; S = r^t; residual payments (1 + d) r/(1 + d − r), valued just before the renewal
 * with the first payment undiscounted, against DERL(t). Shares, and payments in today's money.
 *
 * @example oneRateAgainstSbg({ alpha: 3.8, beta: 15.2 }, 0.1, 5)[0].residualSbg // 3.31
 */
export function oneRateAgainstSbg(
  parameters: SbgParameters,
  discountRate: number,
  years: number,
): readonly OneRateYear[] {
  const oneRate = retentionSbg(parameters, 1);
  const survival = survivalSbg(parameters, years);
  const residualOneRate =
    oneRate < 1 + discountRate ? ((1 + discountRate) * oneRate) / (1 + discountRate - oneRate) : null;
  return Array.from({ length: years }, (_, index): OneRateYear => {
    const year = index + 1;
    return {
      year,
      survivalOneRate: oneRate ** year,
      survivalSbg: survival[year] ?? 0,
      retentionSbg: retentionSbg(parameters, year),
      residualOneRate,
      residualSbg: expectedResidualLifetime({ ...parameters, period: year, discountRate }),
    };
  });
}
