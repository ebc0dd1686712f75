import type { Scalar } from '../results';
import type { ScalarId } from './quantity-ids';
import type { TraceContext } from './trace-context';

const ofSegment = [
  ...(['satisfiedCustomerValue', 'retentionPart', 'crossSellPart', 'referralPart'] as const),
  ...(['multiplier', 'parityReach', 'referralReproduction', 'defensibleCustomerValue'] as const),
] as const;
type SegmentScalarId = (typeof ofSegment)[number];

/** True for the results of the formula, which every segment has; the others are the business case. */
export const isOfSegment = (id: ScalarId): id is SegmentScalarId =>
  ofSegment.some((candidate) => candidate === id);

/** A result of the segment that is explained; the business case exists for the scenario alone. */
export function scalarOf(
  { results, segment }: Pick<TraceContext, 'results' | 'segment'>,
  id: ScalarId,
): Scalar {
  return segment !== 'own' && isOfSegment(id) ? results[segment][id] : results[id];
}
