import type { ProblemWords } from '../problem-words';
import { ended } from '../../full-stop';

export const problems: ProblemWords = {
  field: {
    empty: (example) => `Kirjoita luku, esimerkiksi ${example}.`,
    notANumber: (example) => `Tämä ei ole luku. Kirjoita esimerkiksi ${example}.`,
    ambiguousSeparators: (example) =>
      `Pilkut, pisteet ja välit eivät käy yhteen. Kirjoita esimerkiksi ${example}.`,
    tooLarge: (max) => ended(`Luku on liian suuri. Suurin mahdollinen on ${max}`),
    wrongUnit: (unit) => ended(`Yksikkö ei sovi tähän. Kenttään tulee ${unit}`),
    pointsExpected:
      'Tähän tulevat prosenttiyksiköt, esimerkiksi 3. Jos tarkoitat prosenttia poistumasta, vaihda valinta alta.',
    percentExpected:
      'Tähän tulee prosentti poistumasta, esimerkiksi 20 %. Jos tarkoitat prosenttiyksikköjä, vaihda valinta alta.',
    outOfRange: (min, max) => ended(`Arvon on oltava välillä ${min} – ${max}`),
    inForce: (value) => ended(`Voimassa on yhä ${value}`),
    readAsDecimal: (read, grouped) =>
      `Tulkittiin arvoksi ${read}. Tuhannet erotetaan välilyönnillä: ${grouped}.`,
    readAsShare: (read, literal) =>
      `Tulkittiin arvoksi ${read}. Jos tarkoitat alle prosenttia, kirjoita ${literal}.`,
  },
};
