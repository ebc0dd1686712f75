/**
 * Moves positions as little as needed (least squares) so that each has `size` for itself and all stay between `low`
 * and `high`. The order along the line is kept. For labels beside points that lie close together.
 */
export function spreadApart(
  positions: readonly number[],
  size: number,
  low: number,
  high: number,
): readonly number[] {
  const order = positions
    .map((position, index) => ({ position: Number.isFinite(position) ? position : low, index }))
    .sort((one, other) => one.position - other.position);
  // Without the room that the labels before it take, each position only must not lie before the one before it.
  const shifts = risingMeans(order.map(({ position }, rank) => position - rank * size));
  const first = low + size / 2;
  const last = Math.max(first, high - size / 2 - (order.length - 1) * size);

  const placed = [...positions];
  order.forEach(({ index }, rank) => {
    placed[index] = Math.min(Math.max(shifts[rank] ?? first, first), last) + rank * size;
  });
  return placed;
}

/** The rising sequence nearest to the values: neighbours in the wrong order are replaced by their mean. */
function risingMeans(values: readonly number[]): readonly number[] {
  const blocks: { mean: number; count: number }[] = [];
  for (const value of values) {
    let block = { mean: value, count: 1 };
    for (
      let before = blocks.at(-1);
      before !== undefined && before.mean > block.mean;
      before = blocks.at(-1)
    ) {
      const count = before.count + block.count;
      block = { mean: (before.mean * before.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
}
