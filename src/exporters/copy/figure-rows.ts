import type { NumberFormat } from '../../i18n/number-format';
import { comparedOnes, type ComparedOne } from '../document/compared-rows';
import { keyFigures, type KeyFigure } from '../document/key-figures';
import type { ExportSnapshot, ExportWords } from '../export-snapshot';

/**
 * The key figures as rows of a table: a label, then a cell for each scenario. A scenario alone has its period and its
 * reasons in the labels. Beside others no label is true of all of them, so what differs has rows of its own, and the
 * reason why there is no value stands in the cell of the scenario that lacks it.
 */
export function figureRows(
  snapshot: ExportSnapshot,
  words: ExportWords,
  format: NumberFormat,
): readonly (readonly string[])[] {
  const ones = comparedOnes(snapshot, format);
  const columns = ones.map((one) => keyFigures(one.scenario, words, one.format));
  const rows = (columns[0] ?? []).map((first, row) => [
    ones.length === 1 ? first.label : first.name,
    ...columns.map((column) => (ones.length === 1 ? first.amount : cellOf(column[row]))),
  ]);
  return ones.length === 1 ? rows : [...basisRows(ones, words), ...rows];
}

const cellOf = (figure: KeyFigure | undefined): string => {
  if (figure === undefined) return '';
  return figure.reason === '' ? figure.amount : `${figure.amount} (${figure.reason})`;
};

/** The horizon of each, and whose answers its customers' value rests on where those differ. */
function basisRows(ones: readonly ComparedOne[], words: ExportWords): readonly (readonly string[])[] {
  const { basis } = words.document.compared;
  const horizons = ones.map(({ scenario, format }) => format.years(scenario.inputs.horizonYears));
  const segments = ones.map(({ scenario }) => scenario.segment);
  return [
    [words.levers.inputs.horizonYears.label, ...horizons],
    ...(new Set(segments).size === 1 ? [] : [[basis.name, ...segments.map((segment) => basis[segment])]]),
  ];
}
