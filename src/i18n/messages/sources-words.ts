/** Words of the screen that shows where every number comes from and how far it can be trusted. */
export interface SourcesWords {
  readonly heading: string;
}
