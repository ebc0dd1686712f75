import fc from 'fast-check';
import type { Inputs } from '../../../src/model/inputs';
import { parameter, parameters, type ParameterId } from '../../../src/model/parameters';
import type { Range, Ranges } from '../../../src/model/uncertainty/range';
import { rangeKinds } from '../../../src/model/uncertainty/range-kinds';
import { correlations, prepareRun, type RunPlan } from '../../../src/model/uncertainty/run-plan';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A range of the input that fits its value: any kind that suits it, narrow or wide, sometimes without width. */
function rangeAround(id: ParameterId, value: number): fc.Arbitrary<Range | null> {
  const { min, max } = parameter(id);
  const kinds = rangeKinds(id);
  if (kinds.length === 0) return fc.constant(null);
  return fc.record({ kind: fc.constantFrom(...kinds), down: share, up: share }).map(({ kind, down, up }) => {
    switch (kind) {
      case 'beta':
        return { kind, sampleSize: 1 + 2_000 * down, designEffect: 1 + 2 * up };
      case 'lognormal':
        return value === 0 ? null : { kind, p90: Math.min(max, value * (1 + 3 * up)) };
      case 'pert':
      case 'triangular':
        return { kind, low: value - (value - min) * down, high: value + (max - value) * up * up * up };
    }
  });
}

/** Ranges for some of the inputs, for none of them and for all of them. */
export const anyRanges = (inputs: Inputs): fc.Arbitrary<Ranges> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(parameters.map(({ id }) => [id, rangeAround(id, inputs[id])]))),
      fc.array(fc.boolean(), { minLength: parameters.length, maxLength: parameters.length }),
    )
    .map(([ranges, chosen]) => {
      const kept = Object.entries(ranges).filter(
        ([, range], index) => range !== null && chosen[index] === true,
      );
      return Object.fromEntries(kept);
    });

/** A run of a scenario with some ranges: some inputs set, some following others. */
export const anyRun = (inputs: fc.Arbitrary<Inputs>): fc.Arbitrary<RunPlan> =>
  inputs.chain((start) =>
    fc
      .record({
        ranges: anyRanges(start),
        set: fc.array(fc.boolean(), { minLength: parameters.length, maxLength: parameters.length }),
        seed: fc.integer(),
        correlation: fc.constantFrom(...correlations),
        sequence: fc.constantFrom('random' as const, 'halton' as const, 'sobol' as const),
      })
      .map(({ ranges, set, ...options }) => {
        const isSet = (id: ParameterId) => set[parameters.findIndex((entry) => entry.id === id)] ?? false;
        return prepareRun({ inputs: start, isSet, ranges, pathDraws: 3, ...options });
      }),
  );
