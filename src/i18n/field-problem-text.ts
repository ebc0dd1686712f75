import type { ProblemWords } from './messages/problem-words';
import type { QuantityProblem } from './parse-quantity';

/** Why the text of a value field cannot be used. */
export type FieldProblem = QuantityProblem | 'outOfRange';

const fieldProblems: Readonly<Record<FieldProblem, true>> = {
  empty: true,
  notANumber: true,
  ambiguousSeparators: true,
  tooLarge: true,
  wrongUnit: true,
  pointsExpected: true,
  percentExpected: true,
  outOfRange: true,
};
export const isFieldProblem = (problem: string): problem is FieldProblem =>
  Object.hasOwn(fieldProblems, problem);

/** Texts of an input's values that a message about it needs. */
export interface ProblemTexts {
  readonly example: string;
  readonly min: string;
  readonly max: string;
  readonly unit: string;
  readonly inForce: string;
}

/** What the field expects, in a sentence. */
export function fieldProblemText(
  problem: FieldProblem,
  { example, min, max, unit }: Omit<ProblemTexts, 'inForce'>,
  words: ProblemWords['field'],
): string {
  switch (problem) {
    case 'empty':
    case 'notANumber':
    case 'ambiguousSeparators':
      return words[problem](example);
    case 'tooLarge':
      return words.tooLarge(max);
    case 'wrongUnit':
      return words.wrongUnit(unit);
    case 'outOfRange':
      return words.outOfRange(min, max);
    case 'pointsExpected':
    case 'percentExpected':
      return words[problem];
  }
}
