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
};
