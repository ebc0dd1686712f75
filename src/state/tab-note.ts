/** Remembers for this tab whether its scenario came with a link: loading the page again makes nobody its owner. */
export interface TabNote {
  read(): boolean;
  write(isFromLink: boolean): void;
}

const key = 'kerroin.fromLink';

/** The note in the browser's storage of the tab; where that is forbidden, nothing is remembered. */
export const tabNote: TabNote = {
  read: () => {
    try {
      return sessionStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  },
  write: (isFromLink) => {
    try {
      if (isFromLink) sessionStorage.setItem(key, '1');
      else sessionStorage.removeItem(key);
    } catch {
      // Forbidden or full: the mark goes when the page is loaded again.
    }
  },
};
