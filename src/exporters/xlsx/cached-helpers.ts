import type { CachedColumns } from './cached-months';

/** Later than any month, as in the formulas. */
const noMonth = 999;

/** How far sums may be off for rounding alone. */
interface Rounding {
  readonly plain: number;
  readonly discounted: number;
}

/**
 * The columns that only serve formulas and charts. Beyond the last month they have what their formulas say there; the
 * month of today counts as shown only when there is a case.
 */
export function cachedHelpers(shown: CachedColumns, last: number, rounding: Rounding): CachedColumns {
  const column = (id: string): readonly number[] => shown[id] ?? [];
  const flows = column('cashFlow');
  const make = (inside: (month: number) => number, beyond: (month: number) => number = () => 0) =>
    flows.map((_, month) => (month <= last ? inside(month) : month === 0 ? 0 : beyond(month)));
  const at = (id: string, month: number): number => column(id)[month] ?? 0;
  const flow = (month: number): number => flows[month] ?? 0;
  const negative = (id: string, least: number) =>
    make(
      (month) => (at(id, month) < -least ? month : -1),
      () => -1,
    );
  const drawn = (id: string) =>
    make(
      (month) => at(id, month),
      () => (last < 0 ? 0 : at(id, last)),
    );
  const sign = signs(flows);
  const firstFlow = make(
    (month) => (flow(month) === 0 ? noMonth : month),
    () => noMonth,
  );
  const lastFlow = make((month) => (flow(month) === 0 ? 0 : month));
  const [first, end] = [Math.min(...firstFlow), Math.max(...lastFlow)];
  const since = (month: number) => Math.max(0, month - first);
  return {
    referralsSoFar: runningSum(column('referrals'), last),
    negative: negative('cumulative', rounding.plain),
    negativeDiscounted: negative('discountedCumulative', rounding.discounted),
    sign,
    signChange: make((month) => (sign[month - 1] && sign[month] !== sign[month - 1] ? 1 : 0)),
    ...{ firstFlow, lastFlow, sinceFirst: make(since, since) },
    untilLast: make((month) => Math.max(0, end - month)),
    drawnYears: drawn('years'),
    drawnWithout: drawn('without'),
    drawnWith: drawn('with'),
    drawnCumulative: drawn('cumulative'),
    drawnDiscounted: drawn('discountedCumulative'),
  };
}

/** The sign of each payment; one of nothing has that of the payment before it. */
function signs(flows: readonly number[]): readonly number[] {
  let sign = 0;
  return flows.map((flow) => (sign = flow === 0 ? sign : Math.sign(flow)));
}

function runningSum(values: readonly number[], last: number): readonly number[] {
  let sum = 0;
  return values.map((value, month) => (month > last ? 0 : (sum += value)));
}
