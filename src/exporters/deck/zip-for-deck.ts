import { zipFile } from '../zip/zip-file';
import { finishedChart } from './finished-chart';

type Content = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

interface Options {
  readonly base64?: boolean;
}

/**
 * Stands in for JSZip, which the library of the deck asks for (see `resolve.alias` in vite.config.ts): the few methods
 * that it calls, on the platform's own compression. A third of the code that would have to be loaded is saved.
 */
export default class ZipForDeck {
  readonly #files = new Map<string, Content>();

  /** A folder comes into being with its files. */
  folder(): this {
    return this;
  }

  file(name: string, content: Content, options: Options = {}): this {
    this.#files.set(name, typeof content === 'string' ? written(name, content, options) : content);
    return this;
  }

  async generateAsync({ type }: { readonly type: string }): Promise<string | Uint8Array | Blob> {
    const entries = await Promise.all(
      [...this.#files].map(async ([name, content]) => ({ name, bytes: await bytesOf(content) })),
    );
    const bytes = await zipFile(entries);
    if (type === 'blob') return new Blob([bytes]);
    return type === 'base64' ? toBase64(bytes) : bytes;
  }
}

const written = (name: string, text: string, { base64 }: Options): Content => {
  if (base64 === true) return fromBase64(text);
  return name.startsWith('ppt/charts/') ? finishedChart(text) : text;
};

const bytesOf = async (content: Content): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(content).arrayBuffer());

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const most = 8192;
  for (let at = 0; at < bytes.length; at += most)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + most)));
  return btoa(pieces.join(''));
}
