import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSoffice } from '../../../scripts/find-soffice.mjs';
import type { ExportedScenario } from '../../../src/exporters/export-snapshot';
import { choiceValues, isChoice } from '../../../src/exporters/xlsx/input-names';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { examples } from '../../../src/model/examples';
import { modelChoices, type Inputs } from '../../../src/model/inputs';
import { inputsInForce } from '../../../src/model/inputs-in-force';
import { anyInputs, anyValue, ordinaryInputs } from '../../model/any-inputs';
import { everyInput, exportedScenario, exportSnapshot, exportWords, formatOf } from '../snapshots';
import { differencesFrom } from './differences-from';
import { withTyped } from './read-workbook';
import { recalculated } from './recalculate';

const soffice = findSoffice();
const words = await exportWords('en');
/** More of them, or others: `SCENARIOS=2000 SEED=3 npx vitest run --project unit recalculated`. */
const scenarios = Number(process.env['SCENARIOS'] ?? 200);
const seed = Number(process.env['SEED'] ?? 20);

/**
 * Spreadsheets know fifteen digits: to them 0.9999999999999997 less 1 is nothing. What is smaller than a billionth is
 * written out without its last digits, so that nothing can be compared with it.
 */
const inCells = (inputs: Inputs): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([id, value]) => [id, typeof value === 'number' ? rounded(value) : value]),
  ) as Inputs;

const rounded = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(14)));

const half = { numRuns: Math.ceil(scenarios / 2), seed };
/** Whatever can be typed, and companies of ordinary size. */
const sampled: readonly Inputs[] = [
  ...fc.sample(anyInputs, half),
  ...fc.sample(ordinaryInputs, { ...half, seed: seed + 1 }),
].map(inCells);

/** A workbook and what `simulate` makes of the same inputs. */
interface Trial {
  readonly title: string;
  readonly inputs: Inputs;
  readonly file: () => Promise<Uint8Array>;
}

async function workbookOf(scenario: ExportedScenario): Promise<Uint8Array> {
  const snapshot = exportSnapshot(scenario);
  return (await workbookExporter.make(snapshot, words, formatOf(snapshot))).bytes;
}

const asExported: readonly Trial[] = sampled.map((inputs, index) => ({
  title: `scenario ${index}`,
  inputs,
  file: () => workbookOf(exportedScenario(inputs)),
}));

/** Every input once, in a scenario in which half of the others follow what they follow. */
const changed: readonly Trial[] = everyInput.map((id, index) => {
  const isSet = everyInput.filter((_, place) => (place + index) % 2 === 0);
  const follows = (inputs: Inputs) => inputsInForce(inputs, (one) => isSet.includes(one) || one === id);
  const before = inputsInForce(
    sampled[sampled.length - 1 - (index % sampled.length)] ?? examples.b2b,
    (one) => isSet.includes(one),
  );
  const [typed] = isChoice(id)
    ? fc.sample(fc.constantFrom(...modelChoices[id].filter((value) => value !== before[id])), {
        numRuns: 1,
        seed,
      })
    : fc.sample(anyValue(id).map(rounded), { numRuns: 1, seed: seed + index });
  const after: Inputs = follows({ ...before, [id]: typed });
  const text = isChoice(id) ? choiceValues(id, words).find(([value]) => value === typed)?.[1] : typed;
  return {
    title: `${id} typed as ${String(text)}`,
    inputs: after,
    file: async () => withTyped(await workbookOf(exportedScenario(before, { isSet })), id, text ?? ''),
  };
});

/** How many workbooks LibreOffice opens in one run, and how many runs there are at a time. */
const perRun = 31;
const atATime = 2;

/** What differs in each trial. Files are made while others are recalculated. */
async function differencesOf(program: string, trials: readonly Trial[]): Promise<readonly string[]> {
  const waiting = [...trials];
  const found: string[] = [];
  const work = async () => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, perRun);
      const files: Uint8Array[] = [];
      for (const { file } of batch) files.push(await file());
      const books = await recalculated(program, files);
      batch.forEach(({ title, inputs }, index) => {
        const book = books[index];
        const differences = book === undefined ? ['not recalculated'] : differencesFrom(inputs, book);
        found.push(...differences.map((difference) => `${title}: ${difference} (${JSON.stringify(inputs)})`));
      });
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return found;
}

if (soffice === null)
  console.warn(
    'No LibreOffice found: the workbook is not recalculated. Install it, or set SOFFICE to its path.',
  );

describe.skipIf(soffice === null)(
  `recalculated by LibreOffice${soffice === null ? ' (skipped: no LibreOffice on this machine)' : ''}`,
  { timeout: 1_200_000 },
  () => {
    test(`every result of ${scenarios} random scenarios equals simulate, no cell is an error; and so does every one after an input is changed in the file`, async () => {
      expect(await differencesOf(soffice ?? '', [...asExported, ...changed])).toEqual([]);
    });

    test('the warning of other periods follows the horizon that is typed', async () => {
      const others = [5, 10].map((horizonYears) => exportedScenario({ ...examples.b2b, horizonYears }));
      const [longer] = others;
      if (longer === undefined) throw new Error('nothing is compared');
      const workbook = async (...compared: ExportedScenario[]) => {
        const snapshot = exportSnapshot(exportedScenario(examples.b2b), { compared });
        return (await workbookExporter.make(snapshot, words, formatOf(snapshot))).bytes;
      };
      const one = await workbook(longer);
      const two = await workbook(...others);
      const books = await recalculated(soffice ?? '', [
        one,
        ...[1, 2.5, 5].map((years) => withTyped(one, 'horizonYears', years)),
        withTyped(two, 'horizonYears', 5),
      ]);
      const said = books.map(({ valueAt }) => valueAt(words.workbook.sheets.compare, 'A3') ?? '');
      const { horizons } = words.compare.notes;
      expect(said).toEqual([
        horizons('3 years, 5 years'),
        horizons('1 year, 5 years'),
        horizons('2.5 years, 5 years'),
        '',
        horizons('5 years, 10 years'),
      ]);
    });
  },
);
