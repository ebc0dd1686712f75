import { ended } from '../../full-stop';
import type { RangesWords } from '../ranges-words';

export const words: RangesWords = {
  title: 'Spann',
  kindOf: (name) => `Sorts spann: ${name}`,
  kinds: {
    none: 'Inget spann',
    pert: 'Lägst – troligast – högst',
    triangular: 'Triangel',
    beta: 'Andel i enkät',
    lognormal: 'Lång svans',
  },
  kindHelp: {
    none: { help: 'Värdet tas för säkert.' },
    pert: { help: 'Värden nära det troligaste kommer oftast (PERT).' },
    triangular: { help: 'Som ovan, men ändarna kommer oftare.' },
    beta: {
      help: 'Lika osäkert som en andel är när så många har tillfrågats (beta). Designeffekten säger hur många gånger fler svarande en verklig undersökning behöver än ett rent slumpmässigt urval.',
    },
    lognormal: { help: 'Hälften av fallen ligger över medianen, vart tionde över P90 (lognormal).' },
  },
  fields: {
    low: 'Lägst',
    likely: 'Troligast',
    high: 'Högst',
    sampleSize: 'Svarande',
    designEffect: 'Designeffekt',
    median: 'Median',
    p90: 'P90',
  },
  fieldOf: (field, name) => `${field}: ${name}`,
  said: {
    none: 'inget spann',
    fromTo: (low, high) => `${low} – ${high}`,
    asked: (people, designEffect) => `${people} svarande, designeffekt ${designEffect}`,
    oneInTen: (p90) => `vart tionde över ${p90}`,
  },
  from: {
    own: { text: 'Spannet är ditt. Det följer med värdet.' },
    assumedSample: { text: 'Förslag: enkätens urvalsfel. Antalet svarande är antaget, inte publicerat.' },
    measured: { text: 'Förslag: uppmätt i studier av vad människor gör.' },
    judgement: { text: 'Förslag: vår tolkning av beläggen, ingen mätning.' },
    example: { text: 'Förslag: vårt exempel, som inte bygger på någon mätning.' },
    nobody: { text: 'För det här värdet finns inget förslag, så det tas för säkert.' },
    switchedOff: { text: 'Du har stängt av spannet.' },
  },
  edit: 'Ändra spannet',
  editOf: (name) => `Ändra spannet: ${name}`,
  reset: { toSuggested: 'Använd det föreslagna spannet', remove: 'Ta bort spannet' },
  problems: {
    notANumber: { text: 'Det här är inget tal.' },
    lowAboveHigh: { text: 'Den nedre gränsen ligger över den övre.' },
    likelyOutside: { text: 'Det troligaste värdet måste ligga mellan den nedre och den övre gränsen.' },
    sampleSizeZero: { text: 'Minst en person måste ha tillfrågats.' },
    designEffectBelowOne: { text: 'Designeffekten är minst 1.' },
    p90BelowMedian: { text: 'Värdet som var tionde överskrider kan inte ligga under medianen.' },
    outsideBounds: { text: 'Spannet går utanför de möjliga värdena.' },
    notForThisInput: { text: 'Den här uppgiften kan inte ha ett sådant spann.' },
  },
  stillInForce: (range) => ended(`Fortfarande gäller: ${range}`),
  likelyMoved: (before, now) =>
    ended(`${before} ligger utanför spannet, så det troligaste värdet är nu mitt i det: ${now}`),
  change: (name, before, after) => `Spann för ${name}: ${before} → ${after}`,
  parts: { seed: 'Simuleringens frö', correlation: 'Andelarna rör sig tillsammans' },
};
