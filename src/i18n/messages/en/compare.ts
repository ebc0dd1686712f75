import { ended } from '../../full-stop';
import { rich, strong } from '../../rich-text';
import type { CompareWords } from '../compare-words';

export const words: CompareWords = {
  title: 'Which option pays, and why?',
  invitation: 'Choose what to compare with: an example, a saved scenario or another option.',
  finding: {
    best: (name, npv, difference, baseline) =>
      rich`${strong(name)} has the highest net present value: ${strong(npv)}. That is ${difference} more than the baseline, ${baseline}.`,
    baselineBest: (name, npv) =>
      rich`The baseline, ${strong(name)}, has the highest net present value: ${strong(npv)}.`,
    same: (npv) => rich`All have the same net present value: ${strong(npv)}.`,
    none: 'The net present values cannot be compared with these numbers.',
  },
  notes: {
    currencies:
      'The currencies differ. Amounts are not converted, so their differences are not shown; shares, times and customers can be compared.',
    horizons: (horizons) =>
      `The periods differ in length (${horizons}). In totals over the whole period, the longer one is ahead by its length alone.`,
  },
  names: {
    current: 'Your scenario',
    examples: { b2b: 'B2B example', b2c: 'B2C example', published: 'Published example' },
    unnamed: { saved: 'Unnamed scenario', link: 'Scenario from a link' },
    withMark: (name, mark) => `${name} (${mark})`,
  },
  kinds: {
    current: 'on screen now',
    saved: 'saved',
    example: 'survey values and an example company',
    link: 'from a link',
  },
  pick: {
    b2bAgainstB2c: 'B2B against B2C',
    againstBenchmark: 'Your scenario against the benchmark',
    compared: 'Compared',
    baselineLegend: 'Baseline that the others are measured against',
    baseline: 'Baseline',
    remove: (name) => `Remove from the comparison: ${name}`,
    add: 'Add to the comparison',
    addOne: (name) => `Add to the comparison: ${name}`,
    saved: 'Saved scenarios',
    chooseSaved: 'Choose a saved one',
    full: 'There is room for four. Remove one to add another.',
  },
  delta: {
    same: 'same',
    toBaseline: 'against the baseline',
    otherCurrency: 'other currency',
    withPercent: (difference, percent) => `${difference} (${percent})`,
  },
  charts: {
    netValue: {
      first: (name, duration) => `${name} pays back first: ${duration}`,
      allSame: (duration) => `All pay back at the same time: ${duration}`,
      never: 'No option pays back within its period',
      unknown: 'The numbers contradict each other: there is no case to draw',
      subtitle:
        'Cumulative net value: gross profit less costs, not discounted; the letter stands where the money is back',
      summary: (ends) => `Cumulative net value at the end of the period: ${ends}.`,
    },
    customerValue: {
      most: (name, money) => `${name} gets most from one satisfied customer: ${money}`,
      same: (money) => `One satisfied customer brings the same in all: ${money}`,
      unknown: 'The value of one satisfied customer cannot be computed with these numbers',
      subtitle: 'Extra sales per satisfied customer and purchase, each at its own average purchase',
      summary: (values) => `Extra sales per satisfied customer and purchase: ${values}.`,
    },
    time: 'Time',
    now: 'now',
    part: 'Part',
    total: 'Total',
    valueOf: (name, value) => `${name} ${value}`,
    leftOut: (names) => `Not drawn because the currency differs: ${names}.`,
  },
  why: {
    title: 'Where does the difference come from?',
    lead: (from, to) => `The way from the baseline, ${from}, to ${to}, change by change.`,
    choose: 'What is held against the baseline?',
    swap: 'Turn around',
    hint: 'Point at a step or tab to it to see what changed and by how much.',
    most: (input, amount, difference) =>
      `${input} matters most: ${amount}. The whole difference is ${difference}`,
    even: 'The changes cancel out: the net present value is the same',
    subtitle: (from, to) => `Net present value: ${from} → ${to}`,
    summary: (from, to, difference, largest) =>
      `The net present value goes from ${from} to ${to}, that is ${difference}. The largest causes: ${largest}.`,
    ends: (name, npv) => `${name}: net present value ${npv}.`,
    change: (changes, effect) => `${ended(changes)} Effect on the net present value: ${effect}.`,
    others: (count) => `${count} others together`,
    othersAre: (names, amount) =>
      `Small effects, ${amount} together: ${names}. Each has its own row in the table.`,
    plusMinus: (amount) => `± ${amount}`,
    npv: 'Net present value',
    columns: {
      input: 'What changed',
      from: 'In the baseline',
      to: 'In the option',
      amount: 'Effect',
      error: 'Error (95%)',
    },
    noEffect: (names) =>
      `These differ, but with these values they leave the net present value as it is: ${names}.`,
    nothingDiffers: 'The inputs are exactly the same, so there is no difference to explain.',
    nothingMatters:
      'None of the inputs that differ has an effect on the net present value, so it is the same for both.',
    notComputable: (name, reason) =>
      `The difference cannot be explained: ${name} has no net present value (${reason}).`,
    otherCurrency: 'The currencies differ, so there is no difference of net present values.',
    refining: (error) =>
      `Many inputs differ, so the shares are estimated. The estimate is getting better: error at most ${error} (95%).`,
    refined: (error) => `Many inputs differ, so the shares are estimated: error at most ${error} (95%).`,
    method:
      'Inputs act on each other, so what one change brings depends on what was changed before it. Each change is therefore given the mean of its effects over all possible orders (its Shapley value). No order is preferred, nothing is counted twice, and the shares add up to exactly the difference of the net present values.',
    source: 'Source of the method',
  },
  inputs: {
    title: 'Which inputs differ?',
    lead: 'What differs from the baseline is marked.',
    showAll: 'Show all inputs',
    none: 'All inputs are the same.',
    input: 'Input',
    differs: 'differs from the baseline',
    percentOfChurn: (percent) => `${percent} of churn`,
    fromStart: 'What was changed from the start values?',
    allAtStart: 'Nothing: all is as it started.',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  results: {
    title: 'All results',
    lead: 'The value, and under it the difference from the baseline. Shares differ by percentage points.',
    result: 'Result',
    groups: {
      case: 'The investment',
      satisfied: 'One satisfied customer',
      customers: 'Customers',
      revenue: 'Revenue and gross profit',
      lifetime: 'Customer lifetime value',
    },
    verdicts: { pays: 'pays', breaksEven: 'breaks even', doesNotPay: 'does not pay' },
  },
};
