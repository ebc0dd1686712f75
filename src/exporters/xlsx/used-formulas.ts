import { followThroughIds } from '../../model/follow-through-in-force';
import { followerIds } from '../../model/inputs-in-force';
import { likelyFollowThrough } from '../../model/likely-follow-through';
import { parameter, type ParameterId } from '../../model/parameters';
import { dashIf, formulaNumber } from './formula-text';

type FollowThroughId = (typeof followThroughIds)[number];

/** The conversion that the evidence leaves, as a factor on the stated one. */
export const evidenceConversion = (stated: string): string => {
  const effective = formulaNumber(likelyFollowThrough.effectiveConversion);
  return `IF(${stated}>${effective},${effective}/${stated},1)`;
};

/** What the evidence makes of each stated share. */
const evidence: Readonly<Record<FollowThroughId, string>> = {
  retentionFollowThrough: formulaNumber(likelyFollowThrough.retention),
  crossSellFollowThrough: formulaNumber(likelyFollowThrough.crossSell),
  referralFollowThrough: formulaNumber(likelyFollowThrough.referralRate),
  referralConversionFollowThrough: evidenceConversion('used_referralConversion'),
};

const isFollowThrough = (id: ParameterId): id is FollowThroughId =>
  (followThroughIds as readonly ParameterId[]).includes(id);

/** True for an input that follows others until somebody sets it. */
export const isFollower = (id: ParameterId): boolean => (followerIds as readonly ParameterId[]).includes(id);

/** What stands in the cell of an input that follows others and was not set; it may be overwritten. */
export function followedFormula(id: ParameterId): string {
  if (id === 'expansionValue') return 'purchaseValue';
  if (id === 'expansionMargin') return 'grossMargin';
  return isFollowThrough(id) ? `IF(used_claimStrength="published",1,${evidence[id]})` : id;
}

/** The value of the cell, held to what can be typed; a text counts as 0. */
function clamped(id: ParameterId): string {
  const { min, max } = parameter(id);
  return `MIN(${formulaNumber(max)},MAX(${formulaNumber(min)},N(${id})))`;
}

/** Churn at full effect when it follows from more satisfied customers. Equals `churnFromSatisfaction`. */
export const churnFromSatisfaction =
  'MIN(1,MAX(0,used_churnNow-used_causalShare*(used_satisfiedTarget-used_satisfiedNow)*(used_retentionOfSatisfied-calc_retentionOfOthers)))';

/** The retention that customers who are not satisfied must have. Equals `dissatisfiedRetention`. */
export const retentionOfOthers = dashIf(
  'used_satisfiedNow>=1',
  '(1-used_churnNow-used_satisfiedNow*used_retentionOfSatisfied)/(1-used_satisfiedNow)',
);

/** True for satisfaction inputs that go together. */
export const satisfactionFits =
  'IF(ISNUMBER(calc_retentionOfOthers),AND(calc_retentionOfOthers>=-1E-12,calc_retentionOfOthers<=1+1E-12),FALSE)';

function derivedCut(): string {
  const cut = `used_churnNow-${churnFromSatisfaction}`;
  const inBasis = `IF(used_churnCutBasis="points",${cut},IF(used_churnNow=0,${clamped('churnCut')},MAX(-1,(${cut})/used_churnNow)))`;
  return `IF(used_retentionLever="satisfaction",IF(${satisfactionFits},${inBasis},${clamped('churnCut')}),${clamped('churnCut')})`;
}

/** The number that the formulas use: what is in the cell, or what a choice or another input decides. */
export function usedFormula(id: ParameterId): string {
  if (id === 'churnCut') return derivedCut();
  if (!isFollowThrough(id)) return clamped(id);
  return `IF(used_claimStrength="own",${clamped(id)},IF(used_claimStrength="published",1,${evidence[id]}))`;
}
