/** Words of the library of saved scenarios. */
export interface LibraryWords {
  readonly title: string;
  /** That opening another scenario loses nothing. */
  readonly intro: string;
  readonly opening: string;
  readonly failed: string;
  /** That the browser keeps nothing, by why, and what can be done. */
  readonly notKept: Readonly<Record<'full' | 'forbidden', string>>;
  /** Instead of "saved", where the browser has not kept it. */
  readonly onlyHere: (name: string) => string;
  /** Name of a scenario that nobody has named. */
  readonly unnamed: (number: number) => string;
  readonly form: {
    readonly title: string;
    readonly name: string;
    readonly notes: string;
    readonly save: string;
    readonly saveAsNew: string;
    readonly unsaved: string;
    readonly unsavedChanges: (name: string) => string;
    readonly upToDate: (name: string) => string;
  };
  /** What became of a scenario that was saved, by how. */
  readonly saved: Readonly<
    Record<'saved' | 'added' | 'savedAsCopy' | 'savedAgain', (name: string) => string>
  >;
  readonly list: {
    readonly title: string;
    readonly empty: string;
    readonly savedAt: (moment: string) => string;
    readonly onScreen: string;
    readonly onScreenChanged: string;
    readonly customerValue: string;
    readonly npv: string;
    readonly notRead: string;
  };
  /** What can be done with one scenario: on the button, and said with the name of the scenario. */
  readonly actions: Readonly<
    Record<'open' | 'edit' | 'duplicate' | 'remove' | 'up' | 'down' | 'download', string>
  >;
  readonly actionOn: (action: string, name: string) => string;
  readonly edit: { readonly keep: string; readonly cancel: string };
  readonly did: {
    readonly opened: (name: string) => string;
    readonly renamed: (name: string) => string;
    readonly duplicated: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly moved: (name: string, place: number, count: number) => string;
  };
  readonly undo: string;
  readonly earlier: {
    readonly title: string;
    readonly text: string;
    readonly unnamed: string;
    readonly changedAt: (moment: string) => string;
  };
  readonly setAside: {
    readonly title: string;
    readonly damaged: { readonly name: string; readonly text: string };
    readonly newer: { readonly name: string; readonly text: string };
  };
  readonly files: {
    readonly title: string;
    readonly text: string;
    readonly exportAll: string;
    readonly chooseFiles: string;
    readonly drop: string;
    readonly exported: (count: number) => string;
    readonly imported: (added: number, known: number) => string;
    /** Imported where the browser keeps nothing. */
    readonly importedHere: (added: number) => string;
    readonly importedFrom: (file: string, result: string) => string;
    readonly notRead: string;
    readonly partlyRead: string;
  };
}
