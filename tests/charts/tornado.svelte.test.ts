import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import type { TornadoSpec } from '../../src/charts/chart-spec';
import Tornado from '../../src/charts/Tornado.svelte';

const specOf = (base: number, ...ends: readonly (readonly [number, number])[]): TornadoSpec => ({
  ...{ id: 'tornado', kind: 'tornado', title: 'T', subtitle: 'S', summary: 'T.', base },
  bars: ends.map(([from, to], index) => ({
    ...{ id: `input${index}`, label: 'Input', leftText: 'low', rightText: 'high', note: '' },
    ...{ from, to },
  })),
  table: { columns: [], rows: [] },
});

/** The place and width of each part of each bar, in percent of the picture. */
const bars = () =>
  [...document.querySelectorAll('rect')].map((rect) =>
    ['x', 'width'].map((name) => Number(Number(rect.getAttribute(name)).toFixed(6))),
  );

test('the bars follow when the values change, with the same inputs in them', () => {
  const props = $state({ spec: specOf(50, [0, 100], [40, 60]), tableLabel: 'Table', frozen: false });
  const chart = mount(Tornado, { target: document.body, props });
  expect(bars()).toEqual([
    [0, 50],
    [50, 50],
    [40, 10],
    [50, 10],
  ]);
  props.spec = specOf(2_000, [1_000, 5_000], [1_000, 2_000]);
  flushSync();
  expect(bars()).toEqual([
    [0, 25],
    [25, 75],
    [0, 25],
    [25, 0.4],
  ]);
  void unmount(chart);
});

test('the axis stands still while a slider is held, and what leaves it ends at its edge', () => {
  const props = $state({ spec: specOf(50, [0, 100]), tableLabel: 'Table', frozen: false });
  const chart = mount(Tornado, { target: document.body, props });
  props.frozen = true;
  props.spec = specOf(60, [20, 140]);
  flushSync();
  expect(bars()).toEqual([
    [20, 40],
    [60, 40],
  ]);
  props.frozen = false;
  flushSync();
  expect(bars()[0]).toEqual([0, 33.333333]);
  void unmount(chart);
});
