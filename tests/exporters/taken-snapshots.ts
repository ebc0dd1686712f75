import type {
  ExportedScenario,
  ExportedUncertainty,
  ExportSnapshot,
} from '../../src/exporters/export-snapshot';
import type { Language } from '../../src/i18n/language';
import { createNumberFormat } from '../../src/i18n/number-format';
import type { Preset } from '../../src/model/examples';
import { modelVersion } from '../../src/model/model-version';
import { simulate } from '../../src/model/simulate';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { inputsOf, startInputs, type Scenario } from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';

export { exportWords } from './snapshots';

export function exported(scenario: Scenario, name = 'Base case'): ExportedScenario {
  const inputs = inputsOf(scenario);
  const { company, notes, ledger, segment, preset, currency, own } = scenario;
  return {
    name: scenario.name === '' ? name : scenario.name,
    ...{ company, notes, ledger, segment, preset, currency, inputs },
    start: startInputs(scenario),
    results: simulate(inputs),
    isSet: Object.keys(own) as ExportedScenario['isSet'],
  };
}

/** An example, or a scenario, as it would be exported on the day of the tests. */
export function snapshotOf(
  what: Preset | Scenario,
  language: Language,
  more: Partial<ExportSnapshot> = {},
): ExportSnapshot {
  const scenario = typeof what === 'string' ? exampleScenario(what) : what;
  return {
    main: exported(scenario),
    compared: [],
    language,
    date: '2026-11-27',
    modelVersion,
    link: `https://kerroin.example/${writeLink(scenario, language)}`,
    brand: { name: 'Kerroin', accent: '#0b6e69' },
    ...more,
  };
}

export const formatFor = ({ language, main }: ExportSnapshot) => createNumberFormat(language, main.currency);

/** What a simulation might have found, written down as data. */
export const uncertainty: ExportedUncertainty = {
  draws: 100_000,
  seed: 1,
  verdict: 'Probably pays.',
  probabilityOfGain: 0.83,
  percentiles: [{ result: 'npv', p10: -42_000, p50: 61_000, p90: 188_000 }],
  tornado: [
    { input: 'churnCut', low: 0.01, high: 0.05, resultAtLow: -88_000, resultAtHigh: 171_000 },
    { input: 'grossMargin', low: 0.35, high: 0.5, resultAtLow: -12_000, resultAtHigh: 84_000 },
    { input: 'investmentPerYear', low: 30_000, high: 60_000, resultAtLow: 76_000, resultAtHigh: 1_200 },
  ],
};
