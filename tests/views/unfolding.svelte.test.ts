import { describe, expect, test } from 'vitest';
import { levers } from '../../src/model/parameters';
import { Unfolding } from '../../src/views/simulator/unfolding.svelte';

describe('the page', () => {
  test('is whole unless somebody brings it part by part', () => {
    const page = new Unfolding();
    expect(levers.every(({ id }) => page.has(id)) && page.has('details')).toBe(true);
  });

  test('comes one part a task: the first view, then the rest, figures below the levers last', async () => {
    const page = new Unfolding();
    let tasks = 0;
    const nextTask = () => {
      tasks += 1;
      return Promise.resolve();
    };
    const first = page.firstView(nextTask);
    expect(page.has('purchaseValue')).toBe(false);
    await first;
    expect(tasks).toBe(13);
    expect([page.has('retention'), page.has('cumulativeValue')]).toEqual([true, true]);
    expect([page.has('discountRate'), page.has('details')]).toEqual([false, false]);
    await page.rest(nextTask);
    expect(levers.every(({ id }) => page.has(id)) && page.has('details')).toBe(true);
  });
});
