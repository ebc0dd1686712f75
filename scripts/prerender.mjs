// @ts-check
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

/** @param {string} text */
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is allowed but the page's own files; `style-src` covers the inlined first styles by their hash. */
const policy = (/** @type {string} */ script, /** @type {string} */ style) =>
  [
    `default-src 'none'`,
    `script-src 'self' ${sha256(script)}`,
    `style-src 'self' ${sha256(style)}`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/**
 * Puts the opening page of each language, the script that chooses among them and the security policy into `index.html`.
 *
 * @param {string} indexFile path of the built index.html
 * @param {URL} module the built src/prerender.ts
 */
export async function prerender(indexFile, module) {
  /** @type {typeof import('../src/prerender')} */
  const { openingPages } = await import(module.href);
  const pages = await openingPages();
  const source = await readFile(new URL('./first-paint.js', import.meta.url), 'utf8');
  const { code } = await transformWithOxc(source, 'first-paint.js', { sourcemap: false });
  const script = minified(code);
  const hidden = pages
    .map(({ language }) => `:root:not(:lang(${language})) [data-opening=${language}]`)
    .concat(':root[data-linked] [data-opening]')
    .join(',');
  const style = `${hidden}{display:none}`;
  const opening = pages
    .map(({ language, html, noScript }) => {
      const notice = `<noscript><p class="not-kept">${noScript}</p></noscript>`;
      return `<div lang="${language}" data-opening="${language}">${withoutComments(html)}${notice}</div>`;
    })
    .join('');

  let html = await readFile(indexFile, 'utf8');
  html = html.replace(
    '<meta name="viewport"',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />\n    <meta name="viewport"`,
  );
  html = html.replace('</head>', `  <style>${style}</style>\n    <script>${script}</script>\n  </head>`);
  html = html.replace('<div id="app"></div>', () => `<div id="app">${opening}</div>`);
  await writeFile(indexFile, html);
}

/** Svelte's hydration marks are of no use: the app is mounted anew. */
const withoutComments = (/** @type {string} */ html) => html.replace(/<!--[\s\S]*?-->/g, '');

/** The script is short and has no strings with line breaks: leading blanks and comment lines can go. */
const minified = (/** @type {string} */ code) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
