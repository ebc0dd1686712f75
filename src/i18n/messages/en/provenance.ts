import type { ProvenanceWords } from '../provenance-words';

/** What is said of none, one or several of all values. */
const of = (count: number, all: number, one: string, several: string): string =>
  count === 0
    ? `None of the ${all} values ${one}.`
    : `${count} of ${all} values ${count === 1 ? one : several}.`;

export const words: ProvenanceWords = {
  title: 'Where this value comes from',
  says: {
    benchmark: 'A published benchmark.',
    illustration: 'The source’s own worked example.',
    example: 'An example value to start from.',
    derived: 'Worked out from other values until you set your own.',
    ownData: 'From the company’s own data.',
    prospect: 'Supplied by the prospect.',
    assumption: 'Our own assumption.',
    notStated: 'It came with a link that does not say who supplied it.',
  },
  startedAt: (start) => `It started at ${start}.`,
  facts: { supplier: 'Supplied by', source: 'Source', note: 'Note', when: 'Date' },
  tell: 'Say where it comes from',
  suppliers: {
    benchmark: 'Published benchmark',
    ownData: 'The company’s own data',
    prospect: 'The prospect',
    assumption: 'Our own assumption',
  },
  nobody: 'Not stated',
  onlyWhileValueStays: 'This is about the present value only: once the value changes, the entry is gone.',
  defaultChoice: { short: 'default', sentence: 'The default choice of this simulator.' },
  table: {
    title: 'Where the numbers in this scenario come from',
    lead: 'Every input and choice in force right now, and who stands behind it.',
    columns: {
      input: 'Input or choice',
      value: 'Value',
      origin: 'Origin',
      source: 'Source',
      note: 'Note',
      when: 'Date',
    },
    show: 'Show',
    filters: {
      all: 'Everything',
      assumption: 'Only our assumptions',
      prospect: 'Only what the prospect said',
      ownData: 'Only own data',
      benchmark: 'Only published benchmarks',
      unsourced: 'Only what nobody has sourced',
    },
    showUnsourced: (count) =>
      count === 1 ? 'One value has no source: show it' : `${count} values have no source: show them`,
    count: {
      all: (_, all) => `The scenario has ${all} values and choices.`,
      assumption: (count, all) => of(count, all, 'is our assumption', 'are our assumptions'),
      prospect: (count, all) => of(count, all, 'comes from the prospect', 'come from the prospect'),
      ownData: (count, all) => of(count, all, 'comes from own data', 'come from own data'),
      benchmark: (count, all) => of(count, all, 'is a published benchmark', 'are published benchmarks'),
      unsourced: (count, all) =>
        count === 0
          ? `Every one of the ${all} values has a source.`
          : of(count, all, 'has no source', 'have no source'),
    },
    goTo: (label) => `Go to the lever: ${label}`,
    history: 'Change history of every input',
    churnCutBasis: { points: 'in percentage points', percent: 'in percent of churn' },
  },
};
