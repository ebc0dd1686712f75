import { shareText } from '../../charts/specs/uncertain-result';
import type { NumberFormat } from '../../i18n/number-format';
import { createNumberFormat } from '../../i18n/number-format';
import { resultGroups, resultText, type ResultUnit } from '../../i18n/result-texts';
import type { ScalarId } from '../../model/trace/quantity-ids';
import type { ExportedScenario, Exporter, ExportWords } from '../export-snapshot';
import { drawsText } from '../document/draws-text';
import { reasonText } from '../document/reason-text';
import { fileName } from '../file-name';
import { aboutRows } from './about-rows';
import { csvText, type CsvCell } from './csv-text';
import { csvType, textFile } from './text-file';

/**
 * Every result of the scenario and of those compared, a row each; one that does not exist says why. With a simulation its
 * percentiles stand beside the results that have some, with the draws that they are of, and two rows hold the
 * probabilities.
 */
export const exporter: Exporter = {
  id: 'csvResults',
  make: (snapshot, words) => {
    const { id, name, scenario, value, shown, reason } = words.leaveBehind.data.columns;
    const rows = [snapshot.main, ...snapshot.compared].flatMap((one) =>
      rowsOf(one, words, createNumberFormat(snapshot.language, one.currency, true)),
    );
    const { draws } = words.leaveBehind.data;
    const text = csvText(
      [
        [id, name, scenario, value, shown, reason, 'P10', 'P50', 'P90', draws.share, draws.said],
        ...rows,
        ...aboutRows(snapshot, words),
      ],
      snapshot.language,
    );
    const file = fileName(snapshot, words.leaveBehind.fileKinds.results, 'csv');
    return Promise.resolve(textFile(text, file, csvType));
  },
};

const everyResult = Object.values(resultGroups).flatMap(
  (group) => Object.entries(group) as [ScalarId, ResultUnit][],
);

const rowsOf = (one: ExportedScenario, words: ExportWords, format: NumberFormat) => [
  ...resultRows(one, words, format),
  ...probabilityRows(one, words, format),
];

const resultRows = (
  { name, results, uncertainty }: ExportedScenario,
  words: ExportWords,
  format: NumberFormat,
): readonly (readonly CsvCell[])[] =>
  everyResult.map(([id, unit]) => {
    const { value } = results[id];
    return [
      ...[id, words.explanations.results[id].name, name, value ?? ''],
      value === null ? '' : resultText(value, unit, format),
      reasonText(id, results, words, format),
      ...percentileCells(id, uncertainty, words, format),
    ];
  });

function percentileCells(
  id: ScalarId,
  uncertainty: ExportedScenario['uncertainty'],
  words: ExportWords,
  format: NumberFormat,
): readonly CsvCell[] {
  const found = uncertainty?.percentiles.find(({ result }) => result === id);
  if (found === undefined) return noPercentiles;
  const { p10, p50, p90, share } = found;
  return [p10, p50, p90, share, drawsText(share, words, format)];
}

const noPercentiles: readonly CsvCell[] = ['', '', '', '', ''];

/** Shares of the draws; none where nothing was simulated. */
function probabilityRows(
  { name, uncertainty }: ExportedScenario,
  { leaveBehind }: ExportWords,
  format: NumberFormat,
): readonly (readonly CsvCell[])[] {
  if (uncertainty === undefined) return [];
  const { gain, payback } = leaveBehind.data.probabilities;
  const row = (id: string, text: string, share: number): readonly CsvCell[] => [
    ...[id, text, name, share, shareText(share, format), '', ...noPercentiles],
  ];
  return [
    row('probabilityOfGain', gain, uncertainty.probabilityOfGain),
    row('probabilityOfPayback', payback, uncertainty.probabilityOfPayback),
  ];
}
