import { answerSentence } from '../../i18n/answer-sentence';
import { formatDate } from '../../i18n/date-format';
import type { NumberFormat } from '../../i18n/number-format';
import { plainText, type RichText } from '../../i18n/rich-text';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../export-snapshot';
import { breakEvenRows, type BreakEvenRow } from './break-even-rows';
import { inputRows, type InputRow } from './input-rows';
import { keyFigures, type KeyFigure } from './key-figures';
import { sourceRows } from './source-rows';
import { swingRows, type SwingRow } from './swing-rows';
import type { DatedCitation } from '../../model/origin';

/** What every document says about a scenario, in the language of the snapshot. */
export interface Story {
  readonly question: string;
  readonly answer: RichText;
  readonly answerText: string;
  /** With ranges their verdict, otherwise whether the case pays; null when there is no case. */
  readonly verdict: string | null;
  /** Between which values eight draws in ten lie, and how many were drawn; nothing without a simulation. */
  readonly range: readonly string[];
  /** The inputs that move the result most, each alone. */
  readonly swings: readonly SwingRow[];
  readonly figures: readonly KeyFigure[];
  readonly breakEven: readonly BreakEvenRow[];
  readonly inputs: readonly InputRow[];
  readonly sources: readonly DatedCitation[];
  /** How the case is calculated, a paragraph each. */
  readonly method: readonly string[];
  /** Day and version. */
  readonly stamp: string;
  readonly sourceLine: string;
}

/** Puts the story together from the results and the words of the page; nothing in it is computed anew. */
export function storyOf(snapshot: ExportSnapshot, words: ExportWords, format: NumberFormat): Story {
  const { main, language, date, modelVersion } = snapshot;
  const { leaveBehind, explanations } = words;
  const answer = answerSentence(main.inputs, main.results, words.answer, format);
  const { verdict } = main.results;
  const rows = inputRows(main, words, format);
  const day = formatDate(date, language);
  return {
    question: main.company === '' ? leaveBehind.question : leaveBehind.questionFor(main.company),
    answer,
    answerText: plainText(answer),
    verdict: main.uncertainty?.verdict ?? (verdict === null ? null : explanations.verdicts[verdict]),
    range: rangeTexts(main, words, format),
    swings: swingRows(main, words, format),
    figures: keyFigures(main, words, format),
    breakEven: breakEvenRows(main, words, format),
    inputs: rows,
    sources: sourceRows(rows),
    method: [words.sources.benchmarks.formula, explanations.results.npv.text, words.case.streams.order],
    stamp: leaveBehind.stamp(day, modelVersion),
    sourceLine: leaveBehind.sourceLine(day, modelVersion),
  };
}

/** What the simulation found of the net present value, and what it was; none where none was run. */
function rangeTexts(
  { uncertainty, ranges }: ExportedScenario,
  { uncertainty: { distribution, percentiles, basis }, document: { range } }: ExportWords,
  format: NumberFormat,
): readonly string[] {
  if (uncertainty === undefined) return [];
  const npv = uncertainty.percentiles.find(({ result }) => result === 'npv');
  const money = format.signedHeadlineMoney;
  return [
    ...(npv === undefined
      ? []
      : [`${distribution.title(money(npv.p10), money(npv.p90))} · ${percentiles.p50} ${money(npv.p50)}`]),
    range.vary(format.number(ranges.length)),
    basis(format.number(uncertainty.draws), String(uncertainty.seed)),
  ];
}
