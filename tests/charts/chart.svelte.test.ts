import { afterEach, describe, expect, test } from 'vitest';
import { Chart as ChartJs } from '../../src/charts/chart-js';
import type { ChartCase } from '../../src/charts/chart-spec';
import { chartCases } from './chart-cases';
import { builds, colorsOn, setTheme, showChart } from './chart-page';

const scaled = (factor: number): ChartCase => {
  const { inputs, results, own } = chartCases.asB2b;
  const { series } = results;
  const times = (values: readonly number[]) => values.map((value) => value * factor);
  return {
    inputs,
    own: {
      ...own,
      retentionPart: { value: 84 * factor },
      satisfiedCustomerValue: { value: 84 * factor + 291.25 },
    },
    results: {
      ...results,
      series: {
        ...series,
        customersWith: times(series.customersWith),
        cumulative: times(series.cumulative),
        discountedCumulative: times(series.discountedCumulative),
      },
    },
  };
};

const accent = '11,110,105';
const retention = '47,109,179';

afterEach(() => {
  document.body.querySelectorAll('[data-spacer]').forEach((spacer) => {
    spacer.remove();
  });
});

describe.each([
  { id: 'customerValue', build: builds.customerValue, axis: 'x', color: retention },
  { id: 'customersKept', build: builds.customersKept, axis: 'y', color: accent },
  { id: 'cumulativeValue', build: builds.cumulativeValue, axis: 'y', color: accent },
])('the chart $id', ({ build, axis, color }) => {
  test('paints its colours', async () => {
    const { canvas, drawn } = await showChart({ build });
    await drawn();
    expect(canvas.getBoundingClientRect().height).toBe(220);
    expect(colorsOn(canvas).get(color)).toBeGreaterThan(100);
  });

  test('is one Chart.js instance through 200 updates and none after unmounting', async () => {
    const { screen, drawn, show, canvas } = await showChart({ build });
    const chart = await drawn();
    const datasets = [...chart.data.datasets];
    for (let update = 1; update <= 200; update += 1) await show({ input: scaled(1 + update / 100) });
    expect(ChartJs.getChart(canvas)).toBe(chart);
    expect(chart.data.datasets).toEqual(datasets);
    chart.data.datasets.forEach((dataset, index) => {
      expect(dataset).toBe(datasets[index]);
    });
    expect(Object.keys(ChartJs.instances)).toHaveLength(1);
    await screen.unmount();
    expect(Object.keys(ChartJs.instances)).toHaveLength(0);
  });

  test('keeps its value axis while a slider is held and relaxes when it is let go', async () => {
    const { drawn, show } = await showChart({ build });
    const chart = await drawn();
    const limits = () => [chart.scales[axis]?.min, chart.scales[axis]?.max];
    const before = limits();
    await show({ frozen: true });
    for (const factor of [2, 5, 30]) {
      await show({ input: scaled(factor) });
      expect(limits()).toEqual(before);
    }
    await show({ frozen: false });
    expect(limits()).not.toEqual(before);
    expect(limits()[1]).toBeGreaterThan(before[1] ?? Infinity);
  });

  test('takes the colours of a new theme', async () => {
    const { canvas, drawn, show } = await showChart({ build });
    await drawn();
    setTheme('dark');
    await show({ theme: 'dark' });
    const colors = colorsOn(canvas);
    expect(colors.get(color)).toBeUndefined();
    expect(colors.get(color === accent ? '83,194,183' : '115,168,230')).toBeGreaterThan(100);
  });

  test('has the finding as text and the numbers as a table', async () => {
    const { screen, element, texts, show } = await showChart({ build });
    const spec = build(chartCases.asB2b);
    expect(element('.title').textContent).toBe(spec.title);
    expect(element('[role="img"]').getAttribute('aria-label')).toBe(spec.summary);
    expect(texts('td')).toEqual([]);
    await screen.getByText('Show as table').click();
    const cells = (input: ChartCase) =>
      build(input).table.rows.flatMap((row) => row.cells.map((cell) => cell.text));
    await expect.poll(() => texts('td')).toEqual(cells(chartCases.asB2b));
    await show({ input: scaled(3) });
    expect(texts('td')).toEqual(cells(scaled(3)));
  });
});

describe('a chart', () => {
  test('shows the three totals with their raw values without opening anything', async () => {
    const { screen } = await showChart({ build: builds.customerValue });
    const outputs = [...screen.container.querySelectorAll<HTMLElement>('output')];
    expect(outputs.map(({ dataset }) => [dataset['result'], dataset['value']])).toEqual([
      ['b2b.satisfiedCustomerValue', '375.25'],
      ['b2c.satisfiedCustomerValue', '337.7'],
      ['own.satisfiedCustomerValue', '375.25'],
    ]);
  });

  test('a result without a value has an empty raw value', async () => {
    const { element } = await showChart({ build: builds.customerValue, input: chartCases.unknownValue });
    expect(element('[data-result="own.satisfiedCustomerValue"]').getAttribute('data-value')).toBe('');
  });

  test('out of view draws nothing, waits while a slider is held and has the right words afterwards', async () => {
    const spacer = document.createElement('div');
    spacer.dataset['spacer'] = '';
    spacer.style.height = '4000px';
    document.body.prepend(spacer);
    const { canvas, element, show, drawn } = await showChart({ frozen: true });
    const first = element('.title').textContent;

    await show({ input: chartCases.neverBack });
    expect(element('.title').textContent).toBe(first);
    await show({ frozen: false });
    expect(element('.title').textContent).toBe(builds.cumulativeValue(chartCases.neverBack).title);
    expect(ChartJs.getChart(canvas)).toBeUndefined();

    canvas.scrollIntoView();
    const chart = await drawn();
    expect(chart.data.datasets[0]?.data.at(-1)).toMatchObject({ y: -30_000 });
  });

  test('does not move when it gets another sentence, and has no style attribute but on the canvas', async () => {
    const { screen, element, drawn, show } = await showChart({ build: builds.customersKept });
    await drawn();
    const top = () => element('canvas').getBoundingClientRect().top;
    const before = top();
    await show({ input: chartCases.noCustomers });
    expect(top()).toBe(before);
    expect(screen.container.querySelectorAll('[style]:not(canvas)')).toHaveLength(0);
  });

  test('adds no style element to the page', async () => {
    const { drawn } = await showChart();
    const before = document.querySelectorAll('style').length;
    await drawn();
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });

  test('draws another chart anew on the same canvas', async () => {
    const { canvas, drawn, show } = await showChart({ build: builds.customersKept });
    const lines = await drawn();
    await show({ build: builds.customerValue });
    expect(ChartJs.getChart(canvas)).not.toBe(lines);
    expect(Object.keys(ChartJs.instances)).toHaveLength(1);
    expect(colorsOn(canvas).get(retention)).toBeGreaterThan(100);
  });
});
