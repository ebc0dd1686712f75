import { describe, expect, test } from 'vitest';
import { halton } from '../../../src/model/random/halton';
import { sobolBits, sobolDimensions } from '../../../src/model/random/sobol';
import { stream } from '../../../src/model/random/stream';
import { Xoshiro128 } from '../../../src/model/random/xoshiro128';

const uniforms = (chance: Xoshiro128, count: number) => Array.from({ length: count }, () => chance.uniform());

describe('a stream', () => {
  test('repeats itself for the same seed, input and block, and for no other', () => {
    const first = uniforms(stream(1, 7, 3), 4);
    expect(uniforms(stream(1, 7, 3), 4)).toEqual(first);
    for (const other of [
      stream(2, 7, 3),
      stream(1, 8, 3),
      stream(1, 7, 4),
      stream(1, 3, 7),
      stream(7, 1, 3),
    ]) {
      expect(uniforms(other, 4)).not.toEqual(first);
    }
  });

  test('of 40 inputs and 1000 blocks has no two that begin alike', () => {
    const starts = new Set<number>();
    for (let input = 0; input < 40; input++) {
      for (let block = 0; block < 1000; block++) starts.add(stream(1, input, block).uniform());
    }
    // Of 40 000 numbers among 2^32 about 0.2 pairs agree by chance.
    expect(starts.size).toBeGreaterThan(39_995);
  });

  test('tells nothing about its neighbours: correlations of 50 pairs stray as those of independent numbers', () => {
    const draws = 4096;
    const z = Array.from({ length: 50 }, (_, pair) => {
      const [one, other] = [
        uniforms(stream(5, pair, 0), draws),
        uniforms(stream(5, pair + 1, pair % 2), draws),
      ];
      const product = one.reduce((sum, value, draw) => sum + (value - 0.5) * ((other[draw] ?? NaN) - 0.5), 0);
      return (12 * product) / Math.sqrt(draws);
    });
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(4);
    expect(z.reduce((sum, value) => sum + value * value, 0) / z.length).toBeGreaterThan(0.5);
    expect(z.reduce((sum, value) => sum + value * value, 0) / z.length).toBeLessThan(1.6);
  });

  test('filled into an array is what single draws give, before and after', () => {
    const [one, other] = [Xoshiro128.seeded(9), Xoshiro128.seeded(9)];
    const filled = new Float64Array(100);
    one.fillUniforms(filled);
    expect([...filled]).toEqual(uniforms(other, 100));
    expect(uniforms(one, 5)).toEqual(uniforms(other, 5));
  });
});

describe('an evenly spread sequence', () => {
  test.each(Array.from({ length: sobolDimensions }, (_, dimension) => dimension))(
    'of Sobol has one number in each of 256 boxes, dimension %d',
    (dimension) => {
      const boxes = Array.from({ length: 256 }, (_, index) => sobolBits(index, dimension) >>> 24);
      expect(new Set(boxes).size).toBe(256);
    },
  );

  test('of Sobol has no more dimensions than it has numbers for', () => {
    expect(sobolDimensions).toBe(40);
    expect(() => sobolBits(1, 40)).toThrow(RangeError);
  });

  test('of Halton has one number in each third and each ninth', () => {
    const ninths = Array.from({ length: 9 }, (_, index) => Math.floor(9 * halton(index + 9, 3) + 1e-9));
    expect(new Set(ninths).size).toBe(9);
  });
});
