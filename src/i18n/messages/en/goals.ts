import { ended } from '../../full-stop';
import type { GoalsWords } from '../goals-words';

export const words: GoalsWords = {
  title: 'What would have to be true?',
  intro:
    'Set a target to see which value of each input would reach it alone, with everything else unchanged.',
  close: 'Close',
  working: 'Calculating…',
  kind: {
    legend: 'Target',
    payback: 'Payback period at most',
    npv: 'Net present value at least',
    roi: 'ROI at least',
    totalRevenueUplift: 'Additional revenue over the horizon at least',
  },
  targetValue: 'Value of the target',
  reached: 'The target is reached.',
  missed: 'The target is not reached.',
  now: {
    payback: (value) => `The payback period is now ${value}.`,
    npv: (value) => `Net present value is now ${value}.`,
    roi: (value) => `ROI is now ${value}.`,
    totalRevenueUplift: (value) => `Additional revenue is now ${value}.`,
  },
  atBest: {
    payback: (value) => `Even then the payback period would be ${value}.`,
    npv: (value) => `Even then net present value would be ${value}.`,
    roi: (value) => `Even then ROI would be ${value}.`,
    totalRevenueUplift: (value) => `Even then additional revenue would be ${value}.`,
  },
  nowNever: 'At present the programme does not pay for itself within the horizon.',
  atBestNever: 'Even then the programme would not pay for itself within the horizon.',
  noAnswer: (reason) => `There is no answer for this target: ${reason}.`,
  unreachable:
    'The target is out of reach: no input is enough alone, nor are the programme’s levers together.',
  rows: {
    title: 'One input would be enough',
    titleReached: 'How much room there is',
    nothingAlone: 'No input is enough alone.',
    columns: {
      input: 'Input',
      present: 'Now',
      needed: 'Value needed',
      holds: 'Still holds at',
      change: 'Change',
      action: 'Use',
    },
    groups: {
      programme: 'What the programme decides',
      facts: 'Facts and assumptions: to be checked rather than changed',
    },
    notEnough: (count) => `Not enough alone at any value: ${count} ${count === 1 ? 'input' : 'inputs'}`,
    notWithinRange: (min, max) => `not enough (${min} to ${max})`,
    beyondSlider: (min, max) => `beyond the slider (${min} to ${max})`,
    holdsAlways: 'any value',
    use: 'Use this value',
    useFor: (label, value) => `Use this value: ${value} for ${label}`,
    inUse: 'in use',
    noEffect: (labels) => `No effect on this target: ${labels}.`,
    points: (points) => `${points} pp`,
  },
  combined: {
    title: 'A little of everything',
    sentence: (share) =>
      `The target is also reached if each of the programme’s levers goes ${share} of the way from its present value to the best end of its slider.`,
    move: (label, present, value) => `${label}: ${present} → ${value}`,
    notReachable: 'The programme’s levers are not enough even with all of them at their best ends.',
    use: 'Use these values',
  },
  applied: (label, value) =>
    `${ended(`In use: ${label}, ${value}`)} The browser’s Back button takes it back.`,
  appliedTogether: 'The values are in use. The browser’s Back button takes them all back at once.',
};
