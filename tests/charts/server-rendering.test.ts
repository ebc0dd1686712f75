import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from '../../src/charts/Chart.svelte';
import type { ChartCase } from '../../src/charts/chart-spec';
import { PaintQueue } from '../../src/charts/paint-queue';
import { customerValueSpec } from '../../src/charts/specs/customer-value';
import { charts as words } from '../../src/i18n/messages/fi/charts';
import { createNumberFormat } from '../../src/i18n/number-format';
import { chartCases } from './chart-cases';

const build = (input: ChartCase) =>
  customerValueSpec(input, words.customerValue, createNumberFormat('fi', 'EUR'));

describe('a chart rendered on the server', () => {
  const { body } = render(Chart<ChartCase>, {
    props: {
      input: chartCases.asB2b,
      build,
      queue: new PaintQueue(),
      frozen: false,
      theme: 'light',
      height: 220,
      tableLabel: words.showAsTable,
    },
  });

  test('has the finding, the text alternative and the totals', () => {
    const spec = build(chartCases.asB2b);
    for (const text of [spec.title, spec.subtitle, spec.summary, 'data-value="375.25"', words.showAsTable])
      expect(body).toContain(text);
  });

  test('reserves the height without a style attribute, which a strict CSP would refuse', () => {
    expect(body).toContain('height="220"');
    expect(body).not.toMatch(/\sstyle=|<style/);
  });
});
