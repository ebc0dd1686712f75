import type { Language } from './language';
import type { DocumentWords } from './messages/document-words';
import type { WorkbookWords } from './messages/workbook-words';

/** The words of files that are taken away, by part. Not even their list belongs to the first view. */
export interface ExportParts {
  readonly document: DocumentWords;
  readonly workbook: WorkbookWords;
}
export type ExportPartId = keyof ExportParts;

type Loaders<Words> = Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>;

const loaders: { readonly [Id in ExportPartId]: Loaders<ExportParts[Id]> } = {
  document: {
    fi: () => import('./messages/fi/document'),
    en: () => import('./messages/en/document'),
    sv: () => import('./messages/sv/document'),
  },
  workbook: {
    fi: () => import('./messages/fi/workbook'),
    en: () => import('./messages/en/workbook'),
    sv: () => import('./messages/sv/workbook'),
  },
};

/** Every part there is. */
export const exportPartIds = Object.keys(loaders) as readonly ExportPartId[];

/** Loads the words of one part in one language. Rejects when the file cannot be fetched. */
export async function loadExportPart(id: ExportPartId, language: Language): Promise<Partial<ExportParts>> {
  return { [id]: (await loaders[id][language]()).words };
}
