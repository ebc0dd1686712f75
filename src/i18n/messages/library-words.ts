/** Words of the window. */
export interface LibraryWords {
  readonly title: string;
}
