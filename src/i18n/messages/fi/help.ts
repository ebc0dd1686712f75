import type { HelpWords } from '../help-words';
import { words as provenance } from './provenance';

export const words: HelpWords = {
  levers: {
    purchaseValue:
      'Mitä asiakas keskimäärin maksaa yhdellä ostokerralla. Kaavassa se kerrotaan yhden tyytyväisen asiakkaan tuomien ostosten määrällä.',
    retention:
      'Osuus tyytyväisistä asiakkaista, jotka sanovat ostavansa uudelleen. Kyselyssä ei ole aikaväliä, joten luku ei ole vuosittainen pysyvyys.',
    crossSell: 'Osuus tyytyväisistä asiakkaista, jotka sanovat ostavansa myös muita tuotteita tai palveluja.',
    referralRate: 'Osuus tyytyväisistä asiakkaista, jotka sanovat kertovansa hyvästä kokemuksesta muille.',
    reach:
      'Kuinka monelle yksi suosittelija kertoo. Tätä ei ole mitattu: viisi on lähteen oma esimerkki, ja tulos riippuu siitä eniten.',
    referralConversion:
      'Osuus niistä, jotka sanovat tutun suosituksen vaikuttavan ostopäätökseensä. Vaikuttaminen ei vielä ole ostamista, joten luku on yläraja.',
    churnNow:
      'Osuus vuoden alun asiakkaista, jotka lähtevät vuoden aikana. Vuoden aikana tulleet uudet asiakkaat eivät ole mukana luvussa.',
    churnCut:
      'Kuinka paljon ohjelma pienentää vuosittaista poistumaa, kun vaikutus on täysi. Valitse, onko luku prosenttiyksikköjä vai prosentteja poistumasta: ero on suuri. Negatiivinen luku tarkoittaa, että poistuma kasvaa.',
    satisfiedNow:
      'Kuinka suuri osa asiakkaista on tyytyväisiä tänään omassa kyselyssänne: esimerkiksi arvosanat 4–5 viidestä tai suosittelijat.',
    satisfiedTarget:
      'Sama osuus, kun ohjelman vaikutus on täysi. Lisäys tuo ristiinmyyntiä ja suosituksia. Poistuman pieneneminen annetaan erikseen, ellei sitä oletuksissa lasketa tyytyväisyydestä.',
    customers: 'Maksavien asiakkaiden määrä tänään.',
    annualRevenue:
      'Mitä yksi asiakas keskimäärin tuo liikevaihtoa vuodessa. Sisältää jo nykyiset uusintaostot ja ristiinmyynnin.',
    grossMargin:
      'Osuus liikevaihdosta, joka jää, kun muuttuvat kulut on vähennetty. Tuotto lasketaan katteesta, ei liikevaihdosta.',
    newCustomers:
      'Uudet asiakkaat, jotka tulisivat joka tapauksessa. Määrä on sama ohjelman kanssa ja ilman, ja he tulevat tasaisesti vuoden mittaan.',
    investmentOneOff: 'Mitä ohjelman käynnistäminen maksaa kerran, ennen ensimmäistä kuukautta.',
    investmentPerYear: 'Mitä ohjelman ylläpito maksaa vuodessa. Kustannus jaetaan tasan kuukausille.',
    rampMonths:
      'Vaikutus kasvaa tasaisesti täyteen näiden kuukausien aikana: jos aika on kuusi kuukautta, ensimmäisenä kuukautena vaikuttaa kuudesosa. Nolla tarkoittaa, että vaikutus on heti täysi.',
    horizonYears: 'Kuinka monta vuotta tuottoja ja kustannuksia lasketaan.',
    discountRate:
      'Tuottovaatimus, jolla tulevien vuosien raha muunnetaan nykyarvoksi. Kysy talousjohdolta, mitä korkoa yrityksessä käytetään.',
  },
  originExample: 'Esimerkkiarvo, jolla laskelma alkaa. Sillä ei ole lähdettä: vaihda tilalle oma lukusi.',
  provenance,
  useValue: (value, segment) => `Käytä arvoa ${value} (${segment})`,
  curveOf: {
    satisfiedCustomerValue: 'Arvo tyytyväistä asiakasta kohden',
    defensibleCustomerValue: 'Perusteltavissa oleva arvo tyytyväistä asiakasta kohden',
    npv: 'Nettonykyarvo',
  },
  curveRange: (curve, from, to) => `${curve} säätimen koko alueella: ${from} … ${to}.`,
};
