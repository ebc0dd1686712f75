import type { InputTexts } from '../../i18n/input-texts';
import type { AttributionWords } from '../../i18n/messages/compare-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { Contribution, NpvDifference } from '../../model/attribution/npv-attribution';
import type { Inputs } from '../../model/inputs';
import { normal95 } from '../../model/sample-size-for-gap';
import type { TableRow, WaterfallSpec, WaterfallStep } from '../chart-spec';
import type { ComparedScenario } from './compared-scenario';

/** More steps than this are no picture any more: the smallest are joined. */
const mostSteps = 9;
/** Steps smaller than this part of the largest one are too thin to see. */
const thinnest = 0.02;
/** Less than half a cent is nothing. */
const nothing = 0.005;

/** True for an input that differs and moves nothing. */
export const isIdle = ({ amount, standardError }: Contribution): boolean =>
  Math.abs(amount) < nothing && standardError < nothing;

/** The largest half width of a 95 % interval among the amounts, in money; 0 when all are exact. */
export const largestError = ({ contributions }: NpvDifference): number =>
  normal95 * Math.max(0, ...contributions.map(({ standardError }) => standardError));

/**
 * The walk from the net present value of one scenario to that of another, one step per input that changed, the largest
 * first and the smallest joined. Table rows are one per input with both its values; they add up to the difference.
 */
export function attributionSpec(
  { from, to }: { readonly from: ComparedScenario; readonly to: ComparedScenario },
  difference: NpvDifference,
  texts: InputTexts,
  words: AttributionWords,
  format: NumberFormat,
): WaterfallSpec {
  const { npvFrom, npvTo } = difference;
  const sorted = difference.contributions
    .filter((contribution) => !isIdle(contribution))
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  const change = format.signedHeadlineMoney(npvTo - npvFrom);
  const [largest] = sorted;
  const named = (contribution: Contribution) =>
    `${nameOf(contribution, texts)} ${format.signedHeadlineMoney(contribution.amount)}`;
  const title =
    largest === undefined || change === format.signedHeadlineMoney(0)
      ? words.even
      : words.most(nameOf(largest, texts), format.signedHeadlineMoney(largest.amount), change);
  const [fromText, toText] = [format.headlineMoney(npvFrom), format.headlineMoney(npvTo)];
  return {
    id: 'attribution',
    kind: 'waterfall',
    title,
    subtitle: words.subtitle(fromText, toText),
    summary: words.summary(fromText, toText, change, sorted.slice(0, 3).map(named).join('; ')),
    steps: [
      totalStep('from', from.name, npvFrom, 'muted', words, format),
      ...changeSteps(sorted, npvFrom, { from, to }, texts, words, format),
      totalStep('to', to.name, npvTo, 'accent', words, format),
    ],
    table: {
      columns: [...columnsOf(words, sorted)],
      rows: tableRows(sorted, difference, { from, to }, texts, words, format),
    },
  };
}

/** The input that leads those that change together stands for all of them. */
const nameOf = ({ id }: Contribution, texts: InputTexts): string => texts.name(id);

const totalStep = (
  id: string,
  name: string,
  npv: number,
  color: 'muted' | 'accent',
  words: AttributionWords,
  format: NumberFormat,
): WaterfallStep => ({
  id,
  label: name,
  role: 'total',
  from: 0,
  to: npv,
  text: format.headlineMoney(npv),
  explanation: words.ends(name, format.money(npv)),
  color,
});

type Ends = Readonly<Record<'from' | 'to', ComparedScenario>>;

