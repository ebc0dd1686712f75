import type { EvidenceKind } from '../../model/evidence-factors';
import type { ChoiceId, ModelChoices } from '../../model/inputs';
import type { AssumptionId } from '../../model/parameters';
import type { Verdict } from '../../model/results';
import type { EvidenceId } from '../../model/trace/expression';
import type { NotIncluded } from '../../model/trace/not-included';
import type { IntermediateId, ResultId } from '../../model/trace/quantity-ids';

/** A result by its name, and what it says in a few plain sentences: period, gross or margin or net, discounted or not. */
export interface ResultWords {
  readonly name: string;
  readonly text: string;
}

/** Words of "How is this computed?". */
export interface ExplanationsWords {
  readonly heading: string;
  readonly results: Readonly<Record<ResultId, ResultWords>>;
  readonly quantities: Readonly<Record<IntermediateId, string>>;
  readonly assumptions: Readonly<Record<AssumptionId, string>>;
  readonly choices: {
    readonly [Id in ChoiceId]: {
      readonly name: string;
      readonly values: Readonly<Record<ModelChoices[Id], string>>;
    };
  };
  readonly evidence: Readonly<Record<EvidenceId, string>>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  readonly notIncluded: Readonly<Record<NotIncluded, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly labels: {
    readonly formula: string;
    readonly inSymbols: string;
    readonly inNumbers: string;
    readonly steps: string;
    readonly inputs: string;
    readonly name: string;
    readonly symbol: string;
    readonly value: string;
    readonly origin: string;
    readonly sources: string;
    readonly noSource: string;
    readonly notIncluded: string;
    readonly months: string;
    readonly month: string;
    readonly amount: string;
    readonly monthNote: string;
    readonly findsRoot: string;
    readonly lastNegative: string;
    readonly more: (name: string) => string;
    readonly back: (name: string) => string;
    readonly ofSegment: (segment: string) => string;
    readonly contradiction: string;
    /** A choice made in the scenario, and one that the example came with. */
    readonly choiceOrigin: string;
    readonly close: string;
  };
}
