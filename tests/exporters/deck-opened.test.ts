import { beforeAll, describe, expect, test } from 'vitest';
import { hasPoppler } from '../../scripts/find-poppler.mjs';
import { findSoffice } from '../../scripts/find-soffice.mjs';
import { exporter } from '../../src/exporters/deck/deck';
import type { ExportSnapshot } from '../../src/exporters/export-snapshot';
import { languages, type Language } from '../../src/i18n/language';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { readZip, textIn } from './read-zip';
import { renderedDecks, type Box, type RenderedSlide, type Word } from './rendered-deck';
import { slideFrames, type Frame } from './slide-frames';
import { exported, exportWords, formatFor, simulated, snapshotOf } from './taken-snapshots';

const soffice = findSoffice();
const canLook = soffice !== null && hasPoppler();
const lacking = canLook ? '' : ' (skipped: no LibreOffice or no poppler-utils on this machine)';

const wordy: Scenario = {
  ...withInput(openingScenario, 'purchaseValue', 987_654.32),
  name: 'Base case, where churn falls by three points and satisfaction rises in every region we serve',
  company: 'Pohjois-Karjalan Osuuskauppojen Keskusliiton Asiakaskokemuspalvelut Oy Ab',
  notes: 'Talked through with the board, numbers from finance. '.repeat(12),
};
const loss = withInput(openingScenario, 'investmentPerYear', 900_000);
const contradictory = withInput(
  withInput(openingScenario, 'retentionLever', 'satisfaction'),
  'retentionOfSatisfied',
  0.1,
);

const logo = {
  png: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ...{ width: 2400, height: 300 },
};

/** What a deck may be made of, each with its number of slides. */
const cases: Readonly<
  Record<string, { readonly slides: number; readonly of: (language: Language) => Promise<ExportSnapshot> }>
> = {
  'nothing simulated': { slides: 6, of: (language) => Promise.resolve(snapshotOf('b2b', language)) },
  simulated: { slides: 6, of: (language) => simulatedOf(exampleScenario('b2c'), language) },
  'long texts, compared with three': {
    slides: 7,
    of: async (language) => ({
      ...(await simulatedOf(wordy, language)),
      compared: [
        await simulated(loss, language, 'Ten times the price'),
        exported({ ...exampleScenario('b2c'), currency: 'SEK' }, 'In crowns'),
        exported(contradictory, 'Contradictory'),
      ],
    }),
  },
  'a logo': {
    slides: 6,
    of: (language) =>
      Promise.resolve(snapshotOf('b2c', language, { brand: { name: 'Our CX', accent: '#b3266b', logo } })),
  },
  'twenty years and huge amounts': {
    slides: 6,
    of: (language) =>
      simulatedOf(
        {
          ...withInput(withInput(openingScenario, 'horizonYears', 20), 'investmentOneOff', 950_000_000),
          currency: 'NOK',
        },
        language,
      ),
  },
  'no case': { slides: 6, of: (language) => Promise.resolve(snapshotOf(contradictory, language)) },
};

async function simulatedOf(scenario: Scenario, language: Language): Promise<ExportSnapshot> {
  return { ...snapshotOf(scenario, language), main: await simulated(scenario, language) };
}

if (!canLook) console.warn(`The slides are not opened${lacking}.`);

interface Opened {
  readonly slides: number;
  readonly frames: readonly (readonly Frame[])[];
  readonly pages: readonly RenderedSlide[];
}
const opened = new Map<string, Opened>();

const middle = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const isIn = (word: Word, box: Box): boolean => {
  const { x, y } = middle(word);
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
};
/** Letters without their order: lines are read in any order. */
const letters = (text: string): string => Array.from(text.replace(/\s/gu, '')).sort().join('');

