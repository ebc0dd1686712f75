import type { LinkProblemWords } from '../link-problem-words';

export const words: LinkProblemWords = {
  title: 'Part of the link was not used. The rest was read.',
  unknownKey: (key) => `“${key}” is unknown and was ignored.`,
  notANumber: (name, received, used) => `${name}: “${received}” is not a number. ${used} is used.`,
  notAChoice: (name, received, used) => `${name}: “${received}” is not one of the choices. ${used} is used.`,
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
  notATime: (key, received) => `${key}: “${received}” is not a date and was ignored.`,
  overruled: (name, received, used) =>
    `${name}: other choices decide this, so “${received}” is not in force. ${used} is used.`,
  range: (name, received, reason) => `${name}: ${reason} The range “${received}” was ignored.`,
  rangeReasons: {
    notANumber: 'This is not a number.',
    lowAboveHigh: 'The low end is above the high end.',
    likelyOutside: 'The value in force must lie between the low and the high end.',
    sampleSizeZero: 'At least one person must have been asked.',
    designEffectBelowOne: 'The design effect is at least 1.',
    p90BelowMedian: 'The value that one in ten exceeds cannot be below the median.',
    outsideBounds: 'The range goes beyond what is possible here.',
    notForThisInput: 'This kind of range does not suit this input.',
    notARange: 'Kerroin does not know such a range.',
  },
  pieceNotReadable: (key) => `“${key}” could not be read and was ignored.`,
  comparisonNotReadable: 'The comparison in the link could not be opened. The link may have been cut off.',
  inScenario: (scenario, sentence) => `${scenario} – ${sentence}`,
  unnamed: (place) => `Scenario ${place}`,
  tooManyScenarios: (received, read) =>
    `There are ${received} scenarios. The first ${read} were read, the rest were left out.`,
  file: {
    title: 'Part of the file was not used. The rest was read.',
    notReadable: 'The file could not be read. It is empty, damaged or something other than JSON.',
    otherFormat: 'This is not a Kerroin scenario file.',
    noScenarios: 'The file has no scenario that this version can read.',
    tooLarge: 'The file is too large for a scenario file.',
    newerVersion: (version) =>
      `The file is from a newer version (${version}). What this version knows was read.`,
  },
  more: (count) => `And ${count} more.`,
};
