import type { AssumptionSection, AssumptionsWords } from '../../i18n/messages/assumptions-words';
import type { LeverWords } from '../../i18n/messages/lever-words';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import { caseOfInputs } from '../../model/case-of-inputs';
import { caseProblem } from '../../model/case-problem';
import { dissatisfiedRetention } from '../../model/dissatisfied-retention';
import { dissatisfiedShares } from '../../model/dissatisfied-shares';
import type { Inputs } from '../../model/inputs';
import { marketSizeMissing } from '../../model/market-size-missing';
import { referralExtinction } from '../../model/referral-extinction';
import { referralReproduction } from '../../model/referral-reproduction';

export interface CaseNotice {
  readonly section: AssumptionSection;
  readonly text: string;
  /** The case cannot be computed. */
  readonly isProblem: boolean;
}

type Said = (inputs: Inputs, words: AssumptionsWords, format: NumberFormat, levers: LeverWords) => CaseNotice;

/** What has to be said beside the assumptions: why nothing is computed, or what follows from a choice. */
export function caseNotice(
  inputs: Inputs,
  words: AssumptionsWords,
  format: NumberFormat,
  levers: LeverWords,
): CaseNotice | null {
  const problem = caseProblem(inputs, caseOfInputs(inputs));
  if (problem === 'contradictoryRetention') return contradiction(inputs, words, format, levers);
  if (problem === 'nobodyDissatisfied')
    return { section: 'retention', text: words.nobodyDissatisfied, isProblem: true };
  if (problem !== null || inputs.referralGenerations === 'compounding')
    return compounding(inputs, words, format, levers);
  if (inputs.retentionLever === 'satisfaction') return derivedCut(inputs, words, format, levers);
  return takesNothingOff(inputs)
    ? { section: 'counterfactual', text: words.nothingTakenOff, isProblem: false }
    : null;
}

/** The incremental view is chosen, and there is nothing yet to take off. */
const takesNothingOff = (inputs: Inputs): boolean =>
  inputs.counterfactual === 'incremental' &&
  Object.values(dissatisfiedShares(inputs)).every((share) => share === 0);

const contradiction: Said = (inputs, words, format) => {
  const implied = dissatisfiedRetention({ ...inputs, retentionSatisfied: inputs.retentionOfSatisfied });
  const text = words.contradiction(format.percent(implied.value ?? NaN, 1));
  return { section: 'retention', text, isProblem: true };
};

const derivedCut: Said = ({ churnCut, churnCutBasis }, words, format, levers) => {
  const cut = quantityText(churnCut, 'churnCut', churnCutBasis, format, levers.units);
  return { section: 'retention', text: words.derivedCut(cut), isProblem: false };
};

/** How many new customers one satisfied customer brings, and the chance that such a chain ends. */
const compounding: Said = (inputs, words, format) => {
  const combinedCase = caseOfInputs(inputs);
  const shares = {
    referralRate: combinedCase.referralRateSatisfied,
    reach: combinedCase.reach,
    referralConversion: combinedCase.referralConversionSatisfied,
  };
  const perCustomer = format.number(referralReproduction(shares), 2);
  if (marketSizeMissing(combinedCase))
    return { section: 'referral', text: words.marketSizeMissing(perCustomer), isProblem: true };
  const { extinction } = referralExtinction(shares);
  const chance = extinction === null ? '' : ` ${words.diesOut(format.percent(extinction, 1))}`;
  return { section: 'referral', text: words.reproduction(perCustomer) + chance, isProblem: false };
};
