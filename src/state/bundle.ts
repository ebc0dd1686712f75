import { fileProblem } from './files/file-problem';
import { readScenarioFile, type ReadFile } from './files/read-file';
import { fileOf } from './files/write-file';
import type { Scenario } from './scenario';
import type { LinkExtent } from './write-link';

/** The most that a packed text may become: what is longer was made to fill the memory. */
const mostUnpacked = 1_000_000;

/**
 * Several scenarios as a text that fits into a link (`s=`): the file of `writeScenarioFile`, deflated, in base64url.
 * Every value is in it, so that a later change of an example never changes an old link. One scenario takes about 770
 * characters, four about 1 000. Rejects only where the browser cannot compress.
 */
export async function packScenarios(scenarios: readonly Scenario[], extent: LinkExtent): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(fileOf(scenarios, extent)));
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The scenarios of a packed text, each piece checked as in a file. Never rejects: a text that was cut off, is something
 * else or would become too long has no scenarios and one problem.
 *
 * @param most how many scenarios are read; the rest is reported
 */
export async function unpackScenarios(text: string, most?: number): Promise<ReadFile> {
  try {
    const json = await inflated(bytesOf(text));
    return readScenarioFile(json, most);
  } catch {
    return { scenarios: [], problems: [fileProblem('notReadable', 's', text)] };
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > mostUnpacked) {
      await reader.cancel();
      throw new Error(`More than ${mostUnpacked} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function base64Url(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Throws on signs that base64url has not. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
