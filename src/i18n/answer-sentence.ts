import type { AnswerWords, Counted } from './messages/answer-words';
import type { NumberFormat } from './number-format';
import { roundedUp, withoutDust } from './rounding';
import type { RichText } from './rich-text';
import type { Inputs } from '../model/inputs';
import type { Results } from '../model/results';

/** The answer as one sentence with its break-even, in the form that fits the case. */
export function answerSentence(
  inputs: Inputs,
  results: Results,
  { sentence, reasons }: Pick<AnswerWords, 'sentence' | 'reasons'>,
  format: NumberFormat,
): RichText {
  if (results.verdict === null) return sentence.notComputable(reasons[results.npv.reason ?? 'outOfRange']);
  if (inputs.grossMargin < 0) return sentence.marginNotPositive;
  const perYear = results.customersKeptPerYear.value ?? 0;
  const costs = results.cost.value !== 0;
  if (perYear < 0)
    return results.verdict === 'pays' && costs
      ? sentence.worsensButPays(counted(-perYear, format))
      : sentence.worsens(counted(-perYear, format), costs);
  return costs
    ? payingSentence(perYear, inputs, results, sentence, format)
    : freeSentence(counted(perYear, format), results, sentence, format);
}

const counted = (value: number, format: NumberFormat): Counted => ({ value, text: format.customers(value) });

/** A programme that costs something and does not worsen churn. */
function payingSentence(
  perYear: number,
  inputs: Inputs,
  results: Results,
  sentence: AnswerWords['sentence'],
  format: NumberFormat,
): RichText {
  const needed = results.breakEvenCustomers.value;
  if (results.verdict === 'breaksEven') return sentence.breaksEven(counted(needed ?? perYear, format));
  if (needed === null) return sentence.cannotPay(countedYears(inputs.horizonYears, format));
  if (results.breakEvenChurnCut.value === 0 && results.verdict === 'pays')
    return paysAnyway(counted(perYear, format), results, sentence, format);
  if (inputs.customers === 0) return cutSentence(inputs, results, sentence, format);
  return customersSentence(needed, perYear, inputs, results, sentence, format);
}

/** Referrals and cross-sell alone carry the costs. */
function paysAnyway(
  expected: Counted,
  { paybackYears }: Results,
  sentence: AnswerWords['sentence'],
  format: NumberFormat,
): RichText {
  const payback = paybackYears.value;
  return sentence.paysAnyway(expected, payback === null ? null : format.duration(payback));
}

/** A programme without costs. */
function freeSentence(
  kept: Counted,
  { grossProfitUplift }: Results,
  sentence: AnswerWords['sentence'],
  format: NumberFormat,
): RichText {
  const profit = grossProfitUplift.value ?? 0;
  if (profit === 0) return sentence.costsNothingBringsNothing;
  if (kept.value > 0) return sentence.costsNothing(kept);
  return profit > 0
    ? sentence.costsNothingEarns(format.headlineMoney(profit))
    : sentence.costsNothingBringsNothing;
}

/** Needed and expected customers a year. Told apart by no decimal, they are a break-even. */
function customersSentence(
  needed: number,
  perYear: number,
  { horizonYears }: Inputs,
  { verdict, paybackYears }: Results,
  sentence: AnswerWords['sentence'],
  format: NumberFormat,
): RichText {
  const pays = verdict === 'pays';
  const numbers = comparable(needed, perYear, pays, format);
  if (numbers === null) return sentence.breaksEven({ value: needed, text: format.customers(needed) });
  const { need, expected } = numbers;
  if (!pays) return sentence.fallsShort(need, expected, countedYears(horizonYears, format));
  const payback = paybackYears.value;
  return sentence.pays(need, expected, payback === null ? null : format.duration(payback));
}

/** A business that only starts has no customers to count: the churn cut itself is what must be reached. */
function cutSentence(
  inputs: Inputs,
  results: Results,
  sentence: AnswerWords['sentence'],
  format: NumberFormat,
): RichText {
  const pays = results.verdict === 'pays';
  const inPoints = (share: number) => withoutDust(share * 100);
  const needed = inPoints((results.breakEvenChurnCut.value ?? 0) * inputs.churnNow);
  const expected = inPoints(inputs.churnNow - (results.churnAfter.value ?? inputs.churnNow));
  const years = countedYears(inputs.horizonYears, format);
  const numbers = comparable(needed, expected, pays, format, 1);
  // Of hardly any churn there is hardly anything to cut: no number tells the need from the plan.
  if (numbers === null && !pays) return sentence.cannotPay(years);
  const need = numbers?.need.text ?? format.number(needed, mostDecimals);
  const expect = numbers?.expected.text ?? format.number(expected, mostDecimals);
  return pays ? sentence.paysFromCut(need, expect) : sentence.fallsShortOfCut(need, expect, years);
}

/** The horizon with its text, without digits that nobody needs. */
export const countedYears = (years: number, format: NumberFormat): Counted => ({
  value: years,
  text: format.number(years, 1),
});

const mostDecimals = 6;

/**
 * The customers needed (rounded up) and expected (rounded), with as few decimals as keep their order: 14.2 needed and
 * 14.4 expected must not read "at least 15, you expect 14". Null when six decimals do not tell them apart.
 */
export function comparable(
  needed: number,
  expected: number,
  pays: boolean,
  format: NumberFormat,
  fewest = 0,
) {
  for (let decimals = fewest; decimals <= mostDecimals; decimals++) {
    const need = roundedUp(needed, decimals);
    const expect = Number(expected.toFixed(decimals));
    if (need <= expect !== pays) continue;
    const counted = (value: number): Counted => ({ value, text: format.number(value, decimals) });
    return { need: counted(need), expected: counted(expect) };
  }
  return null;
}
