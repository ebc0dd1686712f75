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
  more: (count) => `And ${count} more.`,
};
