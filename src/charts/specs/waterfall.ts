import type { WaterfallWords } from '../../i18n/messages/case-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { DefensibleStep, DefensibleStepId } from '../../model/defensible-customer-value';
import { followThroughInForce } from '../../model/follow-through-in-force';
import type { Inputs } from '../../model/inputs';
import type { ChartCase, WaterfallSpec, WaterfallStep } from '../chart-spec';

/** The walk from the published value of a satisfied customer to the defensible one, step by step. */
export function waterfallSpec(
  { inputs, results }: Pick<ChartCase, 'inputs' | 'results'>,
  words: WaterfallWords,
  format: NumberFormat,
): WaterfallSpec {
  const walk = results.defensibleSteps;
  const leftAfter = (id: DefensibleStepId) => walk.find((step) => step.id === id)?.left ?? 0;
  const published = leftAfter('published');
  const defensible = leftAfter('margin');
  const steps: readonly WaterfallStep[] = [
    ...walk.map((step) => stepOf(step, inputs, words, format)),
    {
      id: 'defensible',
      label: words.steps.defensible,
      role: 'total',
      from: 0,
      to: defensible,
      text: format.headlineMoney(defensible),
      explanation: words.explain.defensible,
      color: 'accent',
    },
  ];
  return {
    id: 'waterfall',
    kind: 'waterfall',
    title: words.title(format.headlineMoney(published), format.headlineMoney(defensible)),
    subtitle: words.subtitle,
    summary: words.summary({
      published: format.money(published),
      followed: format.money(leftAfter('followThrough')),
      incremental: format.money(leftAfter('counterfactual')),
      defensible: format.money(defensible),
    }),
    steps,
    table: {
      columns: [words.step, words.amount, words.left],
      rows: steps.map(({ id, label, role, from, to }) => ({
        id,
        head: label,
        cells: [
          {
            text: role === 'total' ? '–' : signed(to - from, format),
            value: role === 'total' ? null : to - from,
          },
          {
            text: format.money(to),
            value: to,
            ...(id === 'defensible' ? { resultId: 'defensibleCustomerValue' } : {}),
          },
        ],
      })),
    },
  };
}

function stepOf(
  { id, amount, left }: DefensibleStep,
  inputs: Inputs,
  words: WaterfallWords,
  format: NumberFormat,
): WaterfallStep {
  const isTotal = id === 'published';
  return {
    id,
    label: words.steps[id],
    role: isTotal ? 'total' : 'change',
    from: isTotal ? 0 : left - amount,
    to: left,
    text: isTotal ? format.headlineMoney(left) : format.signedHeadlineMoney(amount),
    explanation: explanationOf(id, inputs, words, format),
    color: isTotal ? 'muted' : amount > 0 ? 'referral' : 'cost',
  };
}

const signed = (amount: number, format: NumberFormat): string =>
  amount > 0 ? `+${format.money(amount)}` : format.money(amount);

function explanationOf(
  id: DefensibleStepId,
  inputs: Inputs,
  { explain }: WaterfallWords,
  { percent }: NumberFormat,
): string {
  switch (id) {
    case 'published':
      return explain.published;
    case 'followThrough': {
      const done = followThroughInForce(inputs);
      return explain.followThrough(inputs.claimStrength, {
        retention: percent(done.retention, 1),
        crossSell: percent(done.crossSell, 1),
        referralRate: percent(done.referralRate, 1),
        conversion: percent(inputs.referralConversion * done.referralConversion, 1),
      });
    }
    case 'counterfactual':
      return inputs.counterfactual === 'gross' && inputs.causalShare === 1
        ? explain.gross
        : explain.incremental(percent(inputs.causalShare));
    case 'margin':
      return explain.margin(percent(inputs.grossMargin, 1), percent(inputs.expansionMargin, 1));
  }
}
