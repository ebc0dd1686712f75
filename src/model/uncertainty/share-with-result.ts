import type { ResultSummary } from './run-summary';

/**
 * Which share of the draws with a business case has a result at all, 0..1: a draw that never pays back has no payback
 * period. Customer values exist without a case, too; of those it is all.
 *
 * @param valid draws that have a business case
 * @example shareWithResult({ count: 663 }, 1_000) // 0.663
 */
export const shareWithResult = ({ count }: Pick<ResultSummary, 'count'>, valid: number): number =>
  Math.min(1, count / valid);
