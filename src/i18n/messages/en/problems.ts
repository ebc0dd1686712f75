import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  field: {
    empty: (example) => `Type a number, for example ${example}.`,
    notANumber: (example) => `This is not a number. Type, for example, ${example}.`,
    ambiguousSeparators: (example) =>
      `The commas, points and spaces do not fit together. Type, for example, ${example}.`,
    tooLarge: (max) => `The number is too large. The largest possible is ${max}.`,
    wrongUnit: (unit) => `That unit does not fit here. This field takes ${unit}.`,
    pointsExpected:
      'This field takes percentage points, for example 3. If you mean percent of churn, change the choice below.',
    percentExpected:
      'This field takes percent of churn, for example 20%. If you mean percentage points, change the choice below.',
    outOfRange: (min, max) => `The value must be between ${min} and ${max}.`,
    inForce: (value) => `${value} is still in force.`,
    readAsDecimal: (read, grouped) => `Read as ${read}. For thousands, type ${grouped}.`,
    readAsShare: (read, literal) => `Read as ${read}. For less than one percent, type ${literal}.`,
  },
};
