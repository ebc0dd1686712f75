import type { Distribution } from './distribution';
import { quantileOf } from './distribution-quantile';
import { lookedUp, tabulatedQuantile } from './tabulated-quantile';

/** Turns probabilities into values of a distribution, in place: the beta distribution by table, the others exactly. */
export function fillQuantiles(column: Float64Array, distribution: Distribution): void {
  if (distribution.kind === 'beta') fillFromTable(column, distribution);
  else fillExactly(column, distribution);
}

function fillFromTable(
  column: Float64Array,
  { a, b, low, high }: Extract<Distribution, { readonly kind: 'beta' }>,
): void {
  const table = tabulatedQuantile(a, b);
  const width = high - low;
  for (let draw = 0; draw < column.length; draw++) {
    column[draw] = low + width * lookedUp(table, column[draw] ?? 0.5);
  }
}

function fillExactly(column: Float64Array, distribution: Distribution): void {
  for (let draw = 0; draw < column.length; draw++) {
    column[draw] = quantileOf(distribution, column[draw] ?? 0.5);
  }
}
