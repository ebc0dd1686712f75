/** The number without floating dust: 0.1 + 0.2 is 0.3, 14.000000000001 is 14. */
export function withoutDust(value: number, significantDigits = 12): number {
  return Number(value.toPrecision(significantDigits));
}

/** All that a person may have typed: ten digits, and nothing behind the tenth decimal. */
export function asTyped(value: number): number {
  return withoutDust(Number(value.toFixed(10)), 10);
}

/** 0.845 → 84.5 */
export function asPercentNumber(share: number): number {
  return withoutDust(share * 100);
}

/** Decimals of a count of customers: parts of a customer matter only when there are few. */
export function customerDecimals(value: number): number {
  return Math.abs(value) >= 10 ? 0 : 1;
}

/** Rounded up at `decimals`, so that "keep at least …" is never too little; dust does not lift it by a whole step. */
export function roundedUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.ceil(withoutDust(value * scale)) / scale;
}
