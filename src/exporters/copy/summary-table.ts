import { shareText } from '../../charts/specs/uncertain-result';
import { answerSentence } from '../../i18n/answer-sentence';
import { noNumber } from '../../i18n/intl-format';
import { createNumberFormat, type NumberFormat } from '../../i18n/number-format';
import { plainText } from '../../i18n/rich-text';
import { svgElement, svgText, type SvgPiece } from '../../charts/svg/svg-element';
import { harmlessText } from '../data/csv-text';
import { comparedCaveats } from '../document/compared-caveats';
import { comparedOnes } from '../document/compared-rows';
import { storyOf } from '../document/story';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../export-snapshot';
import { figureRows } from './figure-rows';

/** A table in the two forms that programs paste. */
export interface CopiedTable {
  readonly html: string;
  /** Cells apart by tabs, rows by line breaks. */
  readonly text: string;
}

/**
 * The key figures, a column a scenario, for a document, a sheet or an e-mail, and what makes the scenarios hard to
 * compare. No text becomes a formula in a sheet; the last row says what was computed when, and where it can be opened.
 */
export function summaryTable(
  snapshot: ExportSnapshot,
  words: ExportWords,
  format: NumberFormat,
): CopiedTable {
  const scenarios = [snapshot.main, ...snapshot.compared];
  const { question, stamp } = storyOf(snapshot, words, format);
  const nothing = scenarios.map(() => '');
  const formatOf = ({ currency }: ExportedScenario) =>
    currency === snapshot.main.currency ? format : createNumberFormat(snapshot.language, currency);
  const answers = scenarios.map(({ inputs, results }, index) =>
    plainText(answerSentence(inputs, results, words.answer, formatOf(scenarios[index] ?? snapshot.main))),
  );
  const said = [question, ...scenarios.map(({ name }) => name)];
  const caveats = comparedCaveats(comparedOnes(snapshot, format), words);
  const rows = [
    said.map(oneCell),
    [words.leaveBehind.headings.answer, ...answers].map(oneCell),
    // Written by us: a sign before an amount belongs to the number and attacks nobody.
    ...figureRows(snapshot, words, format),
    ...uncertaintyRows(scenarios, words, formatOf),
    ...caveats.map((caveat) => [caveat, ...nothing].map(oneCell)),
    [stamp, snapshot.link, ...nothing.slice(1)].map(oneCell),
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
