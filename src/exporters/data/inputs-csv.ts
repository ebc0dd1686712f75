import { createNumberFormat } from '../../i18n/number-format';
import type { Exporter } from '../export-snapshot';
import { inputRows } from '../document/input-rows';
import { fileName } from '../file-name';
import { aboutRows } from './about-rows';
import { csvText } from './csv-text';
import { csvType, textFile } from './text-file';

/** Every input and choice of the scenario and of those compared, a row each, with its origin. */
export const exporter: Exporter = {
  id: 'csvInputs',
  make: (snapshot, words) => {
    const { columns, units, choice } = words.leaveBehind.data;
    const { id, name, scenario, value, unit, shown, origin, source, note, when } = columns;
    const rows = [snapshot.main, ...snapshot.compared].flatMap((one) =>
      inputRows(one, words, createNumberFormat(snapshot.language, one.currency)).map((row) => [
        ...[row.id, row.name, one.name, row.raw],
        row.unit === 'choice' ? choice : unitText(row.unit, one.currency, units),
        ...[row.text, row.origin, row.source, row.note, row.when],
      ]),
    );
    const head = [id, name, scenario, value, unit, shown, origin, source, note, when];
    const text = csvText([head, ...rows, ...aboutRows(snapshot, words)], snapshot.language);
    const file = fileName(snapshot, words.leaveBehind.fileKinds.inputs, 'csv');
    return Promise.resolve(textFile(text, file, csvType));
  },
};

const unitText = <Unit extends string>(
  unit: Unit,
  currency: string,
  units: Readonly<Record<Unit, string>>,
): string => (unit === 'money' ? currency : units[unit]);
