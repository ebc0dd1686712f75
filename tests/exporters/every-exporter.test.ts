import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/exporters/catalogue';
import type { ExporterId, ExportSnapshot } from '../../src/exporters/export-snapshot';
import { languages } from '../../src/i18n/language';
import { presets } from '../../src/model/examples';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { exported, exportWords, formatFor, snapshotOf, uncertainty } from './taken-snapshots';

/** Pictures in pixels need a browser; tests/views/export.svelte.test.ts makes them. */
const inBrowserOnly: readonly ExporterId[] = ['png'];
const ids = (Object.keys(catalogue) as ExporterId[]).filter((id) => !inBrowserOnly.includes(id));

const attack = '=HYPERLINK("http://evil.example")&<script>\u0000\uD800';
const hostile: Scenario = { ...openingScenario, name: attack, company: attack, notes: `${attack}\n@SUM(1)` };
const contradictory = withInput(
  withInput(openingScenario, 'retentionLever', 'satisfaction'),
  'retentionOfSatisfied',
  0.1,
);

async function make(id: ExporterId, snapshot: ExportSnapshot) {
  const loaded = await catalogue[id]?.load();
  if (loaded === undefined) throw new Error(`${id} is not in the catalogue`);
  const steps: number[] = [];
  const words = await exportWords(snapshot.language);
  const file = await loaded.exporter.make(snapshot, words, formatFor(snapshot), {
    onProgress: (part) => steps.push(part),
  });
  return { exporter: loaded.exporter, file, steps };
}

describe.each(ids)('the exporter %s', (id) => {
  test.each(languages)('makes a file of every example in %s', async (language) => {
    for (const preset of presets) {
      const { exporter, file, steps } = await make(id, snapshotOf(preset, language));
      expect(exporter.id).toBe(id);
      expect(file.bytes.length).toBeGreaterThan(200);
      expect(file.fileName).toMatch(/^Kerroin [^/\\:*?"<>|]+ 2026-11-27\.[a-z]+$/);
      expect(file.mimeType).toMatch(/^[a-z]+\/[a-z.+-]+/);
      expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    }
  });

  test('makes a file of hostile texts, of a comparison with ranges, and of a case that cannot be computed', async () => {
    const compared = [exported({ ...hostile, currency: 'SEK' }), exported(contradictory)];
    const snapshots = [snapshotOf(hostile, 'en', { compared, uncertainty }), snapshotOf(contradictory, 'fi')];
    for (const snapshot of snapshots) {
      const { file } = await make(id, snapshot);
      expect(file.bytes.length).toBeGreaterThan(200);
      expect(file.fileName).not.toMatch(/[<>"=\p{Cc}]/u);
    }
  });

  test('leaves the snapshot as it is', async () => {
    const snapshot = snapshotOf('b2b', 'sv', { compared: [exported(hostile)], uncertainty });
    const before = JSON.stringify(snapshot);
    await make(id, snapshot);
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});

test('the size of every exporter is measured by its file', () => {
  for (const [id, { file, load }] of Object.entries(catalogue))
    expect(load.toString().replaceAll('"', "'"), id).toContain(`/exporters/${file}`);
});

test('a file that is cancelled is not made', async () => {
  const job = new AbortController();
  const { exporter } = (await catalogue.deck?.load()) ?? { exporter: null };
  const snapshot = snapshotOf('b2b', 'en');
  const making = exporter?.make(snapshot, await exportWords('en'), formatFor(snapshot), {
    signal: job.signal,
    onProgress: (part) => {
      if (part > 0.2) job.abort();
    },
  });
  await expect(making).rejects.toMatchObject({ name: 'AbortError' });
});
