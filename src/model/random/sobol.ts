/**
 * The primitive polynomials, coded in binary with both ends, and the first direction numbers of the dimensions from the
 * second on: Joe & Kuo 2008, new-joe-kuo-6, https://web.maths.unsw.edu.au/~fkuo/sobol/
 */
const polynomials: readonly (readonly [number, readonly number[]])[] = [
  [3, [1]],
  [7, [1, 3]],
  [11, [1, 3, 1]],
  [13, [1, 1, 1]],
  [19, [1, 1, 3, 3]],
  [25, [1, 3, 5, 13]],
  [37, [1, 1, 5, 5, 17]],
  [41, [1, 1, 5, 5, 5]],
  [47, [1, 1, 7, 11, 19]],
  [55, [1, 1, 5, 1, 1]],
  [59, [1, 1, 1, 3, 11]],
  [61, [1, 3, 5, 5, 31]],
  [67, [1, 3, 3, 9, 7, 49]],
  [91, [1, 1, 1, 15, 21, 21]],
  [97, [1, 3, 1, 13, 27, 49]],
  [103, [1, 1, 1, 15, 7, 5]],
  [109, [1, 3, 1, 15, 13, 25]],
  [115, [1, 1, 5, 5, 19, 61]],
  [131, [1, 3, 7, 11, 23, 15, 103]],
  [137, [1, 3, 7, 13, 13, 15, 69]],
  [143, [1, 1, 3, 13, 7, 35, 63]],
  [145, [1, 3, 5, 9, 1, 25, 53]],
  [157, [1, 3, 1, 13, 9, 35, 107]],
  [167, [1, 3, 1, 5, 27, 61, 31]],
  [171, [1, 1, 5, 11, 19, 41, 61]],
  [185, [1, 3, 5, 3, 3, 13, 69]],
  [191, [1, 1, 7, 13, 1, 19, 1]],
  [193, [1, 3, 7, 5, 13, 19, 59]],
  [203, [1, 1, 3, 9, 25, 29, 41]],
  [211, [1, 3, 5, 13, 23, 1, 55]],
  [213, [1, 3, 7, 3, 13, 59, 17]],
  [229, [1, 3, 1, 3, 5, 53, 69]],
  [239, [1, 1, 5, 5, 23, 33, 13]],
  [241, [1, 1, 7, 7, 1, 61, 123]],
  [247, [1, 1, 7, 9, 13, 61, 49]],
  [253, [1, 3, 3, 5, 3, 55, 33]],
  [285, [1, 3, 1, 15, 31, 13, 49, 245]],
  [299, [1, 3, 5, 15, 31, 59, 63, 97]],
  [301, [1, 3, 1, 11, 11, 11, 77, 249]],
];

const bits = 32;

/** Dimensions that the sequence has. */
export const sobolDimensions = polynomials.length + 1;

/** The direction numbers of one dimension (0 is the first), as whole numbers below 2^32. */
function directionsOf(dimension: number): Uint32Array {
  const [polynomial, first] = polynomials[dimension - 1] ?? [1, []];
  const degree = first.length;
  const numbers = Uint32Array.from({ length: bits }, (_, bit) => (first[bit] ?? 1) << (bits - 1 - bit));
  if (dimension === 0) return numbers;
  for (let bit = degree; bit < bits; bit++) {
    const before = numbers[bit - degree] ?? 0;
    let number = before ^ (before >>> degree);
    for (let power = 1; power < degree; power++) {
      if (((polynomial >>> (degree - power)) & 1) === 1) number ^= numbers[bit - power] ?? 0;
    }
    numbers[bit] = number;
  }
  return numbers;
}

const directions = new Map<number, Uint32Array>();

function keptDirections(dimension: number): Uint32Array {
  const numbers = directions.get(dimension) ?? directionsOf(dimension);
  directions.set(dimension, numbers);
  return numbers;
}

/**
 * The number of Sobol's sequence at `index` (0 is the origin) in a dimension (0 is the first), as a whole number below
 * 2^32: divided by 2^32 it lies in 0..1. The first 2^m numbers of each dimension fill 2^m equal boxes, one each.
 *
 * Method: the direction numbers of the bits of index's Gray code, added without carry. Throws a RangeError for a
 * dimension that there are no numbers for.
 *
 * Source: Joe & Kuo 2008, Constructing Sobol sequences with better two-dimensional projections,
 * https://doi.org/10.1137/070709359
 *
 * @example sobolBits(1, 0) / 2 ** 32 // 0.5
 */
export function sobolBits(index: number, dimension: number): number {
  if (dimension >= sobolDimensions) throw new RangeError('No direction numbers for this dimension');
  const numbers = keptDirections(dimension);
  let value = 0;
  let gray = index ^ (index >>> 1);
  for (let bit = 0; gray !== 0; bit++) {
    if ((gray & 1) === 1) value ^= numbers[bit] ?? 0;
    gray >>>= 1;
  }
  return value >>> 0;
}
