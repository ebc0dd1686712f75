import type { Exporter, ExporterId } from './export-snapshot';

/** Where the code of an exporter is, and how it comes: nothing of it is there before somebody wants the file. */
export interface CatalogueEntry {
  /** The file below src/exporters/ without its ending; the build measures what loading it costs. */
  readonly file: string;
  readonly load: () => Promise<{ readonly exporter: Exporter }>;
}

/** Every file that can be made, in the order of the window. A new one is a line here and its words. */
export const catalogue: Readonly<Partial<Record<ExporterId, CatalogueEntry>>> = {
  deck: { file: 'deck/deck', load: () => import('./deck/deck') },
  workbook: {
    file: 'xlsx/workbook-exporter',
    load: async () => {
      const [{ workbookExporter }, { loadWriter }] = await Promise.all([
        import('./xlsx/workbook-exporter'),
        import('./xlsx/load-writer'),
      ]);
      // What is blocked or offline is found out before anything is made.
      await loadWriter();
      return { exporter: workbookExporter };
    },
  },
  csvInputs: { file: 'data/inputs-csv', load: () => import('./data/inputs-csv') },
  csvResults: { file: 'data/results-csv', load: () => import('./data/results-csv') },
  csvSeries: { file: 'data/series-csv', load: () => import('./data/series-csv') },
  json: { file: 'data/results-json', load: () => import('./data/results-json') },
  png: { file: 'pictures/png-pictures', load: () => import('./pictures/png-pictures') },
  svg: { file: 'pictures/svg-pictures', load: () => import('./pictures/svg-pictures') },
};
