import { rich, strong } from '../../rich-text';
import type { AnswerWords, Counted } from '../answer-words';

const customers = ({ value, text }: Counted): string =>
  value === 1 ? `${text} customer` : `${text} customers`;
const years = ({ value, text }: Counted): string => (value === 1 ? `${text} year` : `${text} years`);

export const answer: AnswerWords = {
  heading: 'The answer',
  sentence: {
    pays: (need, expected, payback) =>
      payback === null
        ? rich`The programme pays for itself if it keeps at least ${strong(`${customers(need)} a year`)}. You expect it to keep ${strong(expected.text)}.`
        : rich`The programme pays for itself if it keeps at least ${strong(`${customers(need)} a year`)}. You expect it to keep ${strong(expected.text)}, and to pay back in ${strong(payback)}.`,
    breaksEven: (need) =>
      rich`The programme earns exactly what it costs: it keeps ${strong(`${customers(need)} a year`)}, just as many as it needs to.`,
    fallsShort: (need, expected, horizon) =>
      rich`The programme would have to keep at least ${strong(`${customers(need)} a year`)} to pay for itself within ${years(horizon)}. You expect it to keep ${strong(expected.text)}.`,
    cannotPay: (horizon) =>
      rich`The programme ${strong('does not pay for itself')} within ${years(horizon)}, even if not one customer left.`,
    paysFromCut: (need, expected) =>
      rich`The programme pays for itself if it cuts churn by at least ${strong(`${need} percentage points`)}. You expect a cut of ${strong(expected)}.`,
    fallsShortOfCut: (need, expected, horizon) =>
      rich`The programme would have to cut churn by at least ${strong(`${need} percentage points`)} to pay for itself within ${years(horizon)}. You expect a cut of ${strong(expected)}.`,
    costsNothing: (expected) =>
      rich`The programme costs nothing in this scenario, so every customer it keeps is a gain. You expect it to keep ${strong(`${customers(expected)} a year`)}.`,
    costsNothingBringsNothing: ['The programme costs nothing in this scenario, and brings no money.'],
    worsens: (lost, costs) =>
      costs
        ? rich`Churn grows: you lose ${strong(`${customers(lost)} a year`)} more than today, and the programme’s cost comes on top.`
        : rich`Churn grows: you lose ${strong(`${customers(lost)} a year`)} more than today.`,
    marginNotPositive: ['The gross margin is negative, so every customer kept adds to the loss.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'extra sales per satisfied B2B customer, based on what respondents say',
      b2c: 'extra sales per satisfied B2C customer, based on what respondents say',
      own: 'extra sales per satisfied customer, with your numbers',
    },
    revenueUpliftYearOne: 'revenue kept by lower churn, first year',
    revenueUplift: (horizon) => `revenue kept by lower churn, over ${years(horizon)}`,
    npv: (horizon) => `net present value over ${years(horizon)}: margin less costs`,
    grossNote:
      'Customers a year are counted at full effect, from today’s customers. Extra sales and revenue kept are partly the same money: never add them up.',
  },
  oneLine: { customer: 'per customer', npv: 'net present value' },
  explain: 'How is this computed?',
  exact: 'Exact figures',
  measures: {
    title: 'The investment in a CFO’s terms',
    subtitle: (horizon) => `Over ${years(horizon)}, from lower churn alone`,
    names: {
      grossProfitUplift: 'Extra gross profit',
      cost: 'Cost',
      npv: 'Net present value',
      roi: 'ROI',
      roiDiscounted: 'Discounted ROI',
      irr: 'Internal rate of return (IRR)',
      paybackYears: 'Payback period',
      discountedPaybackYears: 'Discounted payback period',
      breakEvenChurnCut: 'Break-even churn cut',
      churnAfter: 'Churn after the programme',
      customersKeptYearOne: 'Extra customers after the first year',
      customersKept: 'Extra customers at the end of the period',
      lifetimeValueBefore: 'Customer lifetime value today',
      lifetimeValueAfter: 'Customer lifetime value after the programme',
      lifetimeValueUplift: 'Lifetime value gained per customer',
      valueBeyondHorizon: 'Margin of the kept customers after the horizon',
    },
    notes: {
      grossProfitUplift: 'margin on the revenue kept, not discounted',
      npv: 'in today’s money, after costs',
      roi: '(gross profit − cost) / cost, not discounted',
      roiDiscounted: 'net present value / present value of cost',
      cost: 'over the whole period, not discounted',
      irr: 'yearly rate at which net present value is zero',
      lifetimeValueBefore: 'margin only; the first year’s margin counts after one year',
      lifetimeValueUplift: 'another view of the same money: not added to NPV',
    },
    points: (points) => `${points} pp`,
    ofChurn: (percent) => `${percent} of today’s churn`,
    severalRates: (rates) => `not unique: ${rates}`,
    lifetimeWithinHorizon: (value, horizon) => `${value} within ${years(horizon)}`,
    beyondCounted: (today) => `at the end of the period; ${today} in today’s money, counted in the case`,
    beyondNotCounted: (today) => `at the end of the period; ${today} in today’s money, not counted`,
    roiWithBeyond: '(gross profit + margin after the horizon − cost) / cost, not discounted',
  },
  formula: {
    title: 'The formula with your numbers',
    subtitle: 'The average purchase times what one satisfied customer brings',
    perCustomer: 'per satisfied customer and purchase',
    unit: 'extra sales',
    parts: {
      purchaseValue: 'purchase',
      retention: 'retention',
      crossSell: 'cross-sell',
    },
    factors: { referralRate: 'recommend', reach: 'reach', referralConversion: 'buy' },
    stated: 'Survey answers, gross: what people say they do. Some would have bought anyway.',
    reproduction: (r0) =>
      `These shares mean that one customer would bring ${r0} new ones (recommend × reach × buy). Anything above one would grow without limit: take the formula as an upper limit.`,
    source: 'Source of the formula',
  },
  reasons: {
    noCost: 'no cost to compare with',
    noCustomerValue: 'the value is zero',
    noReferrals: 'no referrals',
    neverPaysBack: 'not paid back within the horizon',
    cannotBreakEven: 'not possible even if nobody left',
    marginNotPositive: 'the margin is negative',
    noInternalRate: 'no rate makes net present value zero',
    severalInternalRates: 'several rates',
    lifetimeHasNoEnd: 'endless: the customer never leaves and no rate shrinks the margin',
    contradictoryRetention:
      'contradictory inputs: the satisfied customers’ retention does not fit today’s churn',
    nobodyDissatisfied: 'everybody is satisfied already: the others’ retention cannot be derived',
    marketSizeMissing: 'referrals would grow without limit: give a market size',
    outOfRange: 'too large to show',
  },
};
