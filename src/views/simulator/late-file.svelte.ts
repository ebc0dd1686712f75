import type { Late, Session } from '../../state/session.svelte';

/** A file that comes with its words as soon as it is needed; undefined until then, and while it is not. */
export function lateFile<File>(
  session: Session,
  late: Late<File>,
  isNeeded: () => boolean,
): { readonly current: File | undefined } {
  let file = $state.raw<File>();
  $effect(() => {
    if (!isNeeded() || file !== undefined) return;
    session.fetch(late).then(
      (found) => (file = found),
      // It is asked for again when it is needed again.
      () => undefined,
    );
  });
  return {
    get current() {
      return isNeeded() ? file : undefined;
    },
  };
}
