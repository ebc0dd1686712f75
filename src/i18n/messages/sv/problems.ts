import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  field: {
    empty: (example) => `Skriv ett tal, till exempel ${example}.`,
    notANumber: (example) => `Det här är inget tal. Skriv till exempel ${example}.`,
    ambiguousSeparators: (example) =>
      `Komman, punkter och mellanslag går inte ihop. Skriv till exempel ${example}.`,
    tooLarge: (max) => `Talet är för stort. Det största möjliga är ${max}.`,
    wrongUnit: (unit) => `Enheten passar inte här. Fältet tar ${unit}.`,
    pointsExpected:
      'Fältet tar procentenheter, till exempel 3. Menar du procent av bortfallet, ändra valet nedan.',
    percentExpected:
      'Fältet tar procent av bortfallet, till exempel 20 %. Menar du procentenheter, ändra valet nedan.',
    outOfRange: (min, max) => `Värdet måste ligga mellan ${min} och ${max}.`,
    inForce: (value) => `${value} gäller fortfarande.`,
    readAsDecimal: (read, grouped) => `Tolkat som ${read}. Tusental skrivs med mellanslag: ${grouped}.`,
    readAsShare: (read, literal) => `Tolkat som ${read}. För mindre än en procent, skriv ${literal}.`,
  },
  link: {
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
    more: (count) => `Och ${count} till.`,
  },
};
