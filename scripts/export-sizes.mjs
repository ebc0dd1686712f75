// @ts-check
import { brotliCompressSync } from 'node:zlib';

const exporterFile = /\/src\/(exporters\/.+|views\/export\/print\/PrintPages)\.(?:ts|svelte)$/;

/**
 * Writes export-sizes.json into the build: what has to be loaded before a file can be made, in bytes after brotli, by the
 * file of the exporter. What the page itself has loaded anyway does not count.
 *
 * @returns {import('vite').Plugin}
 */
export function exportSizes() {
  return {
    name: 'export-sizes',
    apply: 'build',
    generateBundle(_, bundle) {
      /** @param {string} name @param {Set<string>} found @returns {Set<string>} the chunk, what it imports, and the files it names */
      const needed = (name, found = new Set()) => {
        const part = bundle[name];
        if (found.has(name) || part === undefined) return found;
        found.add(name);
        if (part.type !== 'chunk') return found;
        for (const file of part.viteMetadata?.importedAssets ?? []) found.add(file);
        for (const next of part.imports) needed(next, found);
        return found;
      };
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const page = new Set(
        chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => [...needed(chunk.fileName)]),
      );
      const sizes = chunks.flatMap((chunk) => {
        const [, file] = exporterFile.exec(chunk.facadeModuleId ?? '') ?? [];
        if (file === undefined) return [];
        const bytes = [...needed(chunk.fileName)]
          .filter((name) => !page.has(name))
          .map((name) => sizeOf(bundle[name]));
        return [
          [file.replace(/^exporters\/|^views\/export\//, ''), bytes.reduce((sum, size) => sum + size, 0)],
        ];
      });
      this.emitFile({
        type: 'asset',
        fileName: 'export-sizes.json',
        source: `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`,
      });
    },
  };
}

/** @param {import('vite').Rollup.OutputAsset | import('vite').Rollup.OutputChunk | undefined} part */
const sizeOf = (part) =>
  part === undefined ? 0 : brotliCompressSync(part.type === 'chunk' ? part.code : part.source).length;
