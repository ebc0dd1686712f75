import type { Inputs } from './inputs';
import type { Series } from './results';

/** The money of one year of the case by stream, in money of that year. */
export interface StreamYear {
  /** Years since the start at its end; 0 is today, with the one-off cost. */
  readonly years: number;
  /** Gross revenue by stream, and the three together. */
  readonly retentionRevenue: number;
  readonly referralRevenue: number;
  readonly expansionRevenue: number;
  readonly revenue: number;
  /** The margin on each stream. */
  readonly retentionMargin: number;
  readonly referralMargin: number;
  readonly expansionMargin: number;
  readonly acquisitionSaving: number;
  /** What the case counts beyond the horizon, in its last year. */
  readonly beyondHorizon: number;
  /** Margins, saving and what is counted beyond the horizon. */
  readonly grossProfit: number;
  /** One-off and yearly cost and referral rewards; a positive number that is subtracted. */
  readonly cost: number;
  /** Gross profit less cost. */
  readonly net: number;
}

/**
 * The streams of the case year by year, undiscounted: gross revenue, the margin on it, and what is left after costs.
 *
 * Formula: sums of the monthly series; margin = g × (retention + referral) + g_x × expansion; net = Σ CF_t (MODEL §3.3).
 * Unit: money. The first entry is today; the last year ends at the horizon and may be shorter. The `net` of all entries
 * adds up to the last value of the cumulative series. Empty when the case cannot be computed.
 *
 * @example streamsByYear(simulate(examples.b2b).series, examples.b2b, 12)[0].net // −60 000
 */
export function streamsByYear(
  series: Series,
  { grossMargin, expansionMargin }: Pick<Inputs, 'grossMargin' | 'expansionMargin'>,
  stepsPerYear: number,
): readonly StreamYear[] {
  const years: StreamYear[] = [];
  const last = series.years.length - 1;
  for (let from = 0, to = 0; from <= last; from = to + 1, to = Math.min(last, to + stepsPerYear)) {
    const sumOf = (values: readonly number[]) => sum(values, from, to);
    const retentionRevenue = sumOf(series.retentionRevenue);
    const referralRevenue = sumOf(series.referralRevenue);
    const expansionRevenue = sumOf(series.expansionRevenue);
    const acquisitionSaving = sumOf(series.acquisitionSaving);
    const cost = sumOf(series.cost);
    const net = sumOf(series.cashFlow);
    const margins = {
      retentionMargin: grossMargin * retentionRevenue,
      referralMargin: grossMargin * referralRevenue,
      expansionMargin: expansionMargin * expansionRevenue,
    };
    const earned =
      margins.retentionMargin + margins.referralMargin + margins.expansionMargin + acquisitionSaving;
    // Only the last payment can hold more than the streams: what is counted beyond the horizon.
    const beyondHorizon = to === last ? withoutDust(net + cost - earned, net + cost) : 0;
    years.push({
      years: series.years[to] ?? 0,
      retentionRevenue,
      referralRevenue,
      expansionRevenue,
      revenue: retentionRevenue + referralRevenue + expansionRevenue,
      ...margins,
      acquisitionSaving,
      beyondHorizon,
      grossProfit: net + cost,
      cost,
      net,
    });
    if (to === last) break;
  }
  return years;
}

function sum(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let step = from; step <= to; step++) total += values[step] ?? 0;
  return total;
}

/** A difference that is nothing but the rounding of its terms is zero. */
const withoutDust = (difference: number, size: number): number =>
  Math.abs(difference) <= 1e-9 * Math.abs(size) ? 0 : difference;
