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
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const page = closure(
        bundle,
        chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
        ({ imports }) => imports,
      );
      // What an exporter fetches by itself is the library that it works with; other late files are the page's.
      const isLibrary = (/** @type {string} */ name) =>
        chunks.some((chunk) => chunk.fileName === name && chunk.facadeModuleId?.includes('/node_modules/'));
      const sizes = chunks.flatMap(({ facadeModuleId, fileName }) => {
        const [, file] = exporterFile.exec(facadeModuleId ?? '') ?? [];
        if (file === undefined) return [];
        const needed = closure(bundle, [fileName], ({ imports, dynamicImports }) =>
          [...imports, ...dynamicImports.filter(isLibrary)].filter((name) => !page.includes(name)),
        );
        const bytes = needed.map((name) => sizeOf(bundle[name]));
        const id = file.replace(/^exporters\/|^views\/export\//, '');
        return [[id, bytes.reduce((sum, size) => sum + size, 0)]];
      });
      this.emitFile({
        type: 'asset',
        fileName: 'export-sizes.json',
        source: `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`,
      });
    },
  };
}

/**
 * The files with everything that they lead to, the files that they name (WebAssembly, styles) included.
 *
 * @param {import('vite').Rollup.OutputBundle} bundle
 * @param {string[]} names
 * @param {(chunk: import('vite').Rollup.OutputChunk) => string[]} next
 */
function closure(bundle, names, next) {
  const found = [...names];
  for (const name of found) {
    const part = bundle[name];
    if (part?.type !== 'chunk') continue;
    for (const other of [...next(part), ...assetsOf(part)]) if (!found.includes(other)) found.push(other);
  }
  return found;
}

/** @param {import('vite').Rollup.OutputChunk} chunk */
const assetsOf = ({ code, viteMetadata, fileName }) => [
  ...(viteMetadata?.importedCss ?? []),
  ...(viteMetadata?.importedAssets ?? []),
  ...Array.from(code.matchAll(/["'`]([\w.-]+\.wasm)["'`]/g), ([, name]) =>
    fileName.replace(/[^/]+$/, name ?? ''),
  ),
];

/** @param {import('vite').Rollup.OutputAsset | import('vite').Rollup.OutputChunk | undefined} part */
const sizeOf = (part) =>
  part === undefined ? 0 : brotliCompressSync(part.type === 'chunk' ? part.code : part.source).length;
