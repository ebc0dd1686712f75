import { saveAddress } from '../../components/save-address';
import type { ExportedFile } from '../../exporters/export-snapshot';

/** Hands a file to the reader's downloads. */
export function saveFile({ bytes, fileName, mimeType }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  saveAddress(address, fileName);
  // The browser has taken the file once the click is done with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
