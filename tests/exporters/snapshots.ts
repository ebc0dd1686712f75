import { createNumberFormat } from '../../src/i18n/number-format';
import type { Language } from '../../src/i18n/language';
import { exportPartIds, loadExportPart } from '../../src/i18n/export-part-words';
import { loadPart, partIds } from '../../src/i18n/part-words';
import { loadWords } from '../../src/i18n/words';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../../src/exporters/export-snapshot';
import { examples, presetSegment, type Preset } from '../../src/model/examples';
import { inputsInForce } from '../../src/model/inputs-in-force';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { parameters } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';

/** Every word of a language, as an export gets them. */
export async function exportWords(language: Language): Promise<ExportWords> {
  const parts = await Promise.all([
    ...partIds.map((id) => loadPart(id, language)),
    ...exportPartIds.map((id) => loadExportPart(id, language)),
  ]);
  return Object.assign({}, await loadWords(language), ...parts) as ExportWords;
}

export const everyInput: readonly (keyof Inputs)[] = [
  ...parameters.map(({ id }) => id),
  ...(Object.keys(modelChoices) as ChoiceId[]),
];

/** A scenario of these inputs; nothing follows anything when all of them are set. */
export function exportedScenario(inputs: Inputs, changes: Partial<ExportedScenario> = {}): ExportedScenario {
  return {
    name: 'Scenario',
    company: '',
    notes: '',
    inputs,
    start: inputs,
    results: simulate(inputs),
    isSet: everyInput,
    ledger: {},
    segment: 'own',
    preset: 'b2b',
    currency: 'EUR',
    ranges: [],
    ...changes,
  };
}

/** An example as it stands before anybody has changed anything. */
export const exampleScenario = (preset: Preset): ExportedScenario =>
  exportedScenario(
    inputsInForce(examples[preset], () => false),
    { name: `Example ${preset}`, isSet: [], segment: presetSegment[preset], preset },
  );

export function exportSnapshot(
  main: ExportedScenario,
  changes: Partial<ExportSnapshot> = {},
): ExportSnapshot {
  return {
    main,
    compared: [],
    language: 'en',
    date: '2026-11-27',
    modelVersion: '0.1.0',
    link: 'https://example.com/kerroin/#v=1&preset=b2b',
    brand: { name: 'Kerroin', accent: '#0b6e69' },
    ...changes,
  };
}

export const formatOf = ({ language, main }: ExportSnapshot) => createNumberFormat(language, main.currency);
