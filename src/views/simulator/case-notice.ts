import type { AssumptionSection, AssumptionsWords } from '../../i18n/messages/assumptions-words';
import type { LeverWords } from '../../i18n/messages/lever-words';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import { caseOfInputs } from '../../model/case-of-inputs';
import { caseProblem } from '../../model/case-problem';
import { dissatisfiedRetention } from '../../model/dissatisfied-retention';
import type { Inputs } from '../../model/inputs';
import { referralExtinction } from '../../model/referral-extinction';
import { referralReproduction } from '../../model/referral-reproduction';

export interface CaseNotice {
  readonly section: AssumptionSection;
  readonly text: string;
  /** The case cannot be computed. */
  readonly isProblem: boolean;
}

/** What has to be said beside the assumptions: why nothing is computed, or what follows from a choice. */
export function caseNotice(
  inputs: Inputs,
  words: AssumptionsWords,
  format: NumberFormat,
  levers: LeverWords,
): CaseNotice | null {
  const combinedCase = caseOfInputs(inputs);
  const reproduction = {
    referralRate: combinedCase.referralRateSatisfied,
    reach: combinedCase.reach,
    referralConversion: combinedCase.referralConversionSatisfied,
  };
  const perCustomer = format.number(referralReproduction(reproduction), 2);
  switch (caseProblem(inputs, combinedCase)) {
    case 'contradictoryRetention': {
      const implied = dissatisfiedRetention({ ...inputs, retentionSatisfied: inputs.retentionOfSatisfied });
      return {
        section: 'retention',
        text: words.contradiction(format.percent(implied.value ?? NaN, 1)),
        isProblem: true,
      };
    }
    case 'nobodyDissatisfied':
      return { section: 'retention', text: words.nobodyDissatisfied, isProblem: true };
    case 'marketSizeMissing':
      return { section: 'referral', text: words.marketSizeMissing(perCustomer), isProblem: true };
    default:
  }
  if (inputs.retentionLever === 'satisfaction') {
    const { unit } = { unit: 'churnCut' } as const;
    const cut = quantityText(inputs.churnCut, unit, inputs.churnCutBasis, format, levers.units);
    return { section: 'retention', text: words.derivedCut(cut), isProblem: false };
  }
  if (inputs.referralGenerations === 'compounding') {
    const { extinction } = referralExtinction(reproduction);
    const chance = extinction === null ? '' : ` ${words.diesOut(format.percent(extinction, 1))}`;
    return { section: 'referral', text: `${words.reproduction(perCustomer)}${chance}`, isProblem: false };
  }
  return null;
}
