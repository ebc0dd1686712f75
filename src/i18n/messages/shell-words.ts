/** The windows that the header opens. */
type DialogName = 'history' | 'library' | 'export' | 'share';

/** Words of the frame around the screens. */
export interface ShellWords {
  readonly documentTitle: string;
  readonly description: string;
  readonly brandLine: string;
  readonly skip: string;
  readonly screensLabel: string;
  /** Names of the screens, as short as a tab. */
  readonly screens: Readonly<Record<'simulator' | 'uncertainty' | 'compare' | 'sources', string>>;
  readonly screenFailed: string;
  readonly tryAgain: string;
  readonly preparedFor: (company: string) => string;
  readonly language: string;
  readonly currency: string;
  readonly currencyNote: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly actions: Readonly<Record<'undo' | 'redo' | 'replay' | DialogName, string>>;
  readonly languageFailed: string;
  readonly close: string;
  readonly noScript: string;
}
