import type { Taken } from './take-snapshot';

/** Whether it is on the clipboard, and the text for those who must copy it themselves. */
export interface Copied {
  readonly copied: boolean;
  readonly text: string;
}

/** The key figures as a table: HTML for documents and mail, cells apart by tabs for sheets. Rejects when they cannot be made. */
export async function copyTable(taking: Promise<Taken>): Promise<Copied> {
  const table = Promise.all([taking, import('../../exporters/copy/summary-table')]).then(
    ([{ snapshot, words, format }, { summaryTable }]) => summaryTable(snapshot, words, format),
  );
  return written(table.then(({ html, text }) => ({ 'text/html': html, 'text/plain': text })));
}

/** The answer and the key figures as plain text. Rejects when they cannot be made. */
export async function copyText(taking: Promise<Taken>): Promise<Copied> {
  const said = Promise.all([taking, import('../../exporters/copy/summary-text')]).then(
    ([{ snapshot, words, format }, { summaryText }]) => summaryText(snapshot, words, format),
  );
  return written(said.then((text) => ({ 'text/plain': text })));
}

type Forms = Readonly<Record<'text/plain', string> & Partial<Record<'text/html', string>>>;

async function written(making: Promise<Forms>): Promise<Copied> {
  const forms = await making;
  const text = forms['text/plain'];
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return { copied: true, text };
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => ({ copied: true, text }),
      () => ({ copied: false, text }),
    );
  }
}
