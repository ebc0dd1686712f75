import type { ModelChoices } from '../../model/inputs';
import type { AssumptionId } from '../../model/parameters';
import type { InputWords } from './lever-words';
import type { ChoiceWords } from './lever-words';

/** The choices that are made among the assumptions. */
export type AssumptionChoice = Exclude<keyof ModelChoices, 'churnCutBasis'>;

export type AssumptionSection =
  'claims' | 'counterfactual' | 'retention' | 'referral' | 'expansion' | 'money';

export interface AssumptionWords extends InputWords {
  /** One or two plain sentences for someone who has never seen the term. */
  readonly help: string;
}

/** Words of the assumptions: they come when the group is opened. */
export interface AssumptionsWords {
  readonly inputs: Readonly<Record<AssumptionId, AssumptionWords>>;
  readonly choices: { readonly [Id in AssumptionChoice]: ChoiceWords<ModelChoices[Id]> };
  readonly sections: Readonly<Record<AssumptionSection, string>>;
  /** Where a value comes from that has no published figure, or which does. */
  readonly evidence: Readonly<Record<'measured' | 'judgement' | 'none', string>>;
  readonly evidenceRange: (low: string, high: string) => string;
  /** Why the case cannot be computed, and what to do. */
  readonly contradiction: (implied: string) => string;
  readonly nobodyDissatisfied: string;
  readonly marketSizeMissing: (reproduction: string) => string;
  readonly nothingTakenOff: string;
  readonly derivedCut: (cut: string) => string;
  readonly reproduction: (reproduction: string) => string;
  readonly diesOut: (chance: string) => string;
  readonly moreThanArrive: string;
  /** "3 changed" beside the heading of the closed group. */
  readonly changed: (count: number) => string;
  readonly presetDissatisfied: string;
}
