import type { CashFlows } from './cash-flows';
import { findRoot } from './find-root';
import { growthBounds } from './growth-bounds';

/** Rates per step that are looked at: from losing 99.9 % in a step to multiplying the money by 101. */
const lowestGrowth = 0.001;
const highestGrowth = 101;

/** Distance of the scan's points in ln(1 + y), and the points: 2307, with y = 0 exactly among them. */
const gridStep = 0.005;
const firstGridPoint = Math.floor(Math.log(lowestGrowth) / gridStep);
const lastGridPoint = Math.ceil(Math.log(highestGrowth) / gridStep);

function signChanges(cashFlows: CashFlows): number {
  let changes = 0;
  let previous = 0;
  for (const flow of cashFlows) {
    if (flow === 0) continue;
    if (previous !== 0 && flow > 0 !== previous > 0) changes++;
    previous = flow;
  }
  return changes;
}

/** Zeros at either end move the payments in time but not their rate; left in, they could push a value to underflow. */
function withoutEdgeZeros(cashFlows: CashFlows): CashFlows {
  let first = 0;
  let end = cashFlows.length;
  while (first < end && cashFlows[first] === 0) first++;
  while (end > first && cashFlows[end - 1] === 0) end--;
  return end - first === cashFlows.length ? cashFlows : cashFlows.slice(first, end);
}

/**
 * A number with the sign and the zeros of the net present value at `growth` = 1 + y. Below 1 the payments are moved to
 * the last step instead of to today: only powers of numbers up to 1 are formed and nothing overflows.
 */
function signedValue(cashFlows: CashFlows, growth: number): number {
  let value = 0;
  if (growth < 1) {
    for (const flow of cashFlows) value = value * growth + flow;
  } else {
    const discount = 1 / growth;
    for (let step = cashFlows.length - 1; step >= 0; step--)
      value = value * discount + (cashFlows[step] ?? 0);
  }
  return value;
}

/**
 * The only root there can be (Descartes). Looked for among gains when the sum of all payments has turned against the
 * first one, else among losses; gains in discount factors, where the value is smooth.
 */
function singleGrowth(cashFlows: CashFlows): number | null {
  const sum = signedValue(cashFlows, 1);
  if (sum === 0) return 1;
  const gains = sum > 0 !== (cashFlows[0] ?? 0) > 0;
  if (!gains) return findRoot((growth) => signedValue(cashFlows, growth), lowestGrowth, 1);
  const discount = findRoot((factor) => signedValue(cashFlows, 1 / factor), 1 / highestGrowth, 1);
  return discount === null ? null : 1 / discount;
}

/**
 * Every root that a fine scan can tell apart, rising; at most as many as the payments change sign. Grid points that
 * cannot be near a root are passed over.
 */
function scannedGrowths(cashFlows: CashFlows, most: number): number[] {
  const valueAt = (growth: number): number => signedValue(cashFlows, growth);
  const growths: number[] = [];
  const { lowest, highest } = growthBounds(cashFlows);
  const first = Math.max(firstGridPoint, Math.floor(Math.log(lowest) / gridStep));
  const last = Math.min(lastGridPoint, Math.ceil(Math.log(highest) / gridStep));
  let before = lowestGrowth;
  let valueBefore = 0;
  for (let point = first; point <= last && growths.length < most; point++) {
    const growth = Math.min(highestGrowth, Math.max(lowestGrowth, Math.exp(point * gridStep)));
    const value = valueAt(growth);
    const crossed = (value > 0 && valueBefore < 0) || (value < 0 && valueBefore > 0);
    const root = value === 0 ? growth : crossed ? findRoot(valueAt, before, growth) : null;
    if (root !== null) growths.push(root);
    before = growth;
    valueBefore = value;
  }
  return growths;
}

/**
 * Internal rates of return: every yearly rate at which the payments are worth exactly nothing, rising.
 * Payments that change sign once (first out, then in) have at most one; others can have several, and then the app
 * must say that the rate is not unique.
 *
 * Formula: the y with Σ CF_t × (1 + y)^−t = 0, as annual rates (1 + y)^m − 1 (MODEL §2.6).
 * Unit: share per year, 0.25 is 25 %; negative when not all money comes back. y between −99.9 % and 10 000 % per step.
 *
 * An empty list when the payments never change sign or no root lies in that range. Two roots closer than half a
 * percent of 1 + y, or one that only touches zero, can escape the scan.
 *
 * @example internalRates([-100, 39, 59, 55, 20]) // [0.2809]
 * @example internalRates([-100, 100, 0, -7]) // [-0.6789, -0.0833]
 */
export function internalRates(cashFlows: CashFlows, stepsPerYear = 1): readonly number[] {
  const changes = signChanges(cashFlows);
  if (changes === 0) return [];
  const annual = (growth: number): number => growth ** stepsPerYear - 1;
  const flows = withoutEdgeZeros(cashFlows);
  if (changes > 1) return scannedGrowths(flows, changes).map(annual);
  const growth = singleGrowth(flows);
  return growth === null ? [] : [annual(growth)];
}
