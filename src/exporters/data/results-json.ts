import { createNumberFormat } from '../../i18n/number-format';
import { resultGroups } from '../../i18n/result-texts';
import type { ScalarId } from '../../model/trace/quantity-ids';
import { inputRows } from '../document/input-rows';
import type { ExportedScenario, Exporter, ExportSnapshot, ExportWords } from '../export-snapshot';
import { fileName } from '../file-name';
import { textFile } from './text-file';

/** Files of this version stay readable: members are added, never renamed or taken away. */
export const resultsVersion = 1;

const scalarIds = Object.values(resultGroups).flatMap((group) => Object.keys(group) as ScalarId[]);

/** Inputs, results and months of the scenario and of those compared. The schema is `kerroin-results.schema.json`. */
export const exporter: Exporter = {
  id: 'json',
  make: (snapshot, words) => {
    const { language, date, modelVersion, link } = snapshot;
    const scenarios = [snapshot.main, ...snapshot.compared].map((one) => scenarioOf(one, snapshot, words));
    const content = {
      ...{ format: 'kerroin-results', version: resultsVersion },
      ...{ date, modelVersion, language, link, scenarios },
    };
    const file = fileName(snapshot, words.leaveBehind.fileKinds.results, 'json');
    return Promise.resolve(textFile(`${JSON.stringify(content, null, 2)}\n`, file, 'application/json'));
  },
};

function scenarioOf(one: ExportedScenario, { language }: ExportSnapshot, words: ExportWords) {
  const rows = inputRows(one, words, createNumberFormat(language, one.currency));
  const { name, company, notes, currency, preset, segment, results, ranges, uncertainty } = one;
  return {
    ...{ name, company, notes, currency, preset, segment },
    inputs: Object.fromEntries(
      rows.map(({ id, raw, unit, kind, source, note, when }) => [
        id,
        { value: raw, unit, origin: kind, source, note, when },
      ]),
    ),
    verdict: results.verdict,
    results: Object.fromEntries(scalarIds.map((id) => [id, scalarOf(one, id)])),
    irrRoots: results.irr.roots,
    months: results.series,
    ranges,
    ...(uncertainty === undefined ? {} : { uncertainty }),
  };
}

const scalarOf = ({ results }: ExportedScenario, id: ScalarId) => {
  const { value, reason } = results[id];
  return reason === undefined ? { value } : { value, reason };
};
