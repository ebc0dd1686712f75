import type { Findings } from '../../workers/study';
import type { Question } from './question';

/**
 * True when the shares of variance that were found last may stand for a question, until there is time to work them out
 * anew: they take longer than the draws of a live picture, and move little from one to the next.
 */
export const mayKeepShares = (last: Findings | null, { plan, result }: Question): last is Findings =>
  last !== null &&
  last.shares !== null &&
  plan.correlation === 0 &&
  last.study.result === result &&
  last.study.plan.uncertain.length === plan.uncertain.length &&
  last.study.plan.uncertain.every(({ id }, index) => id === plan.uncertain[index]?.id);
