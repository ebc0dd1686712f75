/** The library that writes the file. */
export type Writer = typeof import('wasm-xlsxwriter');

/** Loads the library that writes the file. Rejects when it cannot be fetched or WebAssembly is blocked. */
export async function loadWriter(): Promise<Writer> {
  const writer: Writer & { readonly default?: () => Promise<unknown> } = await import('wasm-xlsxwriter');
  // The build for browsers fetches its binary first; the one for Node has read it already.
  await writer.default?.();
  return writer;
}
