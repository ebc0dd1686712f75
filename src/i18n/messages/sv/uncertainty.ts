import { rich, strong } from '../../rich-text';
import type { UncertaintyWords } from '../uncertainty-words';

export const words: UncertaintyWords = {
  title: 'Hur säkert är svaret?',
  verdicts: {
    clearlyPays: 'Lönar sig klart',
    probablyPays: 'Lönar sig troligen',
    tooClose: 'För jämnt för att avgöra',
    probablyNot: 'Lönar sig troligen inte',
    doesNotPay: 'Lönar sig inte',
  },
  sentence: (verdict, share) =>
    rich`${strong(verdict)}: nettonuvärdet är över noll i ${strong(share)} av dragningarna.`,
  spread: (p10, p50, p90) =>
    `Hälften av dragningarna ligger under ${p50}. En av tio ligger under ${p10} och en av tio över ${p90}.`,
  noCase: 'Värdena motsäger varandra i alla dragningar, så det finns inget resultat.',
  noRanges:
    'Inget värde har ett spann, så alla dragningar är lika. Ge ett värde ett spann för att se hur säkert svaret är.',
  computing: 'Räknar …',
  inPage: 'Webbläsaren låter inte sidan räkna i bakgrunden. Den räknar här i stället, med färre dragningar.',
  failed: 'Simuleringen har stannat. Ladda om sidan; dina värden finns kvar.',
  unusable: (names) => `Tas för säkra, eftersom spannet inte passar: ${names}.`,
  withoutCase: (draws) => `Utelämnade dragningar där värdena motsäger varandra: ${draws}.`,
  basis: (draws, seed) => `${draws} dragningar, frö ${seed}: samma frö ger alltid samma bild.`,
  tiers: (clearly, probably, tooClose, probablyNot) =>
    `Det lönar sig klart när minst ${clearly} av dragningarna ligger på plus och troligen när minst ${probably} gör det; under ${tooClose} lönar det sig troligen inte och under ${probablyNot} inte.`,
  errors: (share, median) =>
    `Slumpen rubbar andelen med ±${share} procentenheter och medianen med ±${median} (medelfel).`,
  many: {
    start: (draws) => `Räkna ${draws} dragningar`,
    progress: (part) => `${part} klart`,
    cancel: 'Avbryt',
  },
  quiet: {
    line: (verdict, share, draws) => `${verdict}: ${share} av ${draws} dragningar.`,
    spread: (p10, p90) => `P10–P90 ${p10} … ${p90}`,
    more: 'Hur säkert är detta?',
  },
  result: 'Resultat som visas',
  ranges: {
    title: 'Hur fel kan värdena vara?',
    lead: 'En dragning är ett möjligt utfall: varje värde med ett spann får ett nytt värde ur det.',
    inForce: (count) => (count === 1 ? '1 värde har ett spann' : `${count} värden har ett spann`),
    others: 'Värden som tas för säkra',
    add: 'Ge ett spann',
    addTo: (name) => `Ge ett spann: ${name}`,
    suggested: 'Föreslagna spann',
    none: 'Inga spann',
  },
  chance: {
    title: 'Så här dras värdena',
    correlations: { '0': 'Nej', '0.3': 'Något', '0.6': 'Starkt' },
    correlation: {
      help: 'Lojalitet, korsförsäljning och rekommendationer följer alla nöjdheten: där en är hög är de andra det ofta också.',
    },
    seed: { help: 'Talet som slumpen börjar från. Länkar och filer behåller det.' },
    newSeed: 'Ett annat frö',
    notASeed: { text: 'Fröet är ett heltal från 0 till 4 294 967 295.' },
  },
  percentiles: {
    p10: 'P10',
    p25: 'P25',
    p50: 'Median',
    p75: 'P75',
    p90: 'P90',
    point: 'Punktskattning',
  },
  distribution: {
    title: (p10, p90) => `Åtta dragningar av tio ligger mellan ${p10} och ${p90}`,
    titleOf: (share, p10, p90) =>
      `${share} av dragningarna har ett resultat; åtta av tio av dem ligger mellan ${p10} och ${p90}`,
    same: (value) => `Alla dragningar ger ${value}`,
    sameOf: (share, value) => `${share} av dragningarna har ett resultat, alltid ${value}`,
    none: 'Ingen dragning har ett resultat',
    subtitle: (result) => `${result}, andel av dragningarna`,
    subtitleOf: (result) => `${result}, andel av de dragningar som har ett resultat`,
    summary: (p10, p50, p90, point) =>
      `P10 är ${p10}, medianen ${p50} och P90 ${p90}. Punktskattningen är ${point}.`,
    whyMedian: {
      help: 'Medianen är huvudtalet: resultatet ligger lika ofta över som under den. Några extrema dragningar drar medelvärdet bort från det troliga, och punktskattningen, där varje värde är det troligaste, säger inget om resten.',
    },
    mean: (mean, point) => `Medelvärdet är ${mean}, punktskattningen ${point}.`,
    from: 'Från',
    to: 'Till',
    share: 'Andel av dragningarna',
  },
  odds: {
    title: 'Hur stora är chanserna?',
    payback: (share, horizon) =>
      rich`Pengarna är tillbaka inom ${horizon} i ${strong(share)} av dragningarna.`,
    paybackSpread: (p10, p50, p90) =>
      `När de kommer tillbaka tar det högst ${p50} i hälften av dragningarna, högst ${p10} i en av tio och längre än ${p90} i en av tio.`,
    target: (result) => `Ditt mål: ${result}`,
    targetHelp: { help: 'Skriv ett mål och se hur ofta dragningarna når det.' },
    reached: (share, target) => rich`${strong(share)} av dragningarna är minst ${target}.`,
    within: (share, target) => rich`${strong(share)} av dragningarna tar högst ${target}.`,
  },
  fan: {
    paybackMarks: (p10, p50, p90) =>
      `Prickat: pengarna är tillbaka efter ${p10} (P10), ${p50} (median) och ${p90} (P90)`,
    title: (p10, p90, horizon) => `Efter ${horizon}: från ${p10} till ${p90}`,
    unknown: 'Värdena motsäger varandra, så det finns ingen bana att rita',
    subtitle: (draws) =>
      `Täckningsbidrag minus kostnader, ackumulerat, inte diskonterat; ${draws} dragningar`,
    summary: (p50, payback) => `Medianen slutar på ${p50}. ${payback}`,
    payback: (p10, p90) =>
      `Av de dragningar som betalar sig är pengarna i åtta fall av tio tillbaka efter ${p10} till ${p90}.`,
    never: 'Ingen dragning betalar sig inom perioden.',
    time: 'Tid',
    now: 'Nu',
  },
  tornado: {
    title: (name) => `Rör resultatet mest: ${name}`,
    none: 'Inget värde har ett spann',
    still: 'Inget värde rör ensamt resultatet',
    noEnds: 'I spannens ändar finns inget resultat att jämföra',
    subtitle: (result, base) =>
      `${result} när ett värde i taget går till sitt eget P10 och P90 och de andra står stilla; alla på sina värden: ${base}`,
    summary: (name, low, high) => `${name} ensamt rör resultatet från ${low} till ${high}.`,
    turns: 'Vänder däremellan: ändarna visar inte hela effekten',
    at: (input, result) => `${input} → ${result}`,
    unknown: 'inget värde',
    columns: {
      input: 'Värde',
      low: 'Dess P10',
      atLow: 'Resultat vid P10',
      high: 'Dess P90',
      atHigh: 'Resultat vid P90',
    },
  },
  shares: {
    title: (name, share) => `${share} av osäkerheten kommer härifrån: ${name}`,
    none: 'Inget varierar',
    subtitle: (result) => `Andel av variansen: ${result}`,
    summary: (name, share) =>
      `Räknat med effekterna genom andra värden kommer ${share} av variansen härifrån: ${name}.`,
    correlated: {
      text: 'Andelar av variansen är dolda när andelarna rör sig tillsammans: det som rör sig tillsammans kan inte skiljas åt. Staplarna ovan gäller ändå.',
    },
    measureTitle: 'Vad ska vi mäta härnäst?',
    measureNext: (name) => rich`${strong(name)}: att känna till det bättre skulle hjälpa mest.`,
    measureWhy: (share) =>
      `Om det vore exakt känt skulle upp till ${share} av variansen försvinna. Att mäta de andra ändrar mindre.`,
    notTheLongest: (name, longest) =>
      `Mellan P10 och P90 rör ”${longest}” ensamt resultatet mer, men med ovanligare värden och samspel inräknade står ”${name}” för mer av osäkerheten.`,
    nothingToMeasure: 'Inget värde med ett spann ändrar det här resultatet.',
    input: 'Värde',
    first: 'Ensamt',
    total: 'Med andra',
    values: (first, total) => `ensamt ${first}, med andra ${total}`,
  },
  exceedance: {
    show: 'Hur troligt är varje värde?',
    title: (share, value) => `Minst ${value} i ${share} av dragningarna`,
    subtitle: (result) => `Sannolikhet att nå minst så mycket: ${result}`,
    summary: (p90, p50, p10) =>
      `Nio dragningar av tio når ${p10}, hälften når ${p50} och en av tio når ${p90}.`,
    probability: 'Sannolikhet',
    value: 'Resultat',
  },
  overlay: {
    title: 'Bredvid ett annat scenario',
    lead: 'Båda dras med samma tur: där de har samma värde och spann blir dragningen densamma.',
    choose: 'Scenario bredvid det här',
    nobody: 'Inget',
    otherCurrency: (scenarios) =>
      `Kan inte väljas, eftersom pengar inte räknas om från en annan valuta: ${scenarios}.`,
    beats: (name, other, share, result) =>
      rich`${result}: ${name} är bättre än ${other} i ${strong(share)} av dragningarna.`,
    same: (name, other) =>
      `${name} och ${other} har samma värden och intervall: varje dragning ger detsamma.`,
    error: (points) => `Medelfel ±${points} procentenheter.`,
  },
};
