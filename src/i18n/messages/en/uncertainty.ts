import { rich, strong } from '../../rich-text';
import type { UncertaintyWords } from '../uncertainty-words';

export const words: UncertaintyWords = {
  title: 'How sure is the answer?',
  verdicts: {
    clearlyPays: 'Clearly pays',
    probablyPays: 'Probably pays',
    tooClose: 'Too close to call',
    probablyNot: 'Probably does not pay',
    doesNotPay: 'Does not pay',
  },
  sentence: (verdict, share) =>
    rich`${strong(verdict)}: the net present value is above zero in ${strong(share)} of the draws.`,
  spread: (p10, p50, p90) =>
    `Half of the draws lie below ${p50}. One in ten lies below ${p10}, and one in ten above ${p90}.`,
  noCase: 'The inputs contradict each other in every draw, so there is nothing to say.',
  noRanges:
    'No input has a range, so every draw is the same. Give an input a range to see how sure the answer is.',
  computing: 'Calculating …',
  inPage:
    'Your browser does not let the page calculate in the background. It calculates here instead, with fewer draws.',
  failed: 'The simulation has stopped. Reload the page to try again; your values are kept.',
  unusable: (names) => `Taken as certain, because their range does not fit: ${names}.`,
  withoutCase: (draws) => `Left out because their inputs contradict each other: ${draws} draws.`,
  basis: (draws, seed) => `${draws} draws, seed ${seed}: the same seed always gives the same picture.`,
  tiers: (clearly, probably, tooClose, probablyNot) =>
    `It clearly pays from ${clearly} of the draws on and probably from ${probably}; below ${tooClose} it probably does not, and below ${probablyNot} it does not.`,
  errors: (share, median) =>
    `Chance moves the share by ±${share} percentage points and the median by ±⁠${median} (standard error).`,
  many: {
    start: (draws) => `Calculate ${draws} draws`,
    progress: (part) => `${part} done`,
    cancel: 'Cancel',
  },
  quiet: {
    line: (verdict, share, draws) => `${verdict}: ${share} of ${draws} draws.`,
    spread: (p10, p90) => `P10–P90 ${p10} … ${p90}`,
    more: 'How sure is this?',
  },
  result: 'Result shown',
  ranges: {
    title: 'How far off may each value be?',
    lead: 'A draw is one possible outcome: every value with a range gets another value from it.',
    inForce: (count) => (count === 1 ? '1 value with a range' : `${count} values with a range`),
    others: 'Values taken as certain',
    add: 'Add a range',
    addTo: (name) => `Add a range: ${name}`,
    suggested: 'Suggested ranges',
    none: 'No ranges',
  },
  chance: {
    title: 'How it is drawn',
    correlations: { '0': 'No', '0.3': 'Somewhat', '0.6': 'Strongly' },
    correlation: {
      help: 'Retention, cross-sell and referrals all follow satisfaction: where one is high, the others often are too.',
    },
    seed: { help: 'The number that chance starts from. Links and files keep it.' },
    newSeed: 'Another seed',
    notASeed: { text: 'The seed is a whole number from 0 to 4,294,967,295.' },
  },
  percentiles: {
    p10: 'P10',
    p25: 'P25',
    p50: 'Median',
    p75: 'P75',
    p90: 'P90',
    point: 'Point estimate',
  },
  distribution: {
    title: (p10, p90) => `Eight draws in ten lie between ${p10} and ${p90}`,
    titleOf: (share, p10, p90) =>
      `${share} of the draws have a result; eight in ten of those lie between ${p10} and ${p90}`,
    same: (value) => `Every draw gives ${value}`,
    sameOf: (share, value) => `${share} of the draws have a result, each time ${value}`,
    none: 'No draw has a value',
    subtitle: (result) => `${result}, share of the draws`,
    subtitleOf: (result) => `${result}, share of the draws that have one`,
    summary: (p10, p50, p90, point) =>
      `P10 is ${p10}, the median ${p50}, P90 ${p90}. The point estimate is ${point}.`,
    whyMedian: {
      help: 'The median is the headline: the result is as often above it as below. A few extreme draws pull the mean away from what is likely, and the point estimate, where every value is at its likeliest, says nothing about the rest.',
    },
    mean: (mean, point) => `The mean is ${mean}, the point estimate ${point}.`,
    from: 'From',
    to: 'To',
    share: 'Share of draws',
  },
  odds: {
    title: 'What are the odds?',
    payback: (share, horizon) => rich`The money is back within ${horizon} in ${strong(share)} of the draws.`,
    paybackSpread: (p10, p50, p90) =>
      `When it comes back, half of the draws take at most ${p50}; one in ten at most ${p10}, one in ten longer than ${p90}.`,
    target: (result) => `Your target: ${result}`,
    targetHelp: { help: 'Type a target and see how often the draws reach it.' },
    reached: (share, target) => rich`${strong(share)} of the draws are at least ${target}.`,
    within: (share, target) => rich`${strong(share)} of the draws take at most ${target}.`,
  },
  fan: {
    paybackMarks: (p10, p50, p90) =>
      `Dotted: the money is back after ${p10} (P10), ${p50} (median), ${p90} (P90)`,
    title: (p10, p90, horizon) => `After ${horizon}: from ${p10} to ${p90}`,
    unknown: 'The inputs contradict each other, so there is no path to draw',
    subtitle: (draws) => `Gross profit less costs, added up, not discounted; ${draws} draws`,
    summary: (p50, payback) => `The median ends at ${p50}. ${payback}`,
    payback: (p10, p90) => `The money is back after ${p10} to ${p90} in eight of ten draws that pay back.`,
    never: 'No draw pays back within the horizon.',
    time: 'Time',
    now: 'Now',
  },
  tornado: {
    title: (name) => `${name} moves the result most`,
    none: 'No value has a range',
    still: 'No value moves the result by itself',
    noEnds: 'At the ends of the ranges there is no result to compare',
    subtitle: (result, base) =>
      `${result} when one value goes to its own P10 and P90 and the others stay; all at their values: ${base}`,
    summary: (name, low, high) => `${name} alone moves the result from ${low} to ${high}.`,
    turns: 'Turns back in between: the ends do not show the whole effect',
    at: (input, result) => `${input} → ${result}`,
    unknown: 'no value',
    columns: {
      input: 'Value',
      low: 'Its P10',
      atLow: 'Result at P10',
      high: 'Its P90',
      atHigh: 'Result at P90',
    },
  },
  shares: {
    title: (name, share) => `${name} causes ${share} of the uncertainty`,
    none: 'Nothing varies',
    subtitle: (result) => `Share of the variance of: ${result}`,
    summary: (name, share) =>
      `Together with its effects through other values, ${name} causes ${share} of the variance.`,
    correlated: {
      text: 'Shares of variance are hidden while shares move together: what moves together cannot be told apart. The bars above still hold.',
    },
    measureTitle: 'What should we measure next?',
    measureNext: (name) => rich`${strong(name)}: knowing it better would help most.`,
    measureWhy: (share) =>
      `If it were known exactly, up to ${share} of the variance would be gone. Measuring the others changes less.`,
    notTheLongest: (name, longest) =>
      `Between its P10 and P90, “${longest}” alone moves the result more. With rarer values and its effects together with others counted in, “${name}” still causes more of the uncertainty.`,
    nothingToMeasure: 'No value with a range changes this result.',
    input: 'Value',
    first: 'Alone',
    total: 'With others',
    values: (first, total) => `alone ${first}, with others ${total}`,
  },
  exceedance: {
    show: 'How likely is each value?',
    title: (share, value) => `At least ${value} in ${share} of the draws`,
    subtitle: (result) => `Probability of reaching at least so much: ${result}`,
    summary: (p90, p50, p10) => `Nine draws in ten reach ${p10}, half of them ${p50}, and one in ten ${p90}.`,
    probability: 'Probability',
    value: 'Value',
  },
  overlay: {
    title: 'Beside another scenario',
    lead: 'Both are drawn with the same luck: where they share a value with its range, they draw the same.',
    choose: 'Scenario beside this one',
    nobody: 'None',
    otherCurrency: (scenarios) =>
      `Cannot be chosen, because money is not converted from another currency: ${scenarios}.`,
    beats: (name, other, share, result) =>
      rich`${result}: ${name} is ahead of ${other} in ${strong(share)} of the draws.`,
    same: (name, other) => `${name} and ${other} have the same inputs and ranges: every draw gives the same.`,
    error: (points) => `Standard error ±${points} percentage points.`,
  },
};
