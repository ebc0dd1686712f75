import type { ExportedScenario, ExportSnapshot } from '../../src/exporters/export-snapshot';
import type { Language } from '../../src/i18n/language';
import { createNumberFormat } from '../../src/i18n/number-format';
import type { Preset } from '../../src/model/examples';
import type { UncertaintySummary } from '../../src/model/uncertainty/export-summary';
import { modelVersion } from '../../src/model/model-version';
import { simulate } from '../../src/model/simulate';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { inputsOf, startInputs, type Scenario } from '../../src/state/scenario';
import { planOf } from '../../src/state/uncertainty/plan-of';
import { writeLink } from '../../src/state/write-link';
import { exportedRanges } from '../../src/views/export/exported-ranges';
import { exportedUncertainty } from '../../src/views/export/exported-uncertainty';
import { InPageRunner } from '../../src/workers/in-page-runner';
import { exportWords } from './snapshots';

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
    ranges: exportedRanges(scenario, planOf(scenario)),
  };
}

/** An example, or a scenario, as it would be exported on the day of the tests. */
export function snapshotOf(
  what: Preset | Scenario,
  language: Language,
  { uncertainty: found, ...more }: Partial<ExportSnapshot> & Pick<ExportedScenario, 'uncertainty'> = {},
): ExportSnapshot {
  const scenario = typeof what === 'string' ? exampleScenario(what) : what;
  return {
    main: { ...exported(scenario), ...(found === undefined ? {} : { uncertainty: found }) },
    compared: [],
    language,
    date: '2026-11-27',
    modelVersion,
    link: `https://kerroin.example/${writeLink(scenario, language)}`,
    brand: { name: 'Kerroin', accent: '#0b6e69' },
    ...more,
  };
}

/** The scenario with what a simulation really finds of its ranges, as the page takes it along. */
export async function simulated(
  scenario: Scenario,
  language: Language,
  name = 'Base case',
): Promise<ExportedScenario> {
  const plan = planOf(scenario, 1);
  const study = {
    plan,
    other: null,
    draws: 8_192,
    result: 'npv',
    target: null,
    wantsExceedance: false,
  } as const;
  const runner = new InPageRunner({ now: () => 0, rest: () => Promise.resolve() });
  const findings = await runner.run({ ...study, wantsAllResults: true, shareDraws: 0 });
  const words = await exportWords(language);
  const format = createNumberFormat(language, scenario.currency);
  const found = findings && exportedUncertainty(findings, words.uncertainty, format);
  return { ...exported(scenario, name), ...(found === null ? {} : { uncertainty: found }) };
}

export const formatFor = ({ language, main }: ExportSnapshot) => createNumberFormat(language, main.currency);

/** What a simulation might have found, written down as data. */
export const uncertainty: UncertaintySummary = {
  draws: 100_000,
  seed: 1,
  tier: 'probablyPays',
  verdict: 'Probably pays.',
  probabilityOfGain: 0.83,
  errorOfGain: 0.001,
  probabilityOfPayback: 0.8,
  medianError: 400,
  percentiles: [{ result: 'npv', share: 1, p10: -42_000, p50: 61_000, p90: 188_000 }],
  tornado: [
    { input: 'churnCut', low: 0.01, high: 0.05, resultAtLow: -88_000, resultAtHigh: 171_000 },
    { input: 'grossMargin', low: 0.35, high: 0.5, resultAtLow: -12_000, resultAtHigh: 84_000 },
    { input: 'investmentPerYear', low: 30_000, high: 60_000, resultAtLow: 76_000, resultAtHigh: 1_200 },
  ],
  fan: {
    years: [0, 1, 2, 3],
    p10: [-50_000, -70_000, -60_000, -42_000],
    p25: [-45_000, -50_000, -20_000, 10_000],
    p50: [-40_000, -30_000, 10_000, 61_000],
    p75: [-35_000, -10_000, 50_000, 120_000],
    p90: [-30_000, 0, 80_000, 188_000],
    draws: 2_000,
  },
};
