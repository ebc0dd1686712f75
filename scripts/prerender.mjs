// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transformWithOxc } from 'vite';

/** @param {string} text */
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing is allowed but the page's own files; `style-src` covers the inlined first styles by their hash. The writer of
 * workbooks is WebAssembly of our own: `wasm-unsafe-eval` lets it be compiled, and no script from a text.
 */
const policy = (/** @type {string} */ script, /** @type {string} */ style) =>
  [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' ${sha256(script)}`,
    `style-src 'self' ${sha256(style)}`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
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
  const folder = dirname(indexFile);
  const wordFiles = JSON.stringify(await filesOfWords(folder, pages));
  const { code } = await transformWithOxc(source, 'first-paint.js', { sourcemap: false });
  const script = minified(code).replace(/['"]{wordFiles}['"]/, () => wordFiles);
  const hidden = pages
    .map(({ language }) => `:root:not(:lang(${language})) [data-opening=${language}]`)
    .concat(':root[data-linked] [data-opening]')
    .join(',');
  let html = await readFile(indexFile, 'utf8');
  const [link = '', styleFile = ''] = /<link rel="stylesheet"[^>]*href="([^"]+)">\s*/.exec(html) ?? [];
  const styles = await readFile(join(folder, styleFile), 'utf8');
  const style = `${styles.trim()}${hidden}{display:none}`;
  const opening = pages
    .map(({ language, html, noScript }) => {
      const notice = `<noscript><p class="not-kept">${noScript}</p></noscript>`;
      return `<div lang="${language}" data-opening="${language}">${forReading(html)}${notice}</div>`;
    })
    .join('');

  // The first paint waits for no further file, but for all of this one: of half a page, what comes later moves what is there.
  // Styles of parts that are loaded later stay files of their own.
  html = html.replace(link, '');
  await rm(join(folder, styleFile));
  await forgetFile(dirname(join(folder, styleFile)), basename(styleFile), html);
  html = html.replace(
    '<meta name="viewport"',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />\n    <meta name="viewport"`,
  );
  html = html.replace(
    '</head>',
    () =>
      `  <link rel="expect" href="#whole" blocking="render" />\n    <style>${style}</style>\n    <script>${script}</script>\n  </head>`,
  );
  html = html.replace('<div id="app"></div>', () => `<div id="app">${opening}<i id="whole"></i></div>`);
  await writeFile(indexFile, html);
}

/**
 * Later files name what they build on, the first styles among it. Those are in the page already: the start script, which
 * is there as well, stands in for them, so that nobody asks for a file that is gone.
 *
 * @param {string} folder of the built scripts
 * @param {string} gone name of the file
 * @param {string} html the page, which names the start script
 */
async function forgetFile(folder, gone, html) {
  const [, start = ''] = /<script type="module"[^>]*src="[^"]*\/([^"/]+)"/.exec(html) ?? [];
  if (start === '') throw new Error('The built page has no start script');
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue;
    const text = await readFile(join(folder, name), 'utf8');
    if (text.includes(gone)) await writeFile(join(folder, name), text.replaceAll(gone, start));
  }
}

/**
 * Which file has the words of which language. The script in the page asks for the reader's at once, not only when the
 * app has arrived.
 *
 * @param {string} folder the built page
 * @param {readonly { language: string }[]} pages
 */
async function filesOfWords(folder, pages) {
  const manifestFile = join(folder, '.vite/manifest.json');
  /** @type {Record<string, { file: string }>} */
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  await rm(dirname(manifestFile), { recursive: true });
  return Object.fromEntries(
    pages.map(({ language }) => {
      const built = manifest[`src/i18n/messages/${language}/messages.ts`];
      if (built === undefined) throw new Error(`The build has no file with the words of "${language}"`);
      return [language, `./${built.file}`];
    }),
  );
}

/** What only matters once the page can be used. */
const forUse = new RegExp(
  ` (${[
    'title|autocomplete|spellcheck|inputmode|data-action|data-input',
    'aria-controls|aria-describedby|aria-expanded|aria-haspopup|aria-invalid|aria-live',
  ].join('|')})="[^"]*"`,
  'g',
);

/** Only what can be seen or read aloud: the app is mounted anew and needs no marks, and nothing can be used before. */
const forReading = (/** @type {string} */ html) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(span|div) id="[^"]*" hidden="">[^<]*<\/\1>/g, '')
    .replace(forUse, '')
    .replaceAll(' selected="" selected=""', ' selected')
    .replace(/ +(?=<)|(?<=>) +(?=<)/g, ' ');

/** The script is short and has no strings with line breaks: leading blanks and comment lines can go. */
const minified = (/** @type {string} */ code) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(\/\/|\/\*\*.*\*\/$)/.test(line))
    .join('\n');
