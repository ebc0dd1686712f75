import { expect, test } from 'vitest';
import { segmentGapNoise } from '../../src/model/segment-gap-noise';

// MODEL §1.7: z and the respondents each group would need, at 200 and 1000 assumed respondents.
test('at 200 and 1000 respondents none of the four gaps is more than noise', () => {
  const rows = segmentGapNoise({ b2b: 200, b2c: 1_000 });
  expect(rows.map(({ id }) => id)).toEqual(['retention', 'crossSell', 'referralRate', 'referralConversion']);
  expect(rows.map(({ z }) => z?.toFixed(1))).toEqual(['1.0', '1.3', '1.7', '0.8']);
  expect(rows.map(({ needed }) => needed)).toEqual([1231, 766, 447, 1977]);
  expect(rows.some(({ isSignificant }) => isSignificant)).toBe(false);
});

test('with the respondents that are needed, each gap is just more than noise', () => {
  for (const { id, needed } of segmentGapNoise({ b2b: 200, b2c: 1_000 })) {
    const asked = needed ?? 0;
    const found = (count: number) =>
      segmentGapNoise({ b2b: count, b2c: count }).find((row) => row.id === id)?.isSignificant;
    expect([found(asked - 1), found(asked)], id).toEqual([false, true]);
  }
});

test('the gap is B2B less B2C', () => {
  for (const { b2b, b2c, gap } of segmentGapNoise({ b2b: 10, b2c: 10 })) expect(gap).toBe(b2b - b2c);
});
