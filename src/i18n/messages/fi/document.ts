import type { DocumentWords } from '../document-words';

export const words: DocumentWords = {
  customer: {
    more: (name, difference, other) => `Tyytyväinen ${name}-asiakas tuo ${difference} enemmän kuin ${other}`,
    less: (name, difference, other) => `Tyytyväinen ${name}-asiakas tuo ${difference} vähemmän kuin ${other}`,
    same: (name, other) => `Tyytyväinen ${name}-asiakas tuo yhtä paljon kuin ${other}`,
  },
  range: {
    column: 'Vaihteluväli',
    note: 'Vaihteluväli: pienimmästä suurimpaan simuloituun arvoon; P10–P90: kahdeksan arvontaa kymmenestä osuu tälle välille.',
    own: (range) => `${range} (oma)`,
    vary: (inputs) => `${inputs} lähtöarvoa vaihtelee vaihteluvälillään, muut oletetaan varmoiksi`,
  },
  columns: { input: 'Lähtöluku', value: 'Arvo', origin: 'Alkuperä' },
  figures: {
    distribution: 'jakauma',
    fan: 'nettotuloksen vaihtelu',
    tornado: 'mikä liikuttaa tulosta',
    shares: 'osuudet varianssista',
    exceedance: 'ylityskäyrä',
  },
  compared: {
    with: (names) => `Vertailussa: ${names}`,
    restIsAbout: (name) => `Kaikki muu koskee laskelmaa ${name}.`,
    spread: 'Nettonykyarvo, P10–P90',
    gain: 'Arvonnat, joissa nettonykyarvo on yli nollan',
    noRanges: 'ei vaihteluvälejä',
    basis: { name: 'Asiakkaan arvon perusta', b2b: 'B2B-kysely', b2c: 'B2C-kysely', own: 'omat luvut' },
    npvChart: 'Kunkin laskelman nettonykyarvo',
    netValue: 'nettoarvon vertailu',
    difference: 'mistä ero syntyy',
    customerValue: 'asiakkaan arvon vertailu',
  },
};
