const maxRounds = 100;

/**
 * The last value that reaches on the way from one that does (`inside`) to one that does not (`outside`), by bisection
 * down to the last digits; written with fewer digits when it reaches with them, too. Nothing is assumed about the
 * function but that it answers yes or no.
 *
 * @example reachingBoundary((x) => x * x >= 2, 2, 0) // 1.4142135623731
 */
export function reachingBoundary(
  reaches: (value: number) => boolean,
  inside: number,
  outside: number,
): number {
  for (let round = 0; round < maxRounds; round++) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (reaches(middle)) inside = middle;
    else outside = middle;
  }
  for (const digits of [10, 12, 14]) {
    const short = Number(inside.toPrecision(digits));
    if (reaches(short)) return short;
  }
  return inside;
}
