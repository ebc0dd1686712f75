import { emptySeries } from './case-series';
import { unknown, type CaseResults, type Reason } from './results';

/** The results of a business case that cannot be computed: the same ones without a value, each for the same reason. */
export function unknownCase(results: CaseResults, reason: Reason): CaseResults {
  const none = unknown(reason);
  const blank = (result: object) => {
    if ('roots' in result) return { ...none, roots: [] };
    return 'withinHorizon' in result ? { ...none, withinHorizon: 0 } : none;
  };
  const scalars = Object.entries(results).filter(([id]) => id !== 'verdict' && id !== 'series');
  const blanks = scalars.map(([id, scalar]) => [id, blank(scalar as object)]);
  // Every scalar has become a scalar of its own kind.
  return { ...Object.fromEntries(blanks), verdict: null, series: emptySeries() } as CaseResults;
}
