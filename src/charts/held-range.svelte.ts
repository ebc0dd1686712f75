/** A value that follows another one, but stands still while `isHeld`: axes do, so that what moves is the data. */
export function heldRange<Range>(wanted: () => Range, isHeld: () => boolean): { readonly current: Range } {
  let held = $state.raw(wanted());
  $effect(() => {
    if (!isHeld()) held = wanted();
  });
  return {
    get current() {
      return isHeld() ? held : wanted();
    },
  };
}
