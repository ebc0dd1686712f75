import { mixed32 } from './splitmix32';
import { Xoshiro128 } from './xoshiro128';

const golden = 0x9e3779b9;
/** Enough rounds for every bit of the state to have reached every other. */
const warmUp = 16;

/**
 * One of many generators that belong to a seed, each with a number of its own in two parts, as in "input 7, block 3".
 * The same three numbers give the same chance everywhere; any two that differ in one of them have nothing in common.
 *
 * Method: each word of the state hashes the three numbers after one another with a start of its own; for the same seed
 * and input different blocks differ in all four words (`mixed32` is one to one). Whole numbers, 0 to 2^32 − 1.
 *
 * @example stream(1, 7, 3).uniform() // the first number of block 3 of input 7
 */
export function stream(seed: number, input: number, block: number): Xoshiro128 {
  const word = (start: number) =>
    mixed32(
      mixed32(mixed32(seed + Math.imul(start, golden)) + Math.imul(input + 1, golden)) +
        Math.imul(block + 1, golden),
    );
  const words: [number, number, number, number] = [word(1), word(2), word(3), word(4)];
  // All zeros, one case in 2^128, is the only state that a generator cannot leave.
  const generator = new Xoshiro128(words.every((bits) => bits === 0) ? [1, 0, 0, 0] : words);
  for (let round = 0; round < warmUp; round++) generator.next();
  return generator;
}
