import type { ChartWords, Comparison } from '../chart-words';

const compared = ({ direction, difference }: Comparison, to: string): string => {
  if (direction === 'same') return `yhtä paljon kuin ${to}`;
  return `${difference} ${direction === 'more' ? 'enemmän' : 'vähemmän'} kuin ${to}`;
};

export const charts: ChartWords = {
  showAsTable: 'Näytä taulukkona',
  customerValue: {
    title: ({ b2b, b2c }) =>
      b2b.direction === 'same' && b2c.direction === 'same'
        ? 'Oma asiakas tuo yhtä paljon kuin B2B ja B2C'
        : `Oma asiakas tuo ${compared(b2b, 'B2B')} ja ${compared(b2c, 'B2C')}`,
    titleZero: 'Tyytyväinen asiakas ei tuo lisämyyntiä näillä luvuilla',
    titleUnknown: 'Oman asiakkaan arvoa ei voi laskea näillä luvuilla',
    subtitle: (purchase, reach) =>
      `Lisämyynti tyytyväistä asiakasta ja ostokertaa kohden, ostos ${purchase}, tavoitettuja ${reach}`,
    summary: ({ own, b2b, b2c }) =>
      `Yhden tyytyväisen asiakkaan lisämyynti ostokertaa kohden: oma ${own}, B2B ${b2b}, B2C ${b2c}.`,
    rows: { own: 'Oma', b2b: 'B2B', b2c: 'B2C' },
    parts: { retention: 'Pysyvyys', crossSell: 'Ristiinmyynti', referral: 'Suosittelu' },
    total: 'Yhteensä',
    part: 'Osa',
  },
  cumulativeValue: {
    unknown: 'Laskelmaa ei voi tehdä näistä luvuista',
    payback: (duration) => `Takaisinmaksuaika on ${duration}`,
    atOnce: 'Tuotot kattavat kulut heti alusta alkaen',
    never: (shortfall, horizon) =>
      `Ohjelma ei maksa itseään takaisin: puuttuu ${shortfall}, kun ${horizon} on kulunut`,
    nothing: 'Ei kuluja eikä tuottoja: nettotulos pysyy nollassa',
    subtitle: ({ horizon, beyondHorizon }) =>
      `Kertynyt nettotulos eli myyntikate miinus kulut, ${horizon}${beyondHorizon ? '; lopussa mukana jakson jälkeinen arvo' : ''}`,
    summary: ({ net, discounted, rate, horizon }) =>
      `Kun ${horizon} on kulunut, kertynyt nettotulos on ${net} ja ${rate} laskentakorolla diskontattuna ${discounted}.`,
    mark: 'takaisinmaksu',
    atOnceMark: 'heti',
    net: 'nettotulos',
    discounted: 'diskontattu',
    discountedAt: (rate) => `diskontattu, laskentakorko ${rate}`,
    time: 'Aika',
    now: 'nyt',
  },
};
