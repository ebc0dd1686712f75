/**
 * The four shares of the published formula, each 0..1: what customers say they do after a good experience.
 * They are survey answers about one purchase cycle, not annual rates (MODEL §1.7).
 */
export interface CustomerShares {
  /** r: buys again. */
  readonly retention: number;
  /** x: buys other products too. */
  readonly crossSell: number;
  /** p: tells others. */
  readonly referralRate: number;
  /** q: how many of those who are told buy. */
  readonly referralConversion: number;
}

/** Everything the published formula needs. */
export interface CustomerFormulaInputs extends CustomerShares {
  /** A: money of one average purchase, 0 or more. */
  readonly purchaseValue: number;
  /** k: people reached by one recommender, 0 or more; need not be whole. */
  readonly reach: number;
}

/** Their ids, in the order of the formula. */
export const formulaInputs = [
  'purchaseValue',
  'retention',
  'crossSell',
  'referralRate',
  'reach',
  'referralConversion',
] as const satisfies readonly (keyof CustomerFormulaInputs)[];

/** One value for every input of the published formula. */
export type PerFormulaInput<Value> = Readonly<Record<keyof CustomerFormulaInputs, Value>>;
