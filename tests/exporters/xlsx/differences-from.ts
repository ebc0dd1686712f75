import { resultFormulas } from '../../../src/exporters/xlsx/case-results';
import { caseResultIds } from '../../../src/exporters/xlsx/case-sheet';
import type { Inputs } from '../../../src/model/inputs';
import type { Results, Scalar } from '../../../src/model/results';
import { simulate } from '../../../src/model/simulate';
import { moneyMoved } from '../../model/any-inputs';
import { sum } from '../../model/combined-case-measures';
import type { CellValue } from './read-workbook';
import type { Recalculated } from './recalculate';

const tolerance = 1e-9;
/** What is left of large numbers that cancel out: the rounding of the doubles themselves, relative to those numbers. */
const dust = 1e-12;

const ofCustomer = [
  ...(['satisfiedCustomerValue', 'retentionPart', 'crossSellPart', 'referralPart'] as const),
  ...(['multiplier', 'parityReach', 'referralReproduction', 'defensibleCustomerValue'] as const),
] as const;

/** What a workbook says otherwise than `simulate` does, one line each; and every cell that came to an error. */
export function differencesFrom(inputs: Inputs, book: Recalculated): readonly string[] {
  const results = simulate(inputs);
  const found: string[] = [...book.errors];
  const compare = (name: string, expected: Scalar, scale: number) => {
    const value = book.valueOf(name);
    if (!agrees(value, expected, scale)) found.push(`${name}: ${String(value)} instead of ${text(expected)}`);
  };
  for (const id of ofCustomer) {
    compare(`result_${id}`, results[id], inputs.purchaseValue);
    for (const segment of ['b2b', 'b2c'] as const)
      compare(`result_${id}_${segment}`, results[segment][id], inputs.purchaseValue);
  }
  const scaleOf = scales(inputs, results);
  for (const id of caseResultIds) compare(`result_${id}`, results[id], scaleOf(id));
  for (const id of ['lifetimeValueBefore', 'lifetimeValueAfter'] as const) {
    const within = results.verdict === null ? null : results[id].withinHorizon;
    compare(`result_${id}Within`, { value: within }, 0);
  }
  return found;
}

/** The numbers that a result is the difference of: its digits can be no better than theirs. */
function scales(inputs: Inputs, results: Results) {
  const moved = moneyMoved(inputs);
  const people = Math.max(
    ...results.series.customersWith,
    ...results.series.customersWithout,
    inputs.customers,
  );
  const cost = Math.abs(results.cost.value ?? 0);
  const flows = sum(results.series.cashFlow.map(Math.abs));
  const special: Partial<Record<(typeof caseResultIds)[number], number>> = {
    breakEvenChurnCut: inputs.churnNow === 0 ? 0 : 1 / inputs.churnNow,
    breakEvenCustomers: inputs.customers,
    roi: moved / (cost || 1),
    roiDiscounted: moved / (cost || 1),
    lifetimeValueUplift: Math.abs(results.lifetimeValueBefore.value ?? 0),
    irr: moved / (flows || 1),
    paybackYears: moved / (flows || 1),
    discountedPaybackYears: moved / (flows || 1),
  };
  const usual = new Map([
    ['money', moved],
    ['customers', people],
  ]);
  return (id: (typeof caseResultIds)[number]): number =>
    special[id] ?? usual.get(resultFormulas[id]?.number ?? '') ?? 1;
}

function agrees(value: CellValue, { value: expected }: Scalar, scale: number): boolean {
  if (expected === null || typeof value !== 'number') return expected === null && value === '–';
  return Math.abs(value - expected) <= tolerance * Math.abs(expected) + dust * scale;
}

const text = ({ value, reason }: Scalar): string => (value === null ? `– (${reason ?? ''})` : String(value));
