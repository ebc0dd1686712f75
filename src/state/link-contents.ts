import { inputsOf, type Scenario } from './scenario';
import type { LinkExtent } from './write-link';

/** What a shared link says, counted, for whoever is about to send it. */
export interface LinkContents {
  readonly scenarios: number;
  /** Numbers and choices of one scenario: a link says all of them. */
  readonly values: number;
  /** The currencies, company names and scenario names that are said, each once. */
  readonly currencies: readonly string[];
  readonly companies: readonly string[];
  readonly names: readonly string[];
  /** Notes about scenarios and about single values. */
  readonly notes: number;
  /** Values that say who supplied them. */
  readonly origins: number;
}

const each = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== '')),
];
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Counts what a link to these scenarios contains; without `everything` it has neither notes nor origins. */
export function linkContents(scenarios: readonly Scenario[], extent: LinkExtent): LinkContents {
  const ledgers = extent === 'everything' ? scenarios.map(({ ledger }) => Object.values(ledger)) : [];
  const notes = extent === 'everything' ? scenarios.filter(({ notes }) => notes !== '').length : 0;
  return {
    scenarios: scenarios.length,
    values: Math.max(...scenarios.map((scenario) => Object.keys(inputsOf(scenario)).length)),
    currencies: each(scenarios.map(({ currency }) => currency)),
    companies: each(scenarios.map(({ company }) => company)),
    names: each(scenarios.map(({ name }) => name)),
    notes: notes + sum(ledgers.map((entries) => entries.filter(({ note }) => note !== '').length)),
    origins: sum(ledgers.map((entries) => entries.length)),
  };
}
