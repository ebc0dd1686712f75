import type { SurveyedId } from '../benchmarks';
import type { Inputs } from '../inputs';
import type { EvidenceId, Expression } from './expression';
import type { QuantityId } from './quantity-ids';
import { definitions } from './trace-definitions';
import type { TraceContext } from './trace-context';

/** Everything that the formulas under a result use, down to the inputs. */
export interface Dependencies {
  readonly inputs: ReadonlySet<keyof Inputs>;
  readonly evidence: ReadonlySet<EvidenceId>;
  /** Published shares that are valued instead of the scenario's own. */
  readonly benchmarks: ReadonlySet<SurveyedId>;
}

/** What decides the form of a definition without standing in it. */
const decidedBy: Partial<Record<QuantityId, readonly (keyof Inputs)[]>> = {
  retentionDone: ['claimStrength'],
  crossSellDone: ['claimStrength'],
  referralDone: ['claimStrength'],
  conversionDone: ['claimStrength'],
  incrementalRetention: ['counterfactual'],
  incrementalCrossSell: ['counterfactual'],
  incrementalReferral: ['counterfactual'],
  referralUplift: ['counterfactual'],
  crossSellUplift: ['counterfactual'],
  effect: ['rampMonths'],
  churnAfter: ['retentionLever'],
  referralsByMonth: ['referralGenerations'],
  customersKept: ['horizonYears'],
  customersSaved: ['horizonYears'],
  customersReferred: ['horizonYears'],
  revenueUplift: ['horizonYears'],
  retentionRevenue: ['horizonYears'],
  referralRevenue: ['horizonYears'],
  expansionRevenue: ['horizonYears'],
  acquisitionSaving: ['horizonYears'],
  referralRewards: ['horizonYears'],
  cashFlow: ['terminalValue', 'horizonYears'],
  roi: ['terminalValue'],
  costByMonth: ['horizonYears'],
};

/** The form that some choices give to a definition; only then do these inputs change anything. */
function decidedByChoice(c: TraceContext, id: QuantityId): readonly (keyof Inputs)[] {
  if (id === 'churnAfter' && c.inputs.retentionLever === 'direct') return ['churnCutBasis'];
  if (id === 'referralsByMonth' && c.inputs.referralGenerations === 'compounding') return ['marketSize'];
  return [];
}

const breakEvens: readonly QuantityId[] = ['breakEvenChurnCut', 'npvAtBreakEven', 'npvWithoutChurn'];

/** The parts of an expression. */
function partsOf(e: Expression): readonly Expression[] {
  if (e.kind === 'difference') return [e.from, e.take];
  if (e.kind === 'quotient') return [e.over, e.under];
  if (e.kind === 'power') return [e.base, e.exponent];
  if (e.kind === 'recursion') return [e.start, e.next];
  if (e.kind === 'solution') return [e.zero];
  if (!('of' in e)) return [];
  const inside = 'kind' in e.of ? [e.of] : e.of;
  return e.kind === 'eachMonth' && e.today !== undefined ? [e.today, ...inside] : inside;
}

/** Every expression inside an expression, itself included. */
export const withParts = (expression: Expression): readonly Expression[] => [
  expression,
  ...partsOf(expression).flatMap(withParts),
];

/** The inputs, choices and pieces of evidence that some quantities depend on, directly or through others. */
export function dependenciesOf(c: TraceContext, ids: readonly QuantityId[]): Dependencies {
  const inputs = new Set<keyof Inputs>();
  const evidence = new Set<EvidenceId>();
  const seen = new Set<QuantityId>();
  const benchmarks = new Set<SurveyedId>();

  const visitLeaf = (leaf: Expression): void => {
    if (leaf.kind === 'input' || leaf.kind === 'choice') inputs.add(leaf.id);
    else if (leaf.kind === 'evidence') evidence.add(leaf.id);
    else if (leaf.kind === 'benchmark') benchmarks.add(leaf.id);
    else if (leaf.kind === 'quantity' || leaf.kind === 'atMonth' || leaf.kind === 'monthly') visit(leaf.id);
  };
  const visit = (id: QuantityId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    if (breakEvens.includes(id)) {
      // The churn that is looked for takes the place of the planned one; all else is the case's.
      seen.add('churnAfter');
      inputs.add('churnNow');
      visit('npv');
      return;
    }
    for (const other of [...(decidedBy[id] ?? []), ...decidedByChoice(c, id)]) inputs.add(other);
    for (const part of withParts(definitions[id](c).expression)) visitLeaf(part);
  };
  for (const id of ids) visit(id);
  return { inputs, evidence, benchmarks };
}
