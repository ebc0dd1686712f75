import { benchmarks, type Benchmark, type Segment } from './benchmarks';
import type { Inputs } from './inputs';
import type { Ledger, LedgerEntry, Supplier } from './provenance';

/**
 * Where the value in force of an input comes from: who supplied it, or else what it is. `illustration` is the source's
 * own worked example, `example` the value that the scenario starts with, `derived` follows from other inputs, and
 * `notStated` was set by somebody who did not say on what grounds.
 */
export type OriginKind = Supplier | 'illustration' | 'example' | 'derived' | 'notStated';

/** The segment whose published value this is, if any; of two with the same value the first. */
export const publishedFor = (id: keyof Inputs, value: Inputs[keyof Inputs]): Segment | undefined =>
  (['b2b', 'b2c'] as const).find((segment) => {
    const figures: Partial<Record<keyof Inputs, Benchmark>> = benchmarks[segment];
    return figures[id]?.value === value;
  });

/**
 * True for an entry that nobody wrote: setting a value stamps it with the instant. It says that somebody moved it, not
 * where it comes from. What a person says has a day.
 */
const isStamped = ({ supplier, note, source, when }: LedgerEntry): boolean =>
  supplier === 'assumption' && note + source === '' && when.length > 10;

/** True for an input that follows others as long as it stands where they put it. */
const canFollow = (id: keyof Inputs, { retentionLever }: Inputs): boolean =>
  id.startsWith('expansion') || (id === 'churnCut' && retentionLever === 'satisfaction');

/**
 * Where the value in force of one input comes from, in this order: what somebody said of it, the published figure or
 * the start value that it equals, and else an assumption or nobody's word.
 *
 * @param inputs the inputs in force
 * @param start what they would be if nobody had set anything
 * @example originKind('retention', examples.b2b, examples.b2b, {}) // 'benchmark'
 */
export function originKind(id: keyof Inputs, inputs: Inputs, start: Inputs, ledger: Ledger): OriginKind {
  const value = inputs[id];
  const entry = ledger[id]?.value === value ? ledger[id] : undefined;
  if (entry && !isStamped(entry)) return entry.supplier;
  if (publishedFor(id, value)) return id === 'reach' ? 'illustration' : 'benchmark';
  if (value === start[id]) return canFollow(id, inputs) ? 'derived' : 'example';
  return entry ? entry.supplier : 'notStated';
}
