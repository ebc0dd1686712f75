// @ts-check
import { rm } from 'node:fs/promises';
import { build } from 'vite';

/**
 * Builds modules of the app for Node and loads them; the files stay until `done` is called.
 *
 * @param {string} outDir
 * @param {Readonly<Record<string, string>>} input
 */
export async function builtModules(outDir, input) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: true, outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input } },
  });
  const load = (/** @type {string} */ name) =>
    import(new URL(`../${outDir}/${name}.js`, import.meta.url).href);
  const loaded = await Promise.all(Object.keys(input).map(load));
  return { loaded, done: () => rm(outDir, { recursive: true, force: true }) };
}
