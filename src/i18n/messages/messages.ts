import type { AnswerWords } from './answer-words';
import type { ChartWords } from './chart-words';
import type { LeverWords } from './lever-words';
import type { ProblemWords } from './problem-words';
import type { ShellWords } from './shell-words';

/** Every word of the product in one language. The compiler finds what a language lacks. */
export interface Messages {
  readonly shell: ShellWords;
  readonly levers: LeverWords;
  readonly answer: AnswerWords;
  readonly problems: ProblemWords;
  readonly charts: ChartWords;
}
