import { normalCdf } from './normal-cdf';
import { normalQuantile } from './normal-quantile';

/**
 * Makes numbers between 0 and 1 go up and down together, each column still evenly spread by itself.
 *
 * Method: Gaussian copula; z = Φ⁻¹(u), multiplied by the Cholesky factor of the matrix that has 1 on and `correlation`
 * off its diagonal, and back by Φ (MODEL §6.5). Changes the columns; they are equally long.
 */
export function joinCorrelated(columns: readonly Float64Array[], correlation: number): void {
  const factor = choleskyOfCommon(columns.length, correlation);
  const z = new Float64Array(columns.length);
  const draws = columns[0]?.length ?? 0;
  for (let draw = 0; draw < draws; draw++) {
    columns.forEach((column, index) => {
      z[index] = normalQuantile(column[draw] ?? 0.5);
    });
    columns.forEach((column, index) => {
      const row = factor[index] ?? [];
      column[draw] = inside(normalCdf(row.reduce((sum, weight, other) => sum + weight * (z[other] ?? 0), 0)));
    });
  }
}

/** Φ of a far tail may round to 1. */
const inside = (probability: number): number => Math.min(1 - Number.EPSILON, Math.max(1e-300, probability));

/**
 * The lower triangle L with L Lᵀ = a matrix that has 1 on and `correlation` off its diagonal; row by row.
 *
 * @example choleskyOfCommon(2, 0.6) // [[1], [0.6, 0.8]]
 */
export function choleskyOfCommon(size: number, correlation: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let index = 0; index < size; index++) {
    const row: number[] = [];
    for (const [other, before] of rows.entries()) {
      const known = row.reduce((sum, weight, column) => sum + weight * (before[column] ?? 0), 0);
      row.push((correlation - known) / (before[other] ?? 1));
    }
    row.push(Math.sqrt(1 - row.reduce((sum, weight) => sum + weight * weight, 0)));
    rows.push(row);
  }
  return rows;
}
