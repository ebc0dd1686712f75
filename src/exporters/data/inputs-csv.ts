import { createNumberFormat } from '../../i18n/number-format';
import type { Exporter } from '../export-snapshot';
import { inputRows } from '../document/input-rows';
import { rangeRow, type RangeRow } from '../document/range-row';
import { fileName } from '../file-name';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { aboutRows } from './about-rows';
import { csvText, type CsvCell } from './csv-text';
import { csvType, textFile } from './text-file';

/** Every input and choice of the scenario and of those compared, a row each, with its origin. */
export const exporter: Exporter = {
  id: 'csvInputs',
  make: (snapshot, words) => {
    const { columns, units, choice } = words.leaveBehind.data;
    const { id, name, scenario, value, unit, shown, origin, source, note, when } = columns;
    const { range, rangeKind, low, high, rangeOrigin } = columns;
    const rows = [snapshot.main, ...snapshot.compared].flatMap((one) => {
      const format = createNumberFormat(snapshot.language, one.currency);
      return inputRows(one, words, format).map((row) => [
        ...[row.id, row.name, one.name, row.raw],
        row.unit === 'choice' ? choice : unitText(row.unit, one.currency, units),
        ...[row.text, row.origin, row.source, row.note, row.when],
        ...(isChoice(row.id) ? noRange : rangeCells(rangeRow(row.id, one, words, format))),
      ]);
    });
    const head = [
      ...[id, name, scenario, value, unit, shown, origin, source, note, when],
      ...[range, rangeKind, low, high, 'P10', 'P90', rangeOrigin],
    ];
    const text = csvText([head, ...rows, ...aboutRows(snapshot, words)], snapshot.language);
    const file = fileName(snapshot, words.leaveBehind.fileKinds.inputs, 'csv');
    return Promise.resolve(textFile(text, file, csvType));
  },
};

const isChoice = (id: keyof Inputs): id is ChoiceId => id in modelChoices;

const noRange: readonly CsvCell[] = ['', '', '', '', '', '', ''];

const rangeCells = (range: RangeRow | null): readonly CsvCell[] =>
  range === null
    ? noRange
    : [range.said, range.kind, range.low ?? '', range.high ?? '', range.p10, range.p90, range.origin];

const unitText = <Unit extends string>(
  unit: Unit,
  currency: string,
  units: Readonly<Record<Unit, string>>,
): string => (unit === 'money' ? currency : units[unit]);
