/** Hands a text to the reader as a file of this name. */
export function offerDownload(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is done with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** This moment as an ISO instant, for what a file says about itself. */
export const isoNow = (): string => new Date().toISOString();
