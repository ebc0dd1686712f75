import type { ChartWords, Comparison } from '../chart-words';

const compared = ({ direction, difference }: Comparison, to: string): string =>
  direction === 'same' ? `as much as ${to}` : `${difference} ${direction} than ${to}`;

export const charts: ChartWords = {
  showAsTable: 'Show as table',
  customerValue: {
    title: ({ b2b, b2c }) =>
      b2b.direction === 'same' && b2c.direction === 'same'
        ? 'Your customer brings as much as B2B and B2C'
        : `Your customer brings ${compared(b2b, 'B2B')} and ${compared(b2c, 'B2C')}`,
    titleZero: 'A satisfied customer brings no extra sales at these values',
    titleUnknown: 'The value of your customer cannot be computed from these values',
    subtitle: (purchase, reach) =>
      `Extra sales per satisfied customer and purchase cycle, at ${purchase} a purchase, reach ${reach}`,
    summary: ({ own, b2b, b2c }) =>
      `Extra sales from one satisfied customer per purchase cycle: yours ${own}, B2B ${b2b}, B2C ${b2c}.`,
    rows: { own: 'Yours', b2b: 'B2B', b2c: 'B2C' },
    parts: { retention: 'Retention', crossSell: 'Cross-sell', referral: 'Referral' },
    total: 'Total',
    part: 'Part',
  },
  cumulativeValue: {
    unknown: 'The case cannot be computed from these values',
    payback: (duration) => `Pays back in ${duration}`,
    atOnce: 'Gains cover the costs from the very start',
    never: (shortfall, horizon) => `No payback: still ${shortfall} short after ${horizon}`,
    nothing: 'No costs and no gains: the net value stays at zero',
    subtitle: ({ horizon, beyondHorizon }) =>
      `Cumulative net value (gross profit less costs) over ${horizon}${beyondHorizon ? '; the end includes what follows later' : ''}`,
    summary: ({ net, discounted, rate, horizon }) =>
      `After ${horizon} the cumulative net value is ${net}, or ${discounted} when discounted at ${rate} a year.`,
    mark: 'payback',
    atOnceMark: 'at once',
    net: 'net value',
    discounted: 'discounted',
    discountedAt: (rate) => `discounted at ${rate} a year`,
    time: 'Time',
    now: 'now',
  },
};
