import type { LeverWords } from '../../i18n/messages/lever-words';
import type { Inputs } from '../../model/inputs';
import type { ParameterId } from '../../model/parameters';

/** A word of warning under a lever whose value is allowed but unusual; empty when there is none. */
export function leverNotice(id: ParameterId, inputs: Inputs, words: LeverWords): string {
  if (id === 'grossMargin' && inputs.grossMargin < 0) return words.negativeMargin;
  if (id !== 'churnCut') return '';
  if (inputs.churnCut < 0) return words.churnWorsens;
  const exceeds = inputs.churnCutBasis === 'points' && inputs.churnCut > inputs.churnNow;
  return exceeds ? words.churnCutExceeds : '';
}

/** The levers that can have one: a line is kept free under them, so that nothing moves when it comes. */
export const canHaveNotice = (id: ParameterId): boolean => id === 'grossMargin' || id === 'churnCut';
