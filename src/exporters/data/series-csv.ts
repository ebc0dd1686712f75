import type { Exporter } from '../export-snapshot';
import { fileName } from '../file-name';
import { aboutRows } from './about-rows';
import { csvText } from './csv-text';
import { seriesIds } from './series-ids';
import { csvType, textFile } from './text-file';

const monthsPerYear = 12;

/** The case month by month, of the scenario and of those compared. */
export const exporter: Exporter = {
  id: 'csvSeries',
  make: (snapshot, words) => {
    const { columns, series: names } = words.leaveBehind.data;
    const rows = [snapshot.main, ...snapshot.compared].flatMap(({ name, results: { series } }) =>
      series.years.map((years, index) => [
        ...[name, Math.round(years * monthsPerYear), years],
        ...seriesIds.map((id) => series[id][index] ?? ''),
      ]),
    );
    const head = [columns.scenario, columns.month, columns.years, ...seriesIds.map((id) => names[id])];
    const text = csvText([head, ...rows, ...aboutRows(snapshot, words)], snapshot.language);
    const file = fileName(snapshot, words.leaveBehind.fileKinds.series, 'csv');
    return Promise.resolve(textFile(text, file, csvType));
  },
};
