import type { LeverWords } from '../lever-words';

export const levers: LeverWords = {
  inputs: {
    purchaseValue: {
      label: 'Average purchase',
      hint: 'value of one purchase',
      help: 'What a customer pays on average in one purchase. The formula multiplies it by the extra purchases that one satisfied customer brings.',
    },
    retention: {
      label: 'Retention',
      hint: 'buys again',
      help: 'Share of satisfied customers who say that they will buy again. The survey names no period, so this is not a yearly retention rate.',
    },
    crossSell: {
      label: 'Cross-sell',
      hint: 'buys other products',
      help: 'Share of satisfied customers who say that they will buy other products or services too.',
    },
    referralRate: {
      label: 'Referral rate',
      hint: 'tells others',
      help: 'Share of satisfied customers who say that they tell others about a good experience.',
    },
    reach: {
      label: 'Reach k',
      hint: 'people per recommender',
      help: 'How many people one recommender tells. Nobody measured this: five is the source’s own example, and the result depends on it more than on anything else.',
    },
    referralConversion: {
      label: 'Referral conversion',
      hint: 'buys on a recommendation',
      help: 'Share of people who say that a friend’s recommendation influences their purchase. Influence is not yet a purchase, so this is an upper limit.',
    },
    churnNow: {
      label: 'Churn now',
      hint: 'per year',
      help: 'Share of the customers at the start of a year who leave during it. Customers who joined during the year are in neither number.',
    },
    churnCut: {
      label: 'Churn cut',
      hint: 'by the programme',
      help: 'How much the programme lowers yearly churn at full effect. Choose whether the number is percentage points or percent of churn: the difference is large. A negative number means that churn grows.',
    },
    satisfiedNow: {
      label: 'Satisfied now',
      hint: 'of customers',
      help: 'The share of your customers who are satisfied today, by your own survey: for example scores 4–5 of five, or promoters.',
    },
    satisfiedTarget: {
      label: 'Satisfied after the programme',
      hint: 'of customers',
      help: 'The same share once the programme has its full effect. The increase brings cross-sell and referrals. Lower churn is set separately, unless the assumptions derive it from satisfaction.',
    },
    customers: {
      label: 'Customers now',
      hint: 'at the start',
      help: 'Number of paying customers today.',
    },
    annualRevenue: {
      label: 'Revenue per customer',
      hint: 'per year',
      help: 'What one customer brings in revenue in an average year. Today’s repeat purchases and cross-sell are already in it.',
    },
    grossMargin: {
      label: 'Gross margin',
      hint: 'of revenue',
      help: 'Share of revenue left after variable costs. The return is counted on margin, never on revenue.',
    },
    newCustomers: {
      label: 'New customers',
      hint: 'per year',
      help: 'Customers who would join in any case. The number is the same with and without the programme, and they arrive evenly over the year.',
    },
    investmentOneOff: {
      label: 'One-off investment',
      hint: 'at the start',
      help: 'What it costs once to set the programme up, before the first month.',
    },
    investmentPerYear: {
      label: 'Yearly cost',
      hint: 'over the whole period',
      help: 'What the programme costs to run for a year. It is spread evenly over the months.',
    },
    rampMonths: {
      label: 'Ramp-up',
      hint: 'until full effect',
      help: 'The effect grows evenly to full during these months: with six, a sixth of it works in the first month. Zero means full effect at once.',
    },
    horizonYears: {
      label: 'Horizon',
      hint: 'length of the case',
      help: 'For how many years gains and costs are counted.',
    },
    discountRate: {
      label: 'Discount rate',
      hint: 'per year',
      help: 'The return your company demands; it turns money of later years into money of today. Finance knows the rate your company uses.',
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
  origin: { benchmark: 'survey', example: 'example', illustration: 'example', own: 'own' },
  originOwn: (start) => `Your own value. It started at ${start}.`,
  originExample: 'An example value to start from. It has no source: replace it with your own number.',
  originKind: {
    stated: 'What respondents said they do, not what they did.',
    illustration: 'The source’s own worked example, not a measurement.',
  },
  labelled: (label, text) => `${label}: ${text}`,
  useValue: (value, segment) => `Use ${value} (${segment})`,
  source: 'Source',
  sourceDate: (date) => `published ${date}`,
  sourceDateDoubtful: 'The page’s own date cannot be right: it is older than the article it refers to.',
  sampleNotPublished: 'The number of respondents is not published.',
  publishedTick: 'Source',
  start: (value) => `start ${value}`,
  parity: (reach) => `At k = ${reach}, referrals are worth as much as retention and cross-sell together.`,
  breakEvenAt: (value) => `Breaks even at ${value}.`,
  curveOf: {
    satisfiedCustomerValue: 'Value per satisfied customer',
    defensibleCustomerValue: 'Defensible value per satisfied customer',
    npv: 'Net present value',
  },
  curveRange: (curve, from, to) => `${curve} over the whole slider: ${from} to ${to}.`,
  churnCutBasis: {
    legend: 'What is the cut counted in?',
    points: (cut, from, to) => `${cut} percentage points: ${from} → ${to}`,
    percent: (cut, from, to) => `${cut} percent of churn: ${from} → ${to}`,
  },
  churnWorsens: 'Churn grows.',
  churnCutExceeds: 'Churn cannot fall below zero.',
  negativeMargin: 'Negative margin: sales lose money.',
  choices: {
    revenueTiming: {
      legend: 'When does a month’s revenue come in?',
      help: 'The number of customers changes within a month. The average is the most accurate, the start the most cautious, the end the most favourable.',
      values: {
        mid: 'From the month’s average customers',
        start: 'From the customers at its start',
        end: 'From the customers at its end',
      },
      short: {
        mid: 'revenue from the month’s average',
        start: 'revenue from the month’s start',
        end: 'revenue from the month’s end',
      },
    },
    terminalValue: {
      legend: 'And after the horizon?',
      help: 'At the horizon there are still customers who would have left without the programme. A cautious case leaves their later margin out.',
      values: {
        excluded: 'Leave out the margin after the horizon',
        included: 'Count the remaining value of the customers kept',
      },
      short: { excluded: 'nothing counted after the horizon', included: 'margin after the horizon counted' },
    },
  },
  assumptionsSummary: (timing, terminal) => `${timing}, ${terminal}`,
};
