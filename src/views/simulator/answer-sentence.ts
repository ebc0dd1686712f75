import type { AnswerWords, Counted } from '../../i18n/messages/answer-words';
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
  const count = (value: number): Counted => ({ value, text: format.customers(value) });
  const horizon = countedYears(inputs.horizonYears, format);

  if (perYear < 0) return words.worsens(count(-perYear));
  if (inputs.grossMargin < 0) return words.marginNotPositive;
  if (results.cost.value === 0) {
    return perYear > 0 ? words.costsNothing(count(perYear)) : words.costsNothingChangesNothing;
  }
  const needed = results.breakEvenCustomers.value;
  if (needed === null) return words.cannotPay(horizon);
  if (results.verdict === 'breaksEven') return words.breaksEven(count(needed));
  const { need, expected } = comparable(needed, perYear, results.verdict === 'pays', format);
  if (results.verdict === 'doesNotPay') return words.fallsShort(need, expected, horizon);
  const payback = results.paybackYears.value;
  return words.pays(need, expected, payback === null ? null : format.duration(payback));
}

/** The horizon with its text, without digits that nobody needs. */
export const countedYears = (years: number, format: NumberFormat): Counted => ({
  value: years,
  text: format.number(years, 1),
});

const mostDecimals = 6;

/**
 * The customers needed (rounded up) and expected (rounded), with as few decimals as keep their order: 14.2 needed and
 * 14.4 expected must not read "at least 15, you expect 14".
 */
function comparable(needed: number, expected: number, pays: boolean, format: NumberFormat) {
  for (let decimals = 0; ; decimals++) {
    const need = roundedUp(needed, decimals);
    const expect = Number(expected.toFixed(decimals));
    if (need <= expect === pays || decimals === mostDecimals) {
      const counted = (value: number): Counted => ({ value, text: format.number(value, decimals) });
      return { need: counted(need), expected: counted(expect) };
    }
  }
}
