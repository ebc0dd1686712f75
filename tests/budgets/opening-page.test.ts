import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { builtFiles, readBuilt } from './built-page';

const html = readBuilt('index.html');
const policy =
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? 'no policy found';

/** Texts of the inline elements with this name. */
const inline = (name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${name}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, text = '']) => text,
  );
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (name: string) =>
  policy
    .split(';')
    .map((part) => part.trim().split(' '))
    .find(([first]) => first === name)
    ?.slice(1);

test('the policy allows nothing by default and nothing unsafe but WebAssembly, which writes the workbook', () => {
  expect(directive('default-src')).toEqual(["'none'"]);
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
});

test('the policy stands before everything that it governs', () => {
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|style|link)\b/));
});

test.each(['script', 'style'] as const)('the policy names exactly the inline %s of the page', (name) => {
  const texts = inline(name);
  expect(texts.length).toBeGreaterThan(0);
  expect(
    directive(`${name}-src`)?.filter((source) => source !== "'self'" && source !== "'wasm-unsafe-eval'"),
  ).toEqual(texts.map(hash));
});

test('no tag has a style attribute or an event handler, which the policy would refuse', () => {
  const tags = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
  // Quoted values are left out: a label may well say "on = 1".
  const names = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
  expect(names.filter((tag) => /\s(style|on[a-z]+)\s*=/i.test(tag))).toEqual([]);
});

test.each(languages)('the opening answer is there in %s before any script has run', (language) => {
  const opening = html.split(`data-opening="${language}"`)[1]?.split('data-opening=')[0] ?? '';
  const answer = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(opening)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
  expect(answer).toMatch(/\d/);
  const figures = [...opening.matchAll(/<output[^>]*data-result="[^"]+"[^>]*data-value="(-?[\d.]+)"/g)];
  expect(figures.length).toBeGreaterThanOrEqual(3);
});

test('no script asks for a file that is not there', () => {
  const files = builtFiles('assets');
  const named = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      [...readBuilt(`assets/${file}`).matchAll(/["'`]\.\/([\w.-]+\.(?:js|css))["'`]/g)].map(
        ([, name]) => name,
      ),
    );
  expect(named.length).toBeGreaterThan(20);
  // What WebAssembly calls the functions that it is given; no file.
  const namesOfWebAssembly = ['wasm_xlsxwriter_bg.js'];
  const unknown = named.filter((name = '') => !files.includes(name) && !namesOfWebAssembly.includes(name));
  expect(unknown).toEqual([]);
});
