import type { LinkProblemWords } from '../link-problem-words';

export const words: LinkProblemWords = {
  title: 'En del av länken användes inte. Resten är inläst.',
  unknownKey: (key) => `”${key}” är okänt och användes inte.`,
  notANumber: (name, received, used) => `${name}: ”${received}” är inget tal. ${used} används.`,
  notAChoice: (name, received, used) => `${name}: ”${received}” är inget av alternativen. ${used} används.`,
  choiceIgnored: (name, received) => `${name}: ”${received}” är inget av alternativen och användes inte.`,
  belowMinimum: (name, received, used) =>
    `${name}: ${received} är för litet. Det minsta möjliga, ${used}, används.`,
  aboveMaximum: (name, received, used) =>
    `${name}: ${received} är för stort. Det största möjliga, ${used}, används.`,
  notReadable: 'Länken kunde inte läsas. Du ser exemplet.',
  newerVersion: (version) =>
    `Länken kommer från en nyare version (${version}). Det som den här versionen känner till lästes in.`,
  repeated: (key) => `”${key}” finns flera gånger i länken. Den sista gäller.`,
  tooLong: (name) => `${name} har kortats.`,
  notATime: (key, received) => `${key}: ”${received}” är inget datum och användes inte.`,
  overruled: (name, received, used) =>
    `${name}: andra val avgör detta, så ”${received}” gäller inte. ${used} används.`,
  range: (name, received, reason) => `${name}: ${reason} Spannet ”${received}” användes inte.`,
  rangeReasons: {
    notANumber: 'Det här är inget tal.',
    lowAboveHigh: 'Den nedre gränsen ligger över den övre.',
    likelyOutside: 'Det gällande värdet måste ligga mellan den nedre och den övre gränsen.',
    sampleSizeZero: 'Minst en person måste ha tillfrågats.',
    designEffectBelowOne: 'Designeffekten är minst 1.',
    p90BelowMedian: 'Värdet som var tionde överskrider kan inte ligga under medianen.',
    outsideBounds: 'Spannet går utanför de möjliga värdena.',
    notForThisInput: 'Den här sortens spann passar inte för den här uppgiften.',
    notARange: 'Kerroin känner inte till ett sådant spann.',
  },
  pieceNotReadable: (key) => `”${key}” kunde inte läsas och användes inte.`,
  comparisonNotReadable: 'Jämförelsen i länken kunde inte öppnas. Länken kan ha klippts av på vägen.',
  inScenario: (scenario, sentence) => `${scenario} – ${sentence}`,
  unnamed: (place) => `Scenario nr ${place}`,
  tooManyScenarios: (received, read) =>
    `Det finns ${received} scenarier. De ${read} första lästes in, resten utelämnades.`,
  file: {
    title: 'En del av filen användes inte. Resten är inläst.',
    notReadable: 'Filen kunde inte läsas. Den är tom, skadad eller något annat än JSON.',
    otherFormat: 'Det här är ingen scenariofil från Kerroin.',
    noScenarios: 'Filen har inget scenario som den här versionen kan läsa.',
    tooLarge: 'Filen är för stor för att vara en scenariofil.',
    newerVersion: (version) =>
      `Filen kommer från en nyare version (${version}). Det som den här versionen känner till lästes in.`,
  },
  more: (count) => `Och ${count} till.`,
};
