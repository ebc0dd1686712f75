import { rich, strong } from '../../rich-text';
import type { Counted } from '../answer-words';
import type { CaseWords } from '../case-words';

const years = ({ value, text }: Counted): string => (value === 1 ? `${text} year` : `${text} years`);

const customers = (count: { readonly value: number; readonly text: string }, comparative: string): string =>
  `${count.text} ${comparative} ${count.value === 1 ? 'customer' : 'customers'}`;

export const words: CaseWords = {
  printed:
    'Two pages made for paper, with the origin of every number: press Ctrl+P (⌘P on a Mac) on the page, or choose Export and Print or save as PDF.',
  waterfall: {
    title: (published, defensible) => `Of ${published} by the published formula, ${defensible} is defensible`,
    subtitle: 'Per satisfied customer and purchase cycle, before the programme’s cost',
    summary: ({ published, followed, incremental, defensible }) =>
      `The survey’s formula gives ${published} in sales. Counting only what people do leaves ${followed}, taking off what would happen anyway leaves ${incremental}, and the margin on that is ${defensible}.`,
    steps: {
      published: 'By the published formula',
      followThrough: 'What people do, not say',
      counterfactual: 'What would happen anyway',
      margin: 'Costs of the sales',
      defensible: 'Defensible',
    },
    hint: 'Point at a step, or move to it with Tab, to see what it does.',
    step: 'Step',
    amount: 'Amount',
    left: 'What is left',
    explain: {
      published:
        'The formula with the shares as the survey publishes them: gross sales of one purchase cycle. This figure stays as published, whatever you assume below.',
      followThrough: (strength, done) => {
        if (strength === 'published')
          return 'Nothing is taken off: everybody is assumed to do exactly what they said. Choose “adjusted for evidence” under Assumptions to be cautious.';
        const counted = `${done.retention} of the stated repeat purchases, ${done.crossSell} of the cross-sell and ${done.referralRate} of the recommendations are counted, and of the people told, ${done.conversion} buy.`;
        return strength === 'own'
          ? `Your own factors: ${counted}`
          : `People do less than they say in a survey. ${counted} The recommendation figures were measured (Kumar and others, 2007); the first two are our judgement, because no study measured them.`;
      },
      gross:
        'Nothing is taken off yet: what dissatisfied customers buy and recommend is not set, so the figure still contains sales that would have come anyway. Set it under Assumptions.',
      incremental: (causalShare) =>
        `Dissatisfied customers also buy again and recommend sometimes. Only the difference counts, and ${causalShare} of it is attributed to the experience.`,
      margin: (grossMargin, expansionMargin) =>
        `Sales are not profit. The gross margin of ${grossMargin} is left of repeat and referred purchases, ${expansionMargin} of cross-sell.`,
      defensible:
        'Margin from one newly satisfied customer in one purchase cycle that survives a CFO’s questions. The programme’s cost is in the business case, not here.',
    },
  },
  streams: {
    title: (outcome, net, horizon) => {
      if (outcome === 'even') return `Margin and costs cancel out over ${years(horizon)}`;
      return outcome === 'gain'
        ? `The programme leaves ${net} over ${years(horizon)}`
        : `The programme costs ${net} more than it brings over ${years(horizon)}`;
    },
    unknownTitle: 'The case cannot be computed from these values',
    subtitle: 'Margin by stream and costs per year, not discounted; no money is counted twice',
    summary: ({ revenue, grossProfit, cost, net, horizon }) =>
      `Over ${years(horizon)}: extra gross revenue ${revenue}, gross profit ${grossProfit}, costs ${cost}, net ${net}.`,
    parts: {
      retention: 'Retention',
      referral: 'Referral',
      expansion: 'Cross-sell',
      acquisitionSaving: 'Acquisition cost saved',
      beyondHorizon: 'After the horizon',
      cost: 'Costs',
    },
    net: 'Net',
    table: {
      period: 'Period',
      retentionRevenue: 'Retention, revenue',
      referralRevenue: 'Referral, revenue',
      expansionRevenue: 'Cross-sell, revenue',
      revenue: 'Gross revenue',
      grossProfit: 'Gross profit',
      cost: 'Costs',
      net: 'Net',
      total: 'Total',
    },
    now: 'Now',
    year: (number) => `Year ${number}`,
    order:
      'Streams are counted in this order: customers kept, then customers won by referral, then additional purchases of them all. What two effects cause together is in the later one.',
  },
  guard: {
    title: 'Double-count guard',
    twice: (naive, twice) =>
      rich`Adding the published value of every newly satisfied customer to a year’s revenue of the customers kept would claim ${strong(naive)}; ${strong(twice)} of it is the same repeat purchases twice. The business case counts them once.`,
    nothing:
      'Nothing is counted twice: no customer becomes satisfied, or nobody buys again, so a naive sum would be right too.',
  },
  measures: {
    title: 'The investment in a CFO’s terms',
    subtitle: (horizon) => `Over ${years(horizon)}, from lower churn, referrals and cross-sell`,
    names: {
      retentionRevenue: 'Revenue from retention',
      referralRevenue: 'Revenue from referrals',
      expansionRevenue: 'Revenue from cross-sell',
      totalRevenueUplift: 'Extra revenue in total',
      acquisitionSaving: 'Acquisition cost saved',
      referralRewards: 'Rewards for referrals',
      customersKeptPerYear: 'Customers kept per year',
      breakEvenCustomers: 'Customers needed to break even',
      customersSaved: 'Customers kept by lower churn',
      customersReferred: 'Customers won by more referrals',
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
      valueBeyondHorizon: 'Margin of the additional customers after the horizon',
    },
    notes: {
      grossProfitUplift: 'margin on all additional revenue and acquisition cost saved, not discounted',
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
  customersKept: {
    unknown: 'The case cannot be computed from these values',
    more: (difference, horizon) =>
      `${customers(difference, 'more')} after ${horizon} than without the programme`,
    fewer: (difference, horizon) =>
      `${customers(difference, 'fewer')} after ${horizon} than without the programme`,
    same: (horizon) => `The programme does not change the number of customers over ${horizon}`,
    none: 'There are no customers, so there are none to keep',
    subtitle: (horizon) => `Number of customers with and without the programme, over ${horizon}`,
    summary: (ends) =>
      `After ${ends.horizon} there are ${ends.with} customers with the programme and ${ends.without} without it.`,
    with: 'with',
    without: 'without',
    difference: 'difference',
    time: 'Time',
    now: 'now',
  },
};