function changeSteps(
  sorted: readonly Contribution[],
  npvFrom: number,
  ends: Ends,
  texts: InputTexts,
  words: AttributionWords,
  format: NumberFormat,
): readonly WaterfallStep[] {
  const single = sorted.slice(0, countOfSingle(sorted));
  const joined = sorted.slice(single.length);
  let left = npvFrom;
  const step = (id: string, label: string, amount: number, explanation: string): WaterfallStep => {
    const before = left;
    left += amount;
    const text = format.signedHeadlineMoney(amount);
    const color = amount > 0 ? 'referral' : 'cost';
    return { id, label, role: 'change', from: before, to: left, text, explanation, color };
  };
  const steps = single.map((contribution) => {
    const { id, ids, amount } = contribution;
    const changes = ids.map((each) => changeText(each, ends, texts)).join('; ');
    return step(
      id,
      nameOf(contribution, texts),
      amount,
      words.change(changes, effectText(contribution, format)),
    );
  });
  if (joined.length === 0) return steps;
  const sum = joined.reduce((total, { amount }) => total + amount, 0);
  const names = joined.map((contribution) => nameOf(contribution, texts)).join(', ');
  const explanation = words.othersAre(names, format.signedHeadlineMoney(sum));
  return [...steps, step('others', words.others(joined.length), sum, explanation)];
}

/** How many have a step of their own; one alone is never called "others". */
function countOfSingle(sorted: readonly Contribution[]): number {
  const largest = Math.abs(sorted[0]?.amount ?? 0);
  const visible = sorted.filter(({ amount }) => Math.abs(amount) >= thinnest * largest).length;
  const single = Math.min(visible, sorted.length > mostSteps ? mostSteps - 1 : mostSteps);
  return sorted.length - single === 1 ? sorted.length : single;
}

const changeText = (id: keyof Inputs, { from, to }: Ends, texts: InputTexts): string =>
  `${texts.name(id)} ${texts.value(id, from.inputs)} → ${texts.value(id, to.inputs)}`;

const effectText = ({ amount, standardError }: Contribution, format: NumberFormat): string => {
  const text = format.signedHeadlineMoney(amount);
  return standardError < nothing ? text : `${text} ± ${errorText(standardError, format)}`;
};

/** Two digits say enough about an error. */
const errorText = (standardError: number, format: NumberFormat): string =>
  format.money(Number((normal95 * standardError).toPrecision(2)));

const isEstimate = (contributions: readonly Contribution[]): boolean =>
  contributions.some(({ standardError }) => standardError >= nothing);

const columnsOf = (
  { columns }: AttributionWords,
  contributions: readonly Contribution[],
): readonly string[] => [
  columns.input,
  columns.from,
  columns.to,
  columns.amount,
  ...(isEstimate(contributions) ? [columns.error] : []),
];

function tableRows(
  sorted: readonly Contribution[],
  { npvFrom, npvTo }: NpvDifference,
  { from, to }: Ends,
  texts: InputTexts,
  words: AttributionWords,
  format: NumberFormat,
): readonly TableRow[] {
  const plain = (text: string) => ({ text, value: null });
  const estimated = isEstimate(sorted);
  const rows = sorted.map(({ id, ids, amount, standardError }): TableRow => {
    const valuesIn = ({ inputs }: ComparedScenario) =>
      plain(ids.map((each) => texts.value(each, inputs)).join('; '));
    const error = { text: errorText(standardError, format), value: normal95 * standardError };
    return {
      id,
      head: ids.map((each) => texts.name(each)).join('; '),
      cells: [
        valuesIn(from),
        valuesIn(to),
        { text: signedMoney(amount, format), value: amount, resultId: `attribution.${id}` },
        ...(estimated ? [error] : []),
      ],
    };
  });
  const money = (npv: number) => ({ text: format.money(npv), value: npv });
  const change = npvTo - npvFrom;
  const total: TableRow = {
    id: 'npv',
    head: words.npv,
    cells: [
      money(npvFrom),
      money(npvTo),
      { text: signedMoney(change, format), value: change, resultId: 'attribution.npv' },
      ...(estimated ? [plain('')] : []),
    ],
  };
  return [...rows, total];
}

const signedMoney = (amount: number, format: NumberFormat): string =>
  amount > 0 ? `+${format.money(amount)}` : format.money(amount);
