import type { LinkProblemWords } from '../i18n/messages/link-problem-words';
import type { Messages } from '../i18n/messages/messages';
import type { NumberFormat } from '../i18n/number-format';
import { quantityText } from '../i18n/quantity-text';
import type { ModelChoices } from '../model/inputs';
import { parameters, type LeverId, type ParameterId } from '../model/parameters';
import { isPieceKind, type FileProblem } from './files/file-problem';
import { fileProblemText } from './files/file-problem-text';
import type { LinkProblem } from './link-problem';

const mostShown = 8;

/** What could not be used of a link or a file. */
export type ReadingProblem = LinkProblem | FileProblem;

/**
 * One sentence per problem of a link or a file, in the reader's language; a long list is cut with a count. What
 * concerns one of several scenarios begins with its name.
 */
export function problemTexts(
  problems: readonly ReadingProblem[],
  link: LinkProblemWords,
  words: Messages,
  format: NumberFormat,
  basis: ModelChoices['churnCutBasis'],
): readonly string[] {
  const texts = problems.slice(0, mostShown).map((problem) => {
    if (!('scenario' in problem)) return linkSentence(problem, link, words, format, basis);
    if (problem.scenario === null) return fileProblemText(problem, link);
    const { kind, key, scenario, name } = problem;
    const sentence =
      isPieceKind(kind) && kind !== 'notReadable'
        ? linkSentence({ ...problem, kind }, link, words, format, basis)
        : link.pieceNotReadable(key === '' ? `scenarios.${scenario}` : key);
    return link.inScenario(name === '' ? link.unnamed(scenario + 1) : name, sentence);
  });
  const rest = problems.length - texts.length;
  return rest > 0 ? [...texts, link.more(rest)] : texts;
}

/** Kinds that tell what came in and what is in force instead. */
const valueKinds = ['notANumber', 'belowMinimum', 'aboveMaximum', 'overruled'] as const;
type ValueKind = (typeof valueKinds)[number];
const isValueKind = (kind: LinkProblem['kind']): kind is ValueKind =>
  (valueKinds as readonly string[]).includes(kind);

type RangeKind = keyof LinkProblemWords['rangeReasons'];
const isRangeKind = (kind: LinkProblem['kind'], link: LinkProblemWords): kind is RangeKind =>
  kind in link.rangeReasons;

function linkSentence(
  problem: LinkProblem,
  link: LinkProblemWords,
  words: Messages,
  format: NumberFormat,
  basis: ModelChoices['churnCutBasis'],
): string {
  const { name, used } = named(problem, words, format, basis);
  const { kind } = problem;
  if (isValueKind(kind)) return link[kind](name, problem.received, used);
  if (isRangeKind(kind, link)) return link.range(name, problem.received, link.rangeReasons[kind]);
  switch (kind) {
    case 'unknownKey':
    case 'repeated':
      return link[kind](problem.key);
    case 'notAChoice':
      return choiceSentence(name, problem, used, link);
    case 'notATime':
      return link.notATime(name, problem.received);
    case 'notReadable':
      return notReadable(problem.key, link);
    case 'newerVersion':
      return link.newerVersion(problem.received);
    case 'tooLong':
      return link.tooLong(problem.key);
  }
}

const notReadable = (key: string, link: LinkProblemWords): string =>
  key === 's' ? link.comparisonNotReadable : link.notReadable;

/** A choice that is none: what holds instead, or that nothing does. */
const choiceSentence = (name: string, problem: LinkProblem, used: string, link: LinkProblemWords): string =>
  problem.used === undefined
    ? link.choiceIgnored(name, problem.received)
    : link.notAChoice(name, problem.received, used);

/** The name of an input. Those that are not on screen from the start are named as the link names them. */
const labelOf = (id: ParameterId, words: Messages): string =>
  id in words.levers.inputs ? words.levers.inputs[id as LeverId].label : id;

/** The part of the link by the name it has on screen, and the value in force as it is shown there. */
function named(
  { key, used }: LinkProblem,
  words: Messages,
  format: NumberFormat,
  basis: ModelChoices['churnCutBasis'],
): { readonly name: string; readonly used: string } {
  const entry = parameters.find(({ id }) => [id, `own.${id}`, `range.${id}`, `ranges.${id}`].includes(key));
  if (entry === undefined) return { name: key, used: used === undefined ? '–' : String(used) };
  const text =
    typeof used === 'number' ? quantityText(used, entry.unit, basis, format, words.levers.units) : '–';
  return { name: labelOf(entry.id, words), used: text };
}
