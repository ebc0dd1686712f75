import fc from 'fast-check';
import { parameter, type ParameterId } from '../../src/model/parameters';
import type { Range } from '../../src/model/uncertainty/range';
import { rangeKinds } from '../../src/model/uncertainty/range-kinds';
import { rangeProblem } from '../../src/model/uncertainty/range-problem';

const between = (low: number, high: number) =>
  fc.double({ min: Math.min(low, high), max: Math.max(low, high), noNaN: true }).map((value) => value + 0);

function rangesOfKind(kind: Range['kind'], id: ParameterId, value: number): fc.Arbitrary<Range> {
  const { min, max } = parameter(id);
  switch (kind) {
    case 'pert':
    case 'triangular':
      return fc.record({ kind: fc.constant(kind), low: between(min, value), high: between(value, max) });
    case 'beta':
      return fc.record({
        kind: fc.constant(kind),
        sampleSize: fc.integer({ min: 1, max: 100_000 }),
        designEffect: fc.double({ min: 1, max: 3, noNaN: true }),
      });
    case 'lognormal':
      return fc.record({ kind: fc.constant(kind), p90: between(value, max) });
  }
}

/** Any range that an input can be given at a value. */
export const anyRange = (id: ParameterId, value: number): fc.Arbitrary<Range | null> => {
  const kinds = rangeKinds(id);
  if (kinds.length === 0) return fc.constant(null);
  return fc
    .constantFrom(...kinds)
    .chain((kind) => rangesOfKind(kind, id, value))
    .map((range) => (rangeProblem(id, value, range) === null ? range : null));
};
