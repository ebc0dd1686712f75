import { halton, haltonBases } from '../random/halton';
import { sobolBits } from '../random/sobol';
import { stream } from '../random/stream';
import { parameters, type ParameterId } from '../parameters';
import { joinCorrelated } from './correlated';
import type { Distribution } from './distribution';
import { fillQuantiles } from './fill-quantiles';
import type { RunPlan } from './run-plan';

/** Draws that come from one state of the generators: where a run may be split without drawing anything twice. */
export const blockDraws = 1024;
/** Copies of an evenly spread sequence, each shifted by chance. */
export const shifts = 8;

const two32 = 2 ** 32;
/** Blocks of chance that no draw reaches: for the shifts. */
const shiftBlock = 2 ** 31;

/** The inputs that go up and down together; each keeps its own chance, whether it has a range or not. */
export const correlatedIds = [
  'retention',
  'crossSell',
  'referralRate',
] as const satisfies readonly ParameterId[];
const correlatedPlaces = correlatedIds.map((id) => parameters.findIndex((entry) => entry.id === id));

/**
 * Draws the uncertain inputs of a run, a block at a time and one input after another.
 *
 * Every input has its own chance: numbers of its own generator that belong to seed, input and block (`stream`), turned
 * into values by its inverse distribution. So draw 70 000 is the same in whatever pieces a run is computed; a range
 * given to one input changes no other; two scenarios with the same seed have the same luck with every input they share.
 */
export class Sampler {
  /** The values of the block drawn last: one array of `blockDraws` per uncertain input, in the plan's order. */
  readonly columns: readonly Float64Array[];
  readonly #plan: RunPlan;
  readonly #correlated: readonly Float64Array[];

  constructor(plan: RunPlan) {
    this.#plan = plan;
    this.columns = plan.uncertain.map(() => new Float64Array(blockDraws));
    const together = plan.correlation === 0 ? [] : correlatedPlaces;
    this.#correlated = together.map((place) => this.#columnOf(place) ?? new Float64Array(blockDraws));
  }

  /** Draws block `block`: the draws from `block` × 1024 on. */
  draw(block: number): void {
    const { uncertain, correlation } = this.#plan;
    uncertain.forEach(({ place }, rank) => {
      this.#fillUniforms(this.columns[rank], place, rank, block);
    });
    this.#correlated.forEach((column, index) => {
      const place = correlatedPlaces[index] ?? 0;
      if (this.#columnOf(place) === undefined) this.#fillUniforms(column, place, Infinity, block);
    });
    if (correlation !== 0) joinCorrelated(this.#correlated, correlation);
    uncertain.forEach(({ distribution }, rank) => {
      this.#toValues(this.columns[rank], distribution);
    });
  }

  #columnOf(place: number): Float64Array | undefined {
    return this.columns[this.#plan.uncertain.findIndex((input) => input.place === place)];
  }

  #toValues(column: Float64Array | undefined, distribution: Distribution): void {
    if (column !== undefined) fillQuantiles(column, distribution);
  }

  /** Numbers between 0 and 1, evenly spread. `rank` counts the uncertain inputs; evenness is best for the first. */
  #fillUniforms(column: Float64Array | undefined, place: number, rank: number, block: number): void {
    if (column === undefined) return;
    const { seed, sequence } = this.#plan;
    const base = haltonBases[rank];
    if (sequence === 'sobol') fillSobol(column, seed, place, block);
    else if (sequence === 'halton' && base !== undefined) fillHalton(column, seed, place, base, block);
    else stream(seed, place, block).fillUniforms(column);
  }
}

/** Shifted modulo 1 (Cranley & Patterson 1976); draw i is point i/8 of copy i mod 8. */
function fillHalton(column: Float64Array, seed: number, place: number, base: number, block: number): void {
  const chance = stream(seed, place, shiftBlock);
  const shift = Array.from({ length: shifts }, () => chance.uniform());
  for (let draw = 0; draw < column.length; draw++) {
    const point = Math.floor((block * blockDraws + draw) / shifts) + 1;
    const sum = halton(point, base) + (shift[draw % shifts] ?? 0);
    column[draw] = insideOf(sum - Math.floor(sum));
  }
}

/** Shifted by chance, bit by bit without carry, which keeps the evenness; every input has a dimension of its own. */
function fillSobol(column: Float64Array, seed: number, place: number, block: number): void {
  const chance = stream(seed, place, shiftBlock);
  const shift = Array.from({ length: shifts }, () => chance.next());
  for (let draw = 0; draw < column.length; draw++) {
    const point = Math.floor((block * blockDraws + draw) / shifts);
    column[draw] = (((sobolBits(point, place) ^ (shift[draw % shifts] ?? 0)) >>> 0) + 0.5) / two32;
  }
}

const insideOf = (uniform: number): number => Math.min(1 - 0.5 / two32, Math.max(0.5 / two32, uniform));
