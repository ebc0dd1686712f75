import type { DocumentWords } from '../document-words';

export const words: DocumentWords = {
  customer: {
    more: (name, difference, other) => `A satisfied ${name} customer brings ${difference} more than ${other}`,
    less: (name, difference, other) => `A satisfied ${name} customer brings ${difference} less than ${other}`,
    same: (name, other) => `A satisfied ${name} customer brings as much as ${other}`,
  },
  range: {
    column: 'Range',
    note: 'Range: from the lowest to the highest value that was simulated; P10–P90: eight draws in ten lie between these.',
    own: (range) => `${range} (own)`,
    vary: (inputs) => `${inputs} inputs vary within their ranges, all others are taken as certain`,
  },
  columns: { input: 'Input', value: 'Value', origin: 'Origin' },
  figures: {
    distribution: 'distribution',
    fan: 'net value with its spread',
    tornado: 'what moves the result',
    shares: 'shares of the variance',
    exceedance: 'exceedance curve',
  },
  compared: {
    with: (names) => `Compared with: ${names}`,
    restIsAbout: (name) => `Everything else here is about ${name}.`,
    spread: 'Net present value, P10–P90',
    gain: 'Draws with a net present value above zero',
    noRanges: 'no ranges',
    basis: {
      name: 'Basis of the value per customer',
      b2b: 'B2B survey',
      b2c: 'B2C survey',
      own: 'own numbers',
    },
    npvChart: 'Net present value of each scenario',
    netValue: 'compared net value',
    difference: 'where the difference comes from',
    customerValue: 'compared customer value',
  },
};
