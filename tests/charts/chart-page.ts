import type { Chart as Drawn } from 'chart.js';
import { render } from 'vitest-browser-svelte';
import { expect } from 'vitest';
import Chart from '../../src/charts/Chart.svelte';
import { Chart as ChartJs } from '../../src/charts/chart-js';
import type { ChartCase, ChartSpec } from '../../src/charts/chart-spec';
import { PaintQueue } from '../../src/charts/paint-queue';
import { cumulativeValueSpec } from '../../src/charts/specs/cumulative-value';
import { customerValueSpec } from '../../src/charts/specs/customer-value';
import { customersKeptSpec } from '../../src/charts/specs/customers-kept';
import { words as caseWords } from '../../src/i18n/messages/en/case';
import { charts as words } from '../../src/i18n/messages/en/charts';
import { createNumberFormat } from '../../src/i18n/number-format';
import { chartCases } from './chart-cases';

const format = createNumberFormat('en', 'EUR');

export const builds = {
  customerValue: (input: ChartCase): ChartSpec => customerValueSpec(input, words.customerValue, format),
  customersKept: (input: ChartCase): ChartSpec => customersKeptSpec(input, caseWords.customersKept, format),
  cumulativeValue: (input: ChartCase): ChartSpec => cumulativeValueSpec(input, words.cumulativeValue, format),
};

const colors = {
  light: {
    '--card': '#ffffff',
    '--ink': '#16202a',
    '--soft': '#5a6673',
    '--line': '#e4e1db',
    '--accent': '#0b6e69',
    '--retention': '#2f6db3',
    '--cross-sell': '#c77a12',
    '--referral': '#16866b',
    '--cost': '#a8443b',
  },
  dark: {
    '--card': '#1a2127',
    '--ink': '#eceff1',
    '--soft': '#9aa7b3',
    '--line': '#2b343c',
    '--accent': '#53c2b7',
    '--retention': '#73a8e6',
    '--cross-sell': '#e5a54a',
    '--referral': '#54bd9c',
    '--cost': '#e58a80',
  },
};

/** Gives the page the colours that the style sheet of the app would give it. */
export function setTheme(theme: keyof typeof colors): void {
  for (const [name, value] of Object.entries(colors[theme]))
    document.documentElement.style.setProperty(name, value);
}

interface Shown {
  readonly input?: ChartCase;
  readonly build?: (input: ChartCase) => ChartSpec;
  readonly frozen?: boolean;
  readonly theme?: string;
}

/** A chart on a page, with what the tests look at. */
export async function showChart(first: Shown = {}) {
  setTheme('light');
  const queue = new PaintQueue();
  const props = {
    input: chartCases.asB2b,
    build: builds.cumulativeValue,
    frozen: false,
    theme: 'light',
    height: 220,
    tableLabel: 'Show as table',
    queue,
    ...first,
  };
  const screen = await render(Chart<ChartCase>, { props });
  const element = (selector: string): Element => {
    const found = screen.container.querySelector(selector);
    if (found === null) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  const canvas = element('canvas') as HTMLCanvasElement;
  return {
    screen,
    canvas,
    element,
    texts: (selector: string) =>
      [...screen.container.querySelectorAll(selector)].map((node) => node.textContent.trim()),
    show: async (next: Shown): Promise<void> => {
      await screen.rerender(next);
      await queue.whenIdle();
    },
    /** Waits for the first drawing. */
    drawn: async (): Promise<Drawn> => {
      await expect.poll(() => ChartJs.getChart(canvas)).toBeDefined();
      await queue.whenIdle();
      const chart = ChartJs.getChart(canvas);
      if (chart === undefined) throw new Error('No chart on the canvas');
      return chart;
    },
  };
}

/** Colours on the canvas as "r,g,b", each with the number of its fully painted pixels. */
export function colorsOn(canvas: HTMLCanvasElement): ReadonlyMap<string, number> {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) continue;
    const color = `${data[at] ?? 0},${data[at + 1] ?? 0},${data[at + 2] ?? 0}`;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return counts;
}
