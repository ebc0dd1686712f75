import type { ChartWords, Comparison } from '../chart-words';

const compared = ({ direction, difference }: Comparison, to: string): string =>
  direction === 'same'
    ? `lika mycket som ${to}`
    : `${difference} ${direction === 'more' ? 'mer' : 'mindre'} än ${to}`;

export const charts: ChartWords = {
  showAsTable: 'Visa som tabell',
  customerValue: {
    title: ({ b2b, b2c }) =>
      b2b.direction === 'same' && b2c.direction === 'same'
        ? 'Din kund ger lika mycket som B2B och B2C'
        : `Din kund ger ${compared(b2b, 'B2B')} och ${compared(b2c, 'B2C')}`,
    titleZero: 'En nöjd kund ger ingen extra försäljning med dessa värden',
    titleUnknown: 'Värdet av din kund kan inte beräknas med dessa värden',
    subtitle: (purchase, reach) =>
      `Extra försäljning per nöjd kund och köpcykel, köp på ${purchase}, antal nådda ${reach}`,
    summary: ({ own, b2b, b2c }) =>
      `Extra försäljning från en nöjd kund per köpcykel: egen ${own}, B2B ${b2b}, B2C ${b2c}.`,
    rows: { own: 'Egen', b2b: 'B2B', b2c: 'B2C' },
    parts: { retention: 'Återköp', crossSell: 'Korsförsäljning', referral: 'Rekommendation' },
    total: 'Totalt',
    part: 'Del',
  },
  cumulativeValue: {
    unknown: 'Kalkylen går inte att göra med de här värdena',
    payback: (duration) => `Pengarna är tillbaka efter ${duration}`,
    atOnce: 'Intäkterna täcker kostnaderna från första början',
    never: (shortfall, horizon) => `Ingen återbetalning: ${shortfall} saknas efter ${horizon}`,
    nothing: 'Inga kostnader och inga intäkter: nettot stannar på noll',
    subtitle: ({ horizon, beyondHorizon }) =>
      `Ackumulerat netto (bruttovinst minus kostnader) under ${horizon}${beyondHorizon ? '; slutet inkluderar värdet därefter' : ''}`,
    summary: ({ net, discounted, rate, horizon }) =>
      `Efter ${horizon} är det ackumulerade nettot ${net}, eller ${discounted} diskonterat med ${rate} kalkylränta.`,
    mark: 'återbetalning',
    atOnceMark: 'genast',
    net: 'netto',
    discounted: 'diskonterat',
    discountedAt: (rate) => `diskonterat med ${rate} kalkylränta`,
    time: 'Tid',
    now: 'nu',
  },
};
