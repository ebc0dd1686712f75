// @ts-check
/**
 * Which folders of src/ each folder of src/ may import from. Arrows point one way; eslint.config.js and
 * tests/architecture.test.ts enforce this table. main.ts and App.svelte wire everything and are not restricted.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const layers = {
  styles: [],
  model: [],
  i18n: ['model'],
  'own-data': ['model', 'i18n'],
  workers: ['model', 'own-data'],
  charts: ['model', 'i18n'],
  state: ['styles', 'model', 'i18n', 'own-data', 'workers'],
  exporters: ['model', 'i18n', 'charts'],
  components: ['i18n'],
  views: ['model', 'i18n', 'own-data', 'workers', 'charts', 'state', 'exporters', 'components'],
};
