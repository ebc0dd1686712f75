import type { LifetimeWords } from '../lifetime-words';

export const words: LifetimeWords = {
  title: 'Customer lifetime value, before and after',
  subtitle: 'Margin of one customer. Another view of the retention money: never added to the business case',
  noEnd: 'endless',
  columns: { measure: 'Convention', before: 'Today', after: 'After the programme', uplift: 'Change' },
  measures: {
    constant: {
      existing: {
        name: 'Existing customer',
        note: 'First margin after one year, if the customer stays: m × r / (1 + i − r), with margin m, retention r and rate i (Gupta and Lehmann).',
      },
      withinHorizon: {
        name: 'Existing customer, within the horizon',
        note: 'As above, later years left out: m × q × (1 − qᵀ) / (1 − q), with q = r / (1 + i).',
      },
      new: {
        name: 'New customer',
        note: 'First purchase now, counted in full: m × (1 + i) / (1 + i − r) (textbook convention).',
      },
      years: { name: 'Years as a customer', note: 'On average, the first one included: 1 / churn.' },
    },
    sBG: {
      existing: {
        name: 'Customer before the first renewal',
        note: 'Residual value (DERL): just before the renewal, first payment not discounted: m × DERL (Fader and Hardie). The programme lowers every customer’s own churn by the same part.',
      },
      withinHorizon: { name: 'Within the horizon', note: 'Later years left out.' },
      new: {
        name: 'New customer',
        note: 'First payment now, then renewals that become more certain: m × DEL.',
      },
      years: { name: 'Years as a customer', note: 'On average, the first one included.' },
    },
  },
  fit: {
    title: 'Fit the retention curve to your own customers',
    label: 'Survivors, one number per line',
    help: 'Paste a column: customers at the start, then how many were left after the first, second, third renewal. At least two renewals. It stays in your browser.',
    button: 'Fit the curve',
    done: (alpha, beta) => `Fitted: α = ${alpha}, β = ${beta}. In force from now on.`,
    geometric: (churn) =>
      `Retention does not rise with time here: one churn of ${churn} per renewal explains the column just as well. Nothing was changed.`,
    clamped: 'A parameter lay outside its range and was set to the nearest limit.',
    problems: {
      notANumber: (line, text) => `Line ${line} is no number: “${text}”.`,
      negative: (line, text) => `Line ${line} is below zero: ${text}.`,
      rising: (line, text) =>
        `Line ${line} (${text}) has more customers than the line before. Survivors can only fall.`,
      noCustomers: (line) => `Line ${line}: there are no customers at the start.`,
      tooFewRenewals: () => 'At least three lines are needed: the start and two renewals.',
    },
    more: (count) => `And ${count} more.`,
  },
  comparison: {
    title: 'What a single rate gets wrong',
    finding: (year, oneRate, sbg) =>
      `A customer in year ${year} is worth ${sbg} further payments, not ${oneRate} as a single rate says.`,
    columns: {
      year: 'Year',
      survivalOneRate: 'Left, one rate',
      survivalSbg: 'Left, customers differ',
      retentionSbg: 'Retention, customers differ',
      residualOneRate: 'Payments to come, one rate',
      residualSbg: 'Payments to come, customers differ',
    },
    note: 'Both start with the same first-year churn. Those who leave easily are gone first, so the customers who stay are worth more than an average rate tells. The business case itself runs on today’s yearly churn.',
  },
};
