/** The browser's small storage; null where it forbids it, which can throw at the mere touch. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
