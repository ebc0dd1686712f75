const bits = 300n;
const one = 2 ** 300;

/** Numbers with 300 binary places in BigInt: sums, products and quotients without any rounding that matters here. */
export const exact = {
  of: (value: number): bigint => BigInt(Math.trunc(value * one)),
  times: (a: bigint, b: bigint): bigint => (a * b) >> bits,
  dividedBy: (a: bigint, b: bigint): bigint => (a << bits) / b,
  sum: (values: Iterable<number>): bigint =>
    Array.from(values).reduce((total, value) => total + exact.of(value), 0n),
  toNumber: (value: bigint): number => Number(value) / one,
};

/** |a − b| relative to |b|. */
export const relativeError = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.abs(b));
