import type { LinkProblemWords } from '../../i18n/messages/link-problem-words';
import type { Messages } from '../../i18n/messages/messages';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import type { ModelChoices } from '../../model/inputs';
import { parameters, type LeverId, type ParameterId } from '../../model/parameters';
import type { LinkProblem } from '../../state/link-problem';

const mostShown = 8;

/** One sentence per problem of a link, in the reader's language; a long list is cut with a count. */
export function linkProblemTexts(
  problems: readonly LinkProblem[],
  link: LinkProblemWords,
  words: Messages,
  format: NumberFormat,
  basis: ModelChoices['churnCutBasis'],
): readonly string[] {
  const texts = problems.slice(0, mostShown).map((problem) => sentence(problem, link, words, format, basis));
  const rest = problems.length - texts.length;
  return rest > 0 ? [...texts, link.more(rest)] : texts;
}

function sentence(
  problem: LinkProblem,
  link: LinkProblemWords,
  words: Messages,
  format: NumberFormat,
  basis: ModelChoices['churnCutBasis'],
): string {
  const { name, used } = named(problem, words, format, basis);
  const texts: Readonly<Record<LinkProblem['kind'], () => string>> = {
    unknownKey: () => link.unknownKey(problem.key),
    repeated: () => link.repeated(problem.key),
    tooLong: () => link.tooLong(problem.key),
    notAChoice: () => choiceSentence(name, problem, used, link),
    notANumber: () => link.notANumber(name, problem.received, used),
    belowMinimum: () => link.belowMinimum(name, problem.received, used),
    aboveMaximum: () => link.aboveMaximum(name, problem.received, used),
    notATime: () => link.notATime(name, problem.received),
    notReadable: () => link.notReadable,
    newerVersion: () => link.newerVersion(problem.received),
  };
  return texts[problem.kind]();
}

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
  const entry = parameters.find(({ id }) => key === id || key === `own.${id}`);
  if (entry === undefined) return { name: key, used: used === undefined ? '–' : String(used) };
  const text =
    typeof used === 'number' ? quantityText(used, entry.unit, basis, format, words.levers.units) : '–';
  return { name: labelOf(entry.id, words), used: text };
}
