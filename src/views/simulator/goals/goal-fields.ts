import { stepsPerYear } from '../../../model/case-of-inputs';
import type { GoalKind } from '../../../model/goal';
import { parameter, type Parameter } from '../../../model/parameters';

const money = {
  group: 'business',
  unit: 'money',
  min: -1e12,
  max: 1e12,
  step: 10_000,
  scale: 'linear',
} as const;

/** The field that a target is typed into, as an entry of the catalogue would have it. */
export const goalFields: Readonly<Record<GoalKind, Parameter>> = {
  payback: {
    id: 'goalPayback',
    group: 'business',
    unit: 'months',
    min: 1,
    max: parameter('horizonYears').max * stepsPerYear,
    step: 1,
    scale: 'linear',
  },
  npv: { id: 'goalNpv', ...money },
  roi: { id: 'goalRoi', group: 'business', unit: 'share', min: -1, max: 1_000, step: 0.1, scale: 'linear' },
  totalRevenueUplift: { id: 'goalTotalRevenueUplift', ...money },
};

/** The targets that the question opens with: a year, break-even, the money back twice, a million. */
export const openingTargets: Readonly<Record<GoalKind, number>> = {
  payback: 12,
  npv: 0,
  roi: 1,
  totalRevenueUplift: 1_000_000,
};
