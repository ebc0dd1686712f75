import { shareText } from '../../charts/specs/uncertain-result';
import { answerSentence } from '../../i18n/answer-sentence';
import { noNumber } from '../../i18n/intl-format';
import { createNumberFormat, type NumberFormat } from '../../i18n/number-format';
import { plainText } from '../../i18n/rich-text';
import { svgElement, svgText, type SvgPiece } from '../../charts/svg/svg-element';
import { harmlessText } from '../data/csv-text';
import { keyFigures } from '../document/key-figures';
import { storyOf } from '../document/story';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../export-snapshot';

/** A table in the two forms that programs paste. */
export interface CopiedTable {
  readonly html: string;
  /** Cells apart by tabs, rows by line breaks. */
  readonly text: string;
}

/**
 * The key figures, a column a scenario, for a document, a sheet or an e-mail. No text
 * becomes a formula in a sheet; a row says what was computed when, another where it can be opened.
 */
export function summaryTable(
  snapshot: ExportSnapshot,
  words: ExportWords,
  format: NumberFormat,
): CopiedTable {
  const scenarios = [snapshot.main, ...snapshot.compared];
  const { question, stamp } = storyOf(snapshot, words, format);
  const formatOf = ({ currency }: ExportedScenario) =>
    currency === snapshot.main.currency ? format : createNumberFormat(snapshot.language, currency);
  const columns = scenarios.map((scenario) => keyFigures(scenario, words, formatOf(scenario)));
  const answers = scenarios.map(({ inputs, results }, index) =>
    plainText(answerSentence(inputs, results, words.answer, formatOf(scenarios[index] ?? snapshot.main))),
  );
  const said = [question, ...scenarios.map(({ name }) => name)];
  const figures = (columns[0] ?? []).map(({ label }, row) => [
    label,
    ...columns.map((column) => column[row]?.amount ?? ''),
  ]);
  const rows = [
    said.map(oneCell),
    [words.leaveBehind.headings.answer, ...answers].map(oneCell),
    // Written by us: a sign before an amount belongs to the number and attacks nobody.
    ...figures,
    ...uncertaintyRows(scenarios, words, formatOf),
    [stamp, snapshot.link, ...scenarios.slice(2).map(() => '')].map(oneCell),
  ];
  return { html: tableOf(rows), text: rows.map((row) => row.join('\t')).join('\n') };
}

/** Between which values eight draws in ten lie, and the probability of gain; none where nothing was simulated. */
function uncertaintyRows(
  scenarios: readonly ExportedScenario[],
  { explanations, leaveBehind }: ExportWords,
  formatOf: (scenario: ExportedScenario) => NumberFormat,
): readonly (readonly string[])[] {
  if (scenarios.every(({ uncertainty }) => uncertainty === undefined)) return [];
  const spread = (scenario: ExportedScenario): string => {
    const npv = scenario.uncertainty?.percentiles.find(({ result }) => result === 'npv');
    const money = formatOf(scenario).signedHeadlineMoney;
    return npv === undefined ? noNumber : `${money(npv.p10)} … ${money(npv.p90)}`;
  };
  const gain = (scenario: ExportedScenario): string =>
    scenario.uncertainty === undefined
      ? noNumber
      : shareText(scenario.uncertainty.probabilityOfGain, formatOf(scenario));
  return [
    [`${explanations.results.npv.name}, P10–P90`, ...scenarios.map(spread)],
    [leaveBehind.data.probabilities.gain, ...scenarios.map(gain)],
  ];
}

/** A cell of text from anybody is one line; a sheet does not take it for a formula. */
const oneCell = (text: string): string => harmlessText(text).replaceAll('\n', ' ');

/** The elements of HTML that a table needs are written like those of SVG. */
function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const cell = (name: 'th' | 'td') => (text: string) => svgElement(name, { align: 'left' }, [svgText(text)]);
  const row = (cells: readonly SvgPiece[]) => svgElement('tr', {}, cells);
  const table = svgElement('table', { border: 1, cellspacing: 0, cellpadding: 6 }, [
    svgElement('thead', {}, [row(head.map(cell('th')))]),
    svgElement(
      'tbody',
      {},
      rows.map(([name = '', ...values]) => row([cell('th')(name), ...values.map(cell('td'))])),
    ),
  ]);
  return table.markup;
}
