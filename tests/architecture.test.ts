import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { layers } from '../scripts/layers.mjs';
import { modelChoices } from '../src/model/inputs';
import { parameters } from '../src/model/parameters';
import { importsOf } from './source-imports';
import { styleAttributes, wordsOfTemplate } from './template-words';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const importsIn = (file: string): string[] => importsOf(textOf(file), file.endsWith('.svelte'));

/** The file or folder that a relative import names, from the root of the project. */
const targetOf = (file: string, imported: string): string => posix.join(dirname(file), imported);
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const isWiring = (file: string): boolean => dirname(file) === 'src';

describe('imports', () => {
  test('are found in every form', () => {
    const text = `
      import a from './a'; import { b } from "./b"; import './c'; import type { D } from './d';
      export { e } from './e'; export * from './f'; const g = import('./g'); const h = import(\`./h\`);
      import.meta.glob('./i/*.ts'); new Worker(new URL('./j.ts', import.meta.url), { type: 'module' });
      import.meta.glob(['./k.ts', './l.ts']); let m: import('./m').M;
      // import x from './x'
      /* import y from './y' */ const words = "import z from './z'"`;
    expect(importsOf(text).sort()).toEqual([
      './a',
      './b',
      './c',
      './d',
      './e',
      './f',
      './g',
      './h',
      './i/*.ts',
      './j.ts',
      './k.ts',
      './l.ts',
      './m',
    ]);
  });

  test('follow the arrows of scripts/layers.mjs', () => {
    const wrong = files.flatMap((file) => {
      const folder = folderOf(file);
      if (isWiring(file)) return [];
      const allowed = [folder, ...(layers[folder] ?? [])];
      return importsIn(file)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => targetOf(file, imported))
        .filter(
          (target) => !target.startsWith('src/') || isWiring(target) || !allowed.includes(folderOf(target)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('of one view never reach another view, but for what several of them show', () => {
    const shared = ['ranges'];
    const viewOf = (path: string) => path.split('/')[2];
    const wrong = files
      .filter((file) => file.startsWith('src/views/'))
      .flatMap((file) => importsIn(file).map((imported) => [file, targetOf(file, imported)] as const))
      .filter(([file, target]) => target.startsWith('src/views/') && viewOf(file) !== viewOf(target))
      .filter(([, target]) => !shared.includes(viewOf(target) ?? ''));
    expect(wrong).toEqual([]);
  });

  test('of packages are those that ship, and never in the model', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    for (const file of files) {
      for (const imported of importsIn(file)) {
        if (imported.startsWith('.')) continue;
        expect(Object.keys(dependencies), `${file} imports ${imported}`).toContain(imported.split('/')[0]);
        expect(folderOf(file), `${file} imports ${imported}`).not.toMatch(/^(model|i18n|own-data)$/);
      }
    }
  });

  test('arrows point one way: no layer reaches itself through others', () => {
    const reach = (folder: string, seen: ReadonlySet<string> = new Set()): string[] =>
      (layers[folder] ?? []).flatMap((next) =>
        seen.has(next) ? [next] : [next, ...reach(next, new Set([...seen, next]))],
      );
    for (const folder of Object.keys(layers)) expect(reach(folder), folder).not.toContain(folder);
  });

  test('every folder of src/ has its row in the table', () => {
    const folders = new Set(files.filter((file) => !isWiring(file)).map(folderOf));
    for (const folder of [...folders].filter((name) => name !== 'styles'))
      expect(Object.keys(layers)).toContain(folder);
  });
});

describe('ids', () => {
  const choices = Object.keys(modelChoices);
  const frame = ['v', 'view', 'preset', 'segment', 'currency', 'company', 'lang'];

  test('of inputs and choices are unique and none is a key of the link’s frame', () => {
    const ids = [...parameters.map(({ id }) => id), ...choices, ...frame];
    expect(ids).toHaveLength(new Set(ids).size);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  test('of controls written in the templates are unique across the page', () => {
    const names = files
      .filter((file) => file.endsWith('.svelte'))
      .flatMap((file) =>
        [...textOf(file).matchAll(/(?:data-input|\bname)="([a-zA-Z]+)"/g)].map((match) => match[1] ?? ''),
      );
    expect(names.length).toBeGreaterThan(5);
    expect(names).toHaveLength(new Set(names).size);
    for (const id of parameters.map((entry) => entry.id)) expect(names).not.toContain(id);
  });

  test.each(parameters)('$id has sensible bounds', ({ min, max, step, scale, ...entry }) => {
    expect(min).toBeLessThan(max);
    expect(step).toBeGreaterThan(0);
    expect(scale === 'log').toBe('logFrom' in entry);
    const [low, high] = 'slider' in entry ? entry.slider : [min, max];
    expect(low).toBeGreaterThanOrEqual(min);
    expect(high).toBeLessThanOrEqual(max);
  });
});

describe('source files', () => {
  test.each([
    ['markup from a string', /\{@html/],
    ['chance', /Math\.random/],
    ['the console', /\bconsole\./],
    ['eval', /\beval\(|new Function\(/],
    ['markup from a script', /\.innerHTML|insertAdjacentHTML|document\.write/],
  ])('never use %s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([]);
  });

  test('are named after what is in them', () => {
    expect(files.filter((file) => /^(utils?|helpers?|common|misc|index)\./i.test(basename(file)))).toEqual(
      [],
    );
  });

  test('in the model know no clock, no place and no page', () => {
    const pattern = /\b(Date|Intl|window|document|navigator|localStorage|fetch|process|performance)\b[.(]/;
    const model = files.filter((file) => file.startsWith('src/model/'));
    expect(model.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([]);
  });

  test('have no unfinished business', () => {
    expect(files.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(file)))).toEqual([]);
  });
});

describe('templates', () => {
  const components = files.filter((file) => file.endsWith('.svelte'));

  test('are searched for words as a reader meets them', () => {
    const words = wordsOfTemplate(`<p class="big" title="Hint">Hello {name}</p>{#if on}<b>there</b>{/if}
      <input aria-label="Amount" data-input="amount" /><i title={words.x}>×</i><p>Kerroin</p>`);
    expect(words).toEqual(['Hint', 'Hello', 'there', 'Amount']);
    expect(styleAttributes('<p style="color: red" style:left="1px">x</p>')).toEqual(['color: red']);
  });

  test.each(components)('%s says nothing by itself: its words come from the messages', (file) => {
    expect(wordsOfTemplate(textOf(file))).toEqual([]);
  });

  test.each(components)('%s has no style attribute, which the security policy forbids', (file) => {
    expect(styleAttributes(textOf(file))).toEqual([]);
  });
});
