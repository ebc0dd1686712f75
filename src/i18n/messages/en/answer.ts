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
      rich`The programme would have to keep at least ${strong(`${customers(need)} a year`)} to pay for itself within ${years(horizon)} in today’s money. You expect it to keep ${strong(expected.text)}.`,
    paysAnyway: (expected, payback) =>
      payback === null
        ? rich`Referrals and cross-sell alone pay for the programme. You also expect it to keep ${strong(`${customers(expected)} a year`)}.`
        : rich`Referrals and cross-sell alone pay for the programme. You also expect it to keep ${strong(`${customers(expected)} a year`)}, and to pay back in ${strong(payback)}.`,
    notComputable: (reason) =>
      rich`The business case cannot be computed: ${strong(reason)}. See Assumptions.`,
    cannotPay: (horizon) =>
      rich`The programme ${strong('does not pay for itself')} within ${years(horizon)}, even if not one customer left.`,
    paysFromCut: (need, expected) =>
      rich`The programme pays for itself if it cuts churn by at least ${strong(`${need} percentage points`)}. You expect a cut of ${strong(expected)}.`,
    fallsShortOfCut: (need, expected, horizon) =>
      rich`The programme would have to cut churn by at least ${strong(`${need} percentage points`)} to pay for itself within ${years(horizon)}. You expect a cut of ${strong(expected)}.`,
    costsNothing: (expected) =>
      rich`The programme costs nothing in this scenario, so every customer it keeps is a gain. You expect it to keep ${strong(`${customers(expected)} a year`)}.`,
    costsNothingEarns: (profit) =>
      rich`The programme costs nothing in this scenario. It keeps no more customers, but referrals and cross-sell bring ${strong(profit)} of gross profit.`,
    costsNothingBringsNothing: ['The programme costs nothing in this scenario, and brings no money.'],
    worsens: (lost, costs) =>
      costs
        ? rich`Churn grows: you lose ${strong(`${customers(lost)} a year`)} more than today, and the programme’s cost comes on top.`
        : rich`Churn grows: you lose ${strong(`${customers(lost)} a year`)} more than today.`,
    worsensButPays: (lost) =>
      rich`Churn grows: you lose ${strong(`${customers(lost)} a year`)} more than today. Referrals and cross-sell still pay for the programme.`,
    marginNotPositive: ['The gross margin is negative, so every customer kept adds to the loss.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'extra sales per satisfied B2B customer, based on what respondents say',
      b2c: 'extra sales per satisfied B2C customer, based on what respondents say',
      own: 'extra sales per satisfied customer, with your numbers',
    },
    defensible: 'defensible:',
    defensibleNote: 'as margin, by your assumptions',
    revenueUpliftYearOne: 'revenue kept by lower churn, first year',
    revenueUplift: (horizon) => `revenue kept by lower churn, over ${years(horizon)}`,
    npv: (horizon) => `net present value over ${years(horizon)}: margin less costs`,
    grossNote:
      'Customers a year are counted at full effect, from today’s customers, with referrals and cross-sell as assumed. Extra sales and revenue kept are partly the same money: never add them up.',
  },
  oneLine: { customer: 'per customer', npv: 'net present value' },
  explain: 'How is this computed?',
  exact: 'Exact figures',
  goals: 'What would have to be true?',
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
