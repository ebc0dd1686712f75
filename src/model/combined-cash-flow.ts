import type { CombinedCase } from './combined-case';
import { zeros } from './zeros';

/** The money of a combined case per step, entry 0 is today; all equally long. */
export interface CombinedStreams {
  readonly retentionRevenue: readonly number[];
  readonly referralRevenue: readonly number[];
  readonly expansionRevenue: readonly number[];
  readonly acquisitionSaving: readonly number[];
  readonly referralRewards: readonly number[];
  readonly programmeCost: readonly number[];
}

/**
 * Money in and out per step: the margin on the three streams of revenue and the acquisition cost saved, minus the
 * rewards for referrals and the cost of the programme.
 *
 * Formula: CF_t = g × (retention + referral) + g_x × expansion + saving − rewards − cost; the value at the horizon is
 * added to the last step (MODEL §3.3). Unit: money per step, positive is money received. Never null.
 *
 * @example combinedCashFlow(streams, { grossMargin: 0.4, expansionMargin: 0.4 }, 0)
 */
export function combinedCashFlow(
  streams: CombinedStreams,
  margins: Pick<CombinedCase, 'grossMargin' | 'expansionMargin'>,
  valueAtHorizon: number,
): number[] {
  const last = streams.programmeCost.length - 1;
  const flow = zeros(last + 1);
  for (let step = 0; step <= last; step++) {
    flow[step] =
      margins.grossMargin * (at(streams.retentionRevenue, step) + at(streams.referralRevenue, step)) +
      margins.expansionMargin * at(streams.expansionRevenue, step) +
      (at(streams.acquisitionSaving, step) - at(streams.referralRewards, step)) -
      at(streams.programmeCost, step);
  }
  flow[last] = at(flow, last) + valueAtHorizon;
  return flow;
}

const at = (stream: readonly number[], step: number): number => stream[step] ?? 0;
