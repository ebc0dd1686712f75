import type { Segment, SurveyedId } from '../benchmarks';
import type { evidenceFactors } from '../evidence-factors';
import type { ChoiceId } from '../inputs';
import type { ParameterId } from '../parameters';
import type { QuantityId } from './quantity-ids';

/** A number that stands for evidence on how much of what people say they do. */
export type EvidenceId = keyof typeof evidenceFactors;

/** What a number in a formula counts; decides how it is written. `points` are shares that are added or subtracted. */
export type TraceUnit = 'money' | 'share' | 'points' | 'customers' | 'people' | 'months' | 'years' | 'plain';

/** The names that a number can have in a formula. */
export type Leaf =
  | { readonly kind: 'input'; readonly id: ParameterId; readonly unit: TraceUnit; readonly value: number }
  /** A number that a choice stands for. */
  | { readonly kind: 'choice'; readonly id: ChoiceId; readonly unit: TraceUnit; readonly value: number }
  | {
      readonly kind: 'benchmark';
      readonly segment: Segment;
      readonly id: SurveyedId;
      readonly unit: 'share';
      readonly value: number;
    }
  | { readonly kind: 'evidence'; readonly id: EvidenceId; readonly unit: 'share'; readonly value: number }
  /** An intermediate result, or a result of its own explanation. */
  | { readonly kind: 'quantity'; readonly id: QuantityId; readonly unit: TraceUnit; readonly value: number }
  /** A quantity at one month: `C₁₂`. */
  | {
      readonly kind: 'atMonth';
      readonly id: QuantityId;
      readonly unit: TraceUnit;
      readonly month: number;
      readonly value: number;
    };

/** A quantity that has a value in every month, entry 0 is today; `lag` months before the month that is looked at. */
export interface Monthly {
  readonly kind: 'monthly';
  readonly id: QuantityId;
  readonly unit: TraceUnit;
  readonly lag: 0 | 1;
  readonly values: readonly number[];
}

/**
 * A formula as plain data: a tree of operators over numbers with names. It can be evaluated (`evaluate`) and written
 * as mathematics, as text or as the formula of a spreadsheet.
 */
export type Expression =
  | Leaf
  | Monthly
  | { readonly kind: 'number'; readonly value: number }
  /** Euler's number. */
  | { readonly kind: 'euler' }
  /** t, the month that is looked at; only inside the three that run over months. */
  | { readonly kind: 'month' }
  /** The value of the month before; only inside `recursion`. */
  | { readonly kind: 'previous'; readonly id: QuantityId }
  | { readonly kind: 'sum' | 'product'; readonly of: readonly Expression[] }
  | { readonly kind: 'min'; readonly of: readonly Expression[] }
  | { readonly kind: 'max'; readonly of: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly take: Expression }
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'rounded'; readonly of: Expression }
  /** Σ over the months `from` to `to`. */
  | { readonly kind: 'summation'; readonly from: number; readonly to: number; readonly of: Expression }
  /** A quantity defined for each month, and for today (month 0) where that differs; its value is that of the last. */
  | {
      readonly kind: 'eachMonth';
      readonly today?: Expression;
      readonly id: QuantityId;
      readonly from: number;
      readonly to: number;
      readonly of: Expression;
    }
  /** A quantity that grows out of its own value of the month before; its value is that of the last month. */
  | {
      readonly kind: 'recursion';
      readonly id: QuantityId;
      readonly start: Expression;
      readonly next: Expression;
      readonly to: number;
    }
  /** The last month in which a quantity is below zero by more than `rounding`; −1 when there is none. */
  | { readonly kind: 'lastNegative'; readonly of: Monthly; readonly rounding: number }
  /** The value of `unknown` for which `zero` is 0; found by search. */
  | { readonly kind: 'solution'; readonly unknown: Leaf; readonly zero: Expression };

export const number = (value: number): Expression => ({ kind: 'number', value });
export const sum = (...of: Expression[]): Expression => ({ kind: 'sum', of });
export const product = (...of: Expression[]): Expression => ({ kind: 'product', of });
export const smallest = (...of: Expression[]): Expression => ({ kind: 'min', of });
export const largest = (...of: Expression[]): Expression => ({ kind: 'max', of });
export const difference = (from: Expression, take: Expression): Expression => ({
  kind: 'difference',
  from,
  take,
});
export const quotient = (over: Expression, under: Expression): Expression => ({
  kind: 'quotient',
  over,
  under,
});
export const power = (base: Expression, exponent: Expression): Expression => ({
  kind: 'power',
  base,
  exponent,
});
export const negative = (of: Expression): Expression => ({ kind: 'negative', of });
/** 1 minus something. */
export const rest = (take: Expression): Expression => difference(number(1), take);
export const month: Expression = { kind: 'month' };
/** Σ from one month to another. */
export const summation = (from: number, to: number, of: Expression): Expression => ({
  kind: 'summation',
  from,
  to,
  of,
});
