import type { LeverWords } from '../lever-words';

export const levers: LeverWords = {
  inputs: {
    purchaseValue: {
      label: 'Average purchase',
      hint: 'value of one purchase',
    },
    retention: {
      label: 'Retention',
      hint: 'buys again',
    },
    crossSell: {
      label: 'Cross-sell',
      hint: 'buys other products',
    },
    referralRate: {
      label: 'Referral rate',
      hint: 'tells others',
    },
    reach: {
      label: 'Reach k',
      hint: 'people per recommender',
    },
    referralConversion: {
      label: 'Referral conversion',
      hint: 'buys on a recommendation',
    },
    churnNow: {
      label: 'Churn now',
      hint: 'per year',
    },
    churnCut: {
      label: 'Churn cut',
      hint: 'by the programme',
    },
    satisfiedNow: {
      label: 'Satisfied now',
      hint: 'of customers',
    },
    satisfiedTarget: {
      label: 'Satisfied after the programme',
      hint: 'of customers',
    },
    customers: {
      label: 'Customers now',
      hint: 'at the start',
    },
    annualRevenue: {
      label: 'Revenue per customer',
      hint: 'per year',
    },
    grossMargin: {
      label: 'Gross margin',
      hint: 'of revenue',
    },
    newCustomers: {
      label: 'New customers',
      hint: 'per year',
    },
    investmentOneOff: {
      label: 'One-off investment',
      hint: 'at the start',
    },
    investmentPerYear: {
      label: 'Yearly cost',
      hint: 'over the whole period',
    },
    rampMonths: {
      label: 'Ramp-up',
      hint: 'until full effect',
    },
    horizonYears: {
      label: 'Horizon',
      hint: 'length of the case',
    },
    discountRate: {
      label: 'Discount rate',
      hint: 'per year',
    },
  },
  groups: {
    formula: 'What one satisfied customer does',
    business: 'Your business and plan',
    assumptions: 'Assumptions',
  },
  segment: { legend: 'Start from', b2b: 'B2B', b2c: 'B2C', own: 'Own' },
  segmentHelp:
    'B2B and B2C load an example with the survey’s values. Once you have changed something they exchange the survey’s values only, and yours are kept while you look. What you change on top of them becomes your new own.',
  units: {
    points: 'pp',
    people: 'people',
    customers: 'customers',
    months: 'months',
    years: 'years',
    respondents: 'respondents',
  },
  fieldUnits: {
    points: 'pp',
    people: 'people',
    customers: 'cust.',
    months: 'months',
    years: 'years',
    respondents: 'resp.',
  },
  levers: 'Levers',
  reset: 'Reset',
  resetInput: (label) => `Reset ${label}`,
  resetGroup: (group) => `Reset: ${group}`,
  resetAll: 'Reset all',
  about: (label) => `Explanation and source: ${label}`,
  valueOf: (label) => `${label}, value`,
  origin: {
    benchmark: 'published',
    example: 'example',
    illustration: 'example',
    derived: 'derived',
    ownData: 'own data',
    prospect: 'prospect',
    assumption: 'our assumption',
    notStated: 'not stated',
  },
  originKind: {
    stated: 'What respondents said they do, not what they did.',
    illustration: 'The source’s own worked example, not a measurement.',
  },
  labelled: (label, text) => `${label}: ${text}`,
  source: 'Source',
  sourceDate: (date) => `published ${date}`,
  sourceDateDoubtful: 'The page’s own date cannot be right: it is older than the article it refers to.',
  sampleNotPublished: 'The number of respondents is not published.',
  publishedTick: 'Source',
  start: (value) => `start ${value}`,
  parity: (reach) => `At k = ${reach}, referrals are worth as much as retention and cross-sell together.`,
  breakEvenAt: (value) => `Breaks even at ${value}.`,
  churnCutBasis: {
    legend: 'What is the cut counted in?',
    points: (cut, from, to) => `${cut} percentage points: ${from} → ${to}`,
    percent: (cut, from, to) => `${cut} percent of churn: ${from} → ${to}`,
  },
  churnWorsens: 'Churn grows.',
  churnCutExceeds: 'Churn cannot fall below zero.',
  negativeMargin: 'Negative margin: sales lose money.',
  assumptionsDefault: 'cautious start values',
};
