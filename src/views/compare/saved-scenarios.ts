import type { SavedScenario } from '../../state/library/saved-scenario';
import type { Session } from '../../state/session.svelte';

/** A session that may have a library of saved scenarios. */
type WithLibrary = Pick<Session, 'store'> & {
  readonly library?: () => Promise<{ readonly saved: readonly SavedScenario[] }>;
};

/** The library, where there is one and it can be opened; its `saved` follows what is saved later. */
export async function openLibrary(
  session: WithLibrary,
): Promise<{ readonly saved: readonly SavedScenario[] } | null> {
  try {
    return (await session.library?.()) ?? null;
  } catch {
    // Without a library there is nothing saved to compare; whoever opens it says what is wrong.
    return null;
  }
}
