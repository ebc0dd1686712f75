import type { NumberFormat } from '../../i18n/number-format';
import { createNumberFormat } from '../../i18n/number-format';
import { resultGroups, resultText, type ResultUnit } from '../../i18n/result-texts';
import type { ScalarId } from '../../model/trace/quantity-ids';
import type { ExportedScenario, Exporter, ExportWords } from '../export-snapshot';
import { fileName } from '../file-name';
import { aboutRows } from './about-rows';
import { csvText, type CsvCell } from './csv-text';
import { csvType, textFile } from './text-file';

/** Every result of the scenario and of those compared, a row each; one that does not exist says why. */
export const exporter: Exporter = {
  id: 'csvResults',
  make: (snapshot, words) => {
    const { id, name, scenario, value, shown, reason } = words.leaveBehind.data.columns;
    const rows = [snapshot.main, ...snapshot.compared].flatMap((one) =>
      resultRows(one, words, createNumberFormat(snapshot.language, one.currency, true)),
    );
    const text = csvText(
      [[id, name, scenario, value, shown, reason], ...rows, ...aboutRows(snapshot, words)],
      snapshot.language,
    );
    const file = fileName(snapshot, words.leaveBehind.fileKinds.results, 'csv');
    return Promise.resolve(textFile(text, file, csvType));
  },
};

const everyResult = Object.values(resultGroups).flatMap(
  (group) => Object.entries(group) as [ScalarId, ResultUnit][],
);

const resultRows = (
  { name, results }: ExportedScenario,
  { explanations, answer }: ExportWords,
  format: NumberFormat,
): readonly (readonly CsvCell[])[] =>
  everyResult.map(([id, unit]) => {
    const { value, reason } = results[id];
    return [
      ...[id, explanations.results[id].name, name, value ?? ''],
      value === null ? '' : resultText(value, unit, format),
      reason === undefined ? '' : answer.reasons[reason],
    ];
  });
