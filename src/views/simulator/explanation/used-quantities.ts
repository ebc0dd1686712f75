import { withParts } from '../../../model/trace/dependencies';
import type { QuantityId } from '../../../model/trace/quantity-ids';
import type { Step } from '../../../model/trace/trace-of';

/** The quantities that stand in the formulas of some steps without being a step among them, in order of appearance. */
export function usedQuantities(steps: readonly Step[]): readonly QuantityId[] {
  const used = steps.flatMap(({ expression }) =>
    withParts(expression).flatMap((part) =>
      part.kind === 'quantity' || part.kind === 'monthly' || part.kind === 'atMonth' ? [part.id] : [],
    ),
  );
  return [...new Set(used)].filter((id) => !steps.some((step) => step.id === id));
}
