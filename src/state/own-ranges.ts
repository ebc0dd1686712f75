import type { Inputs } from '../model/inputs';
import { parameters, type ParameterId } from '../model/parameters';
import { movedRange } from '../model/uncertainty/moved-range';
import type { Range } from '../model/uncertainty/range';
import { rangeText } from './range-text';

/** What the user says about how far an input may be from its value; `none` also switches a suggested range off. */
export type OwnRange = Range | { readonly kind: 'none' };

/** A range with the value that it was given for. */
interface KeptRange {
  readonly range: OwnRange;
  readonly at: number;
}
type KeptRanges = Readonly<Partial<Record<ParameterId, KeptRange>>>;

/** A range stands in a link under the id of its input. */
export const rangePrefix = 'range.';
/** What stands for every input that is not named; it can only be `none`. */
export const everyOther = '*';
export const noRange: OwnRange = { kind: 'none' };

/**
 * The user's own ranges, never changed and never empty: a scenario without any has none of these, and the code comes with
 * the first. Each range is kept as it was given and moves along with its input when it is asked for: a slider that goes to
 * its end and comes back finds the range as it was, and a change of a value costs nothing here.
 */
export class OwnRanges {
  readonly kept: KeptRanges;
  /** True when they say all: an input that is not named has none, whatever is suggested for it, now or later. */
  readonly isWhole: boolean;
  /** The same for ranges that say the same. */
  readonly key: string;

  constructor(kept: KeptRanges = {}, isWhole = false) {
    this.kept = kept;
    this.isWhole = isWhole;
    this.key = JSON.stringify(kept);
  }

  /** True for an input that was given a range. */
  has(id: string): boolean {
    return (this.kept[id as ParameterId]?.range.kind ?? 'none') !== 'none';
  }

  /** The range of an input at a value, `none` where it was switched off; undefined where the user said nothing. */
  at(id: ParameterId, value: number): OwnRange | undefined {
    const kept = this.kept[id];
    if (kept === undefined || kept.range.kind === 'none') return kept?.range;
    return kept.at === value ? kept.range : movedRange(id, kept.range, kept.at, value);
  }

  with(id: ParameterId, range: OwnRange, at: number): OwnRanges {
    return new OwnRanges({ ...this.kept, [id]: { range, at } });
  }

  /** Null when none are left. */
  without(ids: readonly (keyof Inputs)[]): OwnRanges | null {
    const kept = Object.entries(this.kept).filter(([id]) => !ids.includes(id as ParameterId));
    return kept.length === 0 ? null : new OwnRanges(Object.fromEntries(kept));
  }

  /** The ranges at the values in force, in the order of the catalogue. */
  among(inputs: Inputs): readonly (readonly [id: ParameterId, range: OwnRange])[] {
    return parameters.flatMap(({ id }) => {
      const range = this.at(id, inputs[id]);
      return range === undefined ? [] : [[id, range] as const];
    });
  }

  /** What a link says of them. */
  parts(inputs: Inputs): readonly (readonly [key: string, text: string])[] {
    const parts = this.among(inputs).map(([id, range]) => [rangePrefix + id, rangeText(range)] as const);
    return this.isWhole ? [...parts, [rangePrefix + everyOther, 'none']] : parts;
  }
}
