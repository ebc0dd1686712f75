/** Saves what an address of this page holds (`data:` or `blob:`) as a file in the reader's downloads. */
export function saveAddress(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
