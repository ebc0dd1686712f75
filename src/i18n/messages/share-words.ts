/** Words of the window. */
export interface ShareWords {
  readonly title: string;
}
