import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/charts');
/** Imports that stay in the built file: not those of types, not dynamic ones. */
const staticImport = /^\s*import (?!type )[^;]*?'([^']+)';/gm;

test('Chart.js is not reachable from Chart.svelte but through import("./draw-chart")', () => {
  const reached = filesFrom(join(folder, 'Chart.svelte'));
  expect(reached.packages).not.toContain('chart.js');
  expect(reached.files).not.toContain(join(folder, 'draw-chart.ts'));
  expect(readFileSync(join(folder, 'Chart.svelte'), 'utf8')).toContain("import('./draw-chart')");
  expect(filesFrom(join(folder, 'draw-chart.ts')).packages).toContain('chart.js');
});

function filesFrom(entry: string): { files: readonly string[]; packages: readonly string[] } {
  const files = [entry];
  const packages: string[] = [];
  for (const file of files) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      const target = join(dirname(file), name.endsWith('.svelte') ? name : `${name}.ts`);
      if (!name.startsWith('.')) packages.push(name);
      else if (!files.includes(target)) files.push(target);
    }
  }
  return { files, packages };
}
