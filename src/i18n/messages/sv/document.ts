import type { DocumentWords } from '../document-words';

export const words: DocumentWords = {
  customer: {
    more: (name, difference, other) => `En nöjd ${name}-kund ger ${difference} mer än ${other}`,
    less: (name, difference, other) => `En nöjd ${name}-kund ger ${difference} mindre än ${other}`,
    same: (name, other) => `En nöjd ${name}-kund ger lika mycket som ${other}`,
  },
  range: {
    column: 'Spann',
    note: 'Spann: från det lägsta till det högsta värde som simulerats; P10–P90: åtta dragningar av tio ligger här emellan.',
    own: (range) => `${range} (eget)`,
    vary: (inputs) => `${inputs} värden varierar inom sina intervall, övriga antas vara säkra`,
  },
  columns: { input: 'Indata', value: 'Värde', origin: 'Ursprung' },
  figures: {
    distribution: 'fördelning',
    fan: 'nettovärdets spridning',
    tornado: 'vad som påverkar resultatet',
    shares: 'andelar av variansen',
    exceedance: 'överskridandekurva',
  },
  compared: {
    with: (names) => `Jämförs med: ${names}`,
    restIsAbout: (name) => `Allt annat här gäller ${name}.`,
    spread: 'Nettonuvärde, P10–P90',
    gain: 'Dragningar med nettonuvärde över noll',
    noRanges: 'inga spann',
    basis: { name: 'Grund för värdet per kund', b2b: 'B2B-enkäten', b2c: 'B2C-enkäten', own: 'egna siffror' },
    npvChart: 'Nettonuvärdet i varje kalkyl',
    netValue: 'jämfört nettovärde',
    difference: 'varifrån skillnaden kommer',
    customerValue: 'jämfört kundvärde',
  },
};