describe.skipIf(!canLook)(`opened by LibreOffice${lacking}`, () => {
  beforeAll(async () => {
    const decks: { name: string; slides: number; bytes: Uint8Array }[] = [];
    for (const language of languages)
      for (const [name, { slides, of }] of Object.entries(cases)) {
        const snapshot = await of(language);
        const { bytes } = await exporter.make(snapshot, await exportWords(language), formatFor(snapshot));
        decks.push({ name: `${name}, ${language}`, slides, bytes });
      }
    const rendered = await renderedDecks(
      soffice ?? '',
      decks.map(({ bytes }) => bytes),
    );
    for (const [index, { name, slides, bytes }] of decks.entries()) {
      const files = readZip(bytes);
      const frames = Array.from({ length: slides }, (_, at) =>
        slideFrames(textIn(files, `ppt/slides/slide${at + 1}.xml`), at + 1),
      );
      opened.set(name, { slides, frames, pages: rendered[index] ?? [] });
    }
  }, 300_000);

  const names = languages.flatMap((language) => Object.keys(cases).map((name) => `${name}, ${language}`));

  test.each(names)('every slide is there and shows its charts: %s', (name) => {
    const { slides, frames, pages } = opened.get(name) ?? { slides: 0, frames: [], pages: [] };
    expect(pages).toHaveLength(slides);
    for (const [index, page] of pages.entries()) {
      expect(page.width / page.height).toBeCloseTo(16 / 9, 2);
      expect(page.words.length).toBeGreaterThan(5);
      for (const chart of frames[index]?.filter(({ kind }) => kind === 'chart') ?? [])
        expect(page.inkIn(chart), `chart on slide ${index + 1}`).toBeGreaterThan(0.01);
    }
  });

  test.each(names)('no text leaves its frame or stands in another one: %s', (name) => {
    const { frames, pages } = opened.get(name) ?? { frames: [], pages: [] };
    const wrong = pages.flatMap((page, index) => {
      const there = frames[index] ?? [];
      const strays = page.words
        .filter((word) => !there.some((frame) => isIn(word, frame)))
        .map(({ text }) => `slide ${index + 1}: “${text}” is outside`);
      const changed = there
        .filter(({ kind }) => kind === 'text' || kind === 'table')
        .filter((frame) => {
          const said = page.words.filter((word) => isIn(word, frame)).map(({ text }) => text);
          return letters(said.join('')) !== letters(frame.text);
        })
        .map(({ text }) => `slide ${index + 1}: “${text.slice(0, 60)}” is not alone in its frame`);
      return [...strays, ...changed];
    });
    expect(wrong).toEqual([]);
  });

  test.each(languages)('over twenty years the names under the lines stand apart, in %s', (language) => {
    const { frames, pages } = opened.get(`twenty years and huge amounts, ${language}`) ?? {
      frames: [],
      pages: [],
    };
    const charts = frames[3]?.filter(({ kind }) => kind === 'chart') ?? [];
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      // Names that run into each other are read as one word.
      const said = pages[3]?.words.filter((word) => isIn(word, chart)).map(({ text }) => text) ?? [];
      expect(said).toEqual(expect.arrayContaining(['5', '10', '15', '20']));
    }
  });

  test.each(languages)(
    'the parts in the bars are rounded as on the page: 840, 540 and 2,370, in %s',
    (language) => {
      const { frames, pages } = opened.get(`nothing simulated, ${language}`) ?? { frames: [], pages: [] };
      const chart = frames[2]?.find(({ kind }) => kind === 'chart');
      const said = pages[2]?.words.filter((word) => chart !== undefined && isIn(word, chart)) ?? [];
      const number = (text: string) => Number(text.replace(/[^0-9]/gu, ''));
      expect(
        said.map(({ text }) => number(text)).filter((value) => value === 840 || value === 540),
      ).toHaveLength(2);
      expect(said.map(({ text }) => text).join('')).toMatch(/2[\s,.\u00a0]?370/u);
    },
  );

  test.each(names)('no frame overlaps another or leaves the slide: %s', (name) => {
    const { frames, pages } = opened.get(name) ?? { frames: [], pages: [] };
    expect(frames.length).toBeGreaterThan(0);
    const wrong = frames.flatMap((there, index) => {
      const { width = 0, height = 0 } = pages[index] ?? {};
      const beyond = there.filter(
        ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      );
      const over = there.filter((one, at) => there.slice(at + 1).some((other) => overlap(one, other)));
      return [...beyond, ...over].map(
        ({ kind, text }) => `slide ${index + 1}: ${kind} “${text.slice(0, 60)}”`,
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** Frames may touch. */
const touch = 0.011;
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right - touch &&
  other.left < one.right - touch &&
  one.top < other.bottom - touch &&
  other.top < one.bottom - touch;
