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
  link: {
    title: 'Part of the link was not used. The rest was read.',
    unknownKey: (key) => `“${key}” is unknown and was ignored.`,
    notANumber: (name, received, used) => `${name}: “${received}” is not a number. ${used} is used.`,
    notAChoice: (name, received, used) =>
      `${name}: “${received}” is not one of the choices. ${used} is used.`,
    choiceIgnored: (name, received) => `${name}: “${received}” is not one of the choices and was ignored.`,
    belowMinimum: (name, received, used) =>
      `${name}: ${received} is too small. The smallest possible, ${used}, is used.`,
    aboveMaximum: (name, received, used) =>
      `${name}: ${received} is too large. The largest possible, ${used}, is used.`,
    notReadable: 'The link could not be read. You see the example.',
    newerVersion: (version) =>
      `The link is from a newer version (${version}). What this version knows was read.`,
    repeated: (key) => `“${key}” is in the link more than once. The last one counts.`,
    tooLong: (name) => `${name} was shortened.`,
    more: (count) => `And ${count} more.`,
  },
};
