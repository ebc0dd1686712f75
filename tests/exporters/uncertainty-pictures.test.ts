import { describe, expect, test } from 'vitest';
import type { TornadoSpec } from '../../src/charts/chart-spec';
import { scenarioPictures } from '../../src/exporters/pictures/scenario-pictures';
import { textWidth } from '../../src/charts/svg/text-width';
import { languages, type Language } from '../../src/i18n/language';
import { createNumberFormat } from '../../src/i18n/number-format';
import { newRunDraws } from '../../src/model/uncertainty/run-draws';
import { runBlock } from '../../src/model/uncertainty/run-block';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { withInput, type Scenario } from '../../src/state/scenario';
import { planOf } from '../../src/state/uncertainty/plan-of';
import { uncertaintyFigures } from '../../src/views/export/uncertainty-figures';
import { findingsOf, type Study } from '../../src/workers/study';
import { exportWords, snapshotOf } from './taken-snapshots';

const draws = 2_048;

function findingsFor(scenario: Scenario) {
  const plan = planOf(scenario);
  const run = newRunDraws(plan, 0, draws);
  runBlock(plan, 0, draws, run);
  const study: Study = {
    ...{ plan, draws, other: null, target: null, shareDraws: 256 },
    ...{ result: 'npv' as const, wantsExceedance: true, wantsAllResults: true },
  };
  const steps = findingsOf(study, { run, other: null });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function picturesOf(scenario: Scenario, language: Language) {
  const words = await exportWords(language);
  const format = createNumberFormat(language, scenario.currency);
  const snapshot = snapshotOf(scenario, language);
  const figures = uncertaintyFigures(findingsFor(scenario), 'Base case', words, format);
  const main = { ...snapshot.main, uncertaintyFigures: figures };
  return { figures, pictures: scenarioPictures({ ...snapshot, main }, words, format) };
}

describe.each(languages)('the pictures of a simulation in %s', (language) => {
  test('are those of the screen, well formed, and no text leaves them or is written over another', async () => {
    const { pictures, figures } = await picturesOf(exampleScenario('b2b'), language);
    const drawn = pictures.slice(5);
    expect(drawn.map(({ id }) => id)).toEqual(['distribution', 'fan', 'tornado', 'shares', 'exceedance']);
    for (const { id, title, svg, fileName, width, height } of drawn) {
      expect(title).toBe(figures[id as keyof typeof figures]?.title);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(fileName('svg')).toMatch(/^Kerroin .+ 2026-11-27\.svg$/);
      const boxes = boxesOf(svg);
      for (const { text, left, right, top, bottom } of boxes) {
        expect(left, `${id}: ${text}`).toBeGreaterThanOrEqual(0);
        expect(right, `${id}: ${text}`).toBeLessThanOrEqual(width);
        expect(top, `${id}: ${text}`).toBeGreaterThanOrEqual(0);
        expect(bottom, `${id}: ${text}`).toBeLessThanOrEqual(height);
      }
      const overlaps = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => meets(one, other))
          .map((other) => `${id}: “${one.text}” on “${other.text}”`),
      );
      expect(overlaps).toEqual([]);
    }
  });
});

test('bars of the tornado stand where their values are, from the input’s P10 to its P90', async () => {
  const { pictures, figures } = await picturesOf(exampleScenario('b2b'), 'en');
  const spec = figures.tornado;
  if (spec?.kind !== 'tornado') throw new Error('no tornado');
  const svg = pictures.find(({ id }) => id === 'tornado')?.svg ?? '';
  for (const { leftText, rightText } of spec.bars) {
    expect(svg).toContain(leftText);
    expect(svg).toContain(rightText);
  }
  const [below = NaN, above = NaN] = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g)].map(
    ([, width]) => Number(width),
  );
  expect(below / above).toBeCloseTo(firstBar(spec), 1);
});

/** How long the first bar is below the base, as a multiple of what is above. */
function firstBar({ base, bars }: TornadoSpec): number {
  const [first] = bars;
  const [middle = NaN, from = NaN, to = NaN] = [base, first?.from, first?.to].map(Number);
  return (middle - from) / (to - middle);
}

test('where nothing can be computed there are none, and under correlation no shares', async () => {
  const contradictory = withInput(
    withInput(exampleScenario('b2b'), 'retentionLever', 'satisfaction'),
    'retentionOfSatisfied',
    0.1,
  );
  expect((await picturesOf(contradictory, 'fi')).figures).toEqual({});
  const correlated = { ...exampleScenario('b2b'), correlation: 0.6 } as const;
  expect(Object.keys((await picturesOf(correlated, 'fi')).figures)).toEqual([
    'distribution',
    'fan',
    'tornado',
    'exceedance',
  ]);
});

type Box = ReturnType<typeof boxesOf>[number];

/** A hair's breadth is no overlap: widths are those of a table, not of the font that draws. */
const meets = (one: Box, other: Box): boolean =>
  isBefore(one.left, other.right, 1) &&
  isBefore(other.left, one.right, 1) &&
  isBefore(one.top, other.bottom, 2) &&
  isBefore(other.top, one.bottom, 2);
const isBefore = (start: number, end: number, hair: number) => start < end - hair;

/** Where each text stands, by the widths that the pictures are laid out with. */
function boxesOf(svg: string) {
  const number = (tag: string, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const size = number(tag, 'font-size');
    const width = textWidth(text.replaceAll('&amp;', '&'), size, tag.includes('bold'));
    const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1];
    const left = number(tag, 'x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const baseline = number(tag, 'y');
    return { text, left, right: left + width, top: baseline - size * 0.75, bottom: baseline + size * 0.2 };
  });
}
