import type { AnswerWords, CountedCustomers } from '../../i18n/messages/answer-words';
import type { NumberFormat } from '../../i18n/number-format';
import { roundedUp } from '../../i18n/rounding';
import type { RichText } from '../../i18n/rich-text';
import type { Inputs } from '../../model/inputs';
import type { Results } from '../../model/results';

/** The answer as one sentence with its break-even, in the form that fits the case. */
export function answerSentence(
  inputs: Inputs,
  results: Results,
  words: AnswerWords['sentence'],
  format: NumberFormat,
): RichText {
  const perYear = results.customersKeptPerYear.value ?? 0;
  const count = (value: number): CountedCustomers => ({ value, text: format.customers(value) });
  const horizon = inputs.horizonYears;

  if (perYear < 0) return words.worsens(count(-perYear));
  if (inputs.grossMargin < 0) return words.marginNotPositive;
  if (results.cost.value === 0) {
    return perYear > 0 ? words.costsNothing(count(perYear)) : words.costsNothingChangesNothing;
  }
  const needed = results.breakEvenCustomers.value;
  if (needed === null) return words.cannotPay(horizon);
  const { need, expected } = comparable(needed, perYear, format);
  if (results.verdict === 'breaksEven') return words.breaksEven(need);
  if (results.verdict === 'doesNotPay') return words.fallsShort(need, expected, horizon);
  const payback = results.paybackYears.value;
  return words.pays(need, expected, payback === null ? null : format.duration(payback));
}

/**
 * The customers needed (rounded up) and expected (rounded), with as few decimals as keep their order: 14.2 needed and
 * 14.4 expected must not read "at least 15, you expect 14".
 */
function comparable(needed: number, expectedNumber: number, format: NumberFormat) {
  const roundings = [0, 1, 2, 3].map((decimals) => ({
    decimals,
    need: roundedUp(needed, decimals),
    expected: Number(expectedNumber.toFixed(decimals)),
  }));
  const isTrue = ({ need, expected }: { need: number; expected: number }) =>
    need <= expected === needed <= expectedNumber;
  const { need, expected, decimals } = roundings.find(isTrue) ?? {
    need: needed,
    expected: expectedNumber,
    decimals: 3,
  };
  const counted = (value: number): CountedCustomers => ({ value, text: format.number(value, decimals) });
  return { need: counted(need), expected: counted(expected) };
}
