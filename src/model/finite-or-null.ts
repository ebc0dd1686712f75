/**
 * A quotient or a power as the model hands it on: the number itself, or null when it is not a finite number.
 * Division by zero (also 0 / 0) and overflow therefore never leave a formula as Infinity or NaN.
 *
 * @example finiteOrNull(1 / 0) // null
 */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
