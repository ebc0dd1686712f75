import { betaDensity } from './beta-cdf';
import { betaQuantile } from './beta-quantile';
import { logBeta } from './log-gamma';
import { normalCdf, normalDensity } from './normal-cdf';
import { normalQuantile } from './normal-quantile';

/**
 * The inverse of a beta distribution at fixed probabilities: `even` + 1 evenly spaced ones from 0 to 1; then, for each
 * octave 1/64..1/128, 1/128..1/256, … of the lower tail and after them of the upper one, `perOctave` evenly spaced ones
 * from its smaller end and that of its larger end.
 */
export type QuantileTable = Float64Array;

/** Half of them cover what an octave's nodes do at the edge of the tail, where the even ones end. */
const even = 4096;
const edge = 1 / 64;
const perOctave = 64;
const row = perOctave + 1;
/** The octaves below 1/2 that are not in the tail, and the last one: nearer to 0 or 1 than 6e-8 is the same. */
const firstOctave = 6;
const lastOctave = 23;
const tailNodes = (lastOctave - firstOctave + 1) * row;
const smallestTail = 2 ** (-lastOctave - 1);
const two32 = 2 ** 32;
/** 2^(octave + 1): what brings an octave's probabilities to 1..2. */
const toUnit = Float64Array.from({ length: lastOctave + 1 }, (_, octave) => 2 ** (octave + 1));

/** Exact values are computed so many times; seen over z the curve between them is nearly straight. */
const anchors = 129;
const middle = (anchors - 1) / 2;
const anchorWidth = -normalQuantile(smallestTail) / middle;
/** Where each node of a table lies between two anchors. */
const nodePlaces = Float64Array.from([
  ...Array.from({ length: even + 1 }, (_, node) => normalQuantile(node / even)),
  ...tailProbabilities().map((probability) => normalQuantile(probability)),
  ...tailProbabilities().map((probability) => -normalQuantile(probability)),
]).map((z) => Math.min(anchors - 1, Math.max(0, z / anchorWidth + middle)));

function tailProbabilities(): number[] {
  return Array.from({ length: tailNodes }, (_, node) => {
    const octave = firstOctave + Math.floor(node / row);
    return (1 + (node % row) / perOctave) / (toUnit[octave] ?? NaN);
  });
}

const kept = new Map<string, QuantileTable>();
/** More than a scenario has inputs; a slider that changes a shape makes a new table at every move. */
const mostKept = 64;

/**
 * The table for Beta(a, b), a, b ≥ 1, on 0..1: made in half a millisecond, kept for the next time. A draw looks its
 * value up with linear interpolation (`lookedUp`), hundreds of times faster than `betaQuantile`.
 *
 * Method: exact quantiles at 129 points that are evenly spaced in z = Φ⁻¹(p); between them cubic Hermite interpolation
 * over z, whose slope dQ/dz = φ(z)/f(Q) is known. Linear interpolation between the nodes is wrong by at most 5e-6 of a
 * width of 1, also in the tails, where 4096 even nodes alone would be wrong by 0.07 (MODEL §6.2).
 */
export function tabulatedQuantile(a: number, b: number): QuantileTable {
  const key = `${a},${b}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const oldest = kept.keys().next().value;
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  const table = newTable(a, b);
  kept.set(key, table);
  return table;
}

/** The value that a table gives for a probability above 0 and below 1. */
export function lookedUp(table: QuantileTable, probability: number): number {
  if (probability < edge || probability >= 1 - edge) return lookedUpInTail(table, probability);
  const place = probability * even;
  const node = Math.trunc(place);
  const from = table[node] ?? 0;
  return from + (place - node) * ((table[node + 1] ?? 0) - from);
}

function lookedUpInTail(table: QuantileTable, probability: number): number {
  const isLower = probability < edge;
  const tail = Math.max(smallestTail, isLower ? probability : 1 - probability);
  // The leading zeros of a whole number tell its octave; the edge itself is the larger end of the first.
  const octave = Math.min(lastOctave, Math.max(firstOctave, Math.clz32(tail * two32)));
  const place = (tail * (toUnit[octave] ?? 0) - 1) * perOctave;
  const node = Math.min(perOctave - 1, Math.trunc(place));
  const index = even + 1 + (isLower ? 0 : tailNodes) + (octave - firstOctave) * row + node;
  const from = table[index] ?? 0;
  return from + (place - node) * ((table[index + 1] ?? 0) - from);
}

function newTable(a: number, b: number): QuantileTable {
  const value = new Float64Array(anchors);
  const slope = new Float64Array(anchors);
  const logOfBeta = logBeta(a, b);
  // From the middle outwards, each from where its neighbour's slope leads.
  for (const direction of [1, -1]) {
    let near = a / (a + b);
    for (let index = middle; index >= 0 && index < anchors; index += direction) {
      const z = (index - middle) * anchorWidth;
      const x = betaQuantile(normalCdf(z), a, b, near);
      const perAnchor = (normalDensity(z) / betaDensity(x, a, b, logOfBeta)) * anchorWidth;
      value[index] = x;
      slope[index] = perAnchor;
      near = x + direction * perAnchor;
    }
  }
  return nodePlaces.map((place) => between(value, slope, place));
}

/** Cubic Hermite interpolation; slopes are per anchor. */
function between(value: Float64Array, slope: Float64Array, place: number): number {
  const index = Math.min(anchors - 2, Math.floor(place));
  const t = place - index;
  const s = 1 - t;
  const [from, to] = [value[index] ?? 0, value[index + 1] ?? 0];
  const [out, into] = [slope[index] ?? 0, slope[index + 1] ?? 0];
  return s * s * ((1 + 2 * t) * from + t * out) + t * t * ((1 + 2 * s) * to - s * into);
}
