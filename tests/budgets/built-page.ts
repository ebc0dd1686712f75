import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

const folder = join(import.meta.dirname, '../../dist');

/** Reads a file of the built page; paths are relative to dist/. */
export function readBuilt(path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (error) {
    throw new Error(`dist/${path} is missing: run "npm run build" first.`, { cause: error });
  }
}

/** Names of the files in a folder of dist/. */
export const builtFiles = (path: string): readonly string[] => readdirSync(join(folder, path));

const sizes = new Map<string, number>();

/** What a host with brotli sends for one file, in bytes. */
export function transferSize(path: string): number {
  const size = sizes.get(path) ?? compressedSize(path);
  sizes.set(path, size);
  return size;
}

function compressedSize(path: string): number {
  const text = Buffer.from(readBuilt(path));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params }).length;
}

/** Files that index.html asks for by itself: its scripts, styles and icons, as paths relative to dist/. */
export function filesOfPage(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)];
  return [...new Set(tags.map(([, path = '']) => path).filter((path) => path.startsWith('./')))].map((path) =>
    path.slice(2),
  );
}

/** A script and everything it imports statically, directly or through others: what arrives before it runs. */
export function withStaticImports(script: string): string[] {
  const found = [script];
  for (const file of found) {
    for (const target of importsOf(file).fixed) if (!found.includes(target)) found.push(target);
  }
  return found;
}

/** Scripts that a script may load later, by `import()`. */
export const lazyImports = (scripts: readonly string[]): string[] => [
  ...new Set(scripts.flatMap((script) => importsOf(script).lazy)),
];

function importsOf(script: string): { fixed: readonly string[]; lazy: readonly string[] } {
  const code = readBuilt(script);
  const { errors, module } = parseSync(script, code);
  if (errors.length > 0) throw new Error(`dist/${script} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const resolve = (specifier: string) => posix.join(posix.dirname(script), specifier);
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest])),
  );
  const fixed = [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...reexported];
  return {
    fixed: fixed.map(({ value }) => resolve(value)),
    // The specifier stands in quotes or backticks.
    lazy: module.dynamicImports.map(({ moduleRequest }) =>
      resolve(code.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ),
  };
}
