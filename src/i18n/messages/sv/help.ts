import type { HelpWords } from '../help-words';
import { words as provenance } from './provenance';

export const words: HelpWords = {
  levers: {
    purchaseValue:
      'Vad en kund i snitt betalar vid ett köp. Formeln multiplicerar det med antalet extra köp som en nöjd kund ger.',
    retention:
      'Andelen nöjda kunder som säger att de köper igen. Enkäten anger ingen tidsperiod, så det här är inte årlig kundretention.',
    crossSell: 'Andelen nöjda kunder som säger att de även köper andra produkter eller tjänster.',
    referralRate: 'Andelen nöjda kunder som säger att de berättar om en bra upplevelse för andra.',
    reach:
      'Hur många personer en kund som rekommenderar når. Ingen har mätt detta: fem är källans eget exempel, och resultatet beror mest på just den siffran.',
    referralConversion:
      'Andelen som säger att en väns rekommendation påverkar deras köpbeslut. Att påverkas är ännu inte att köpa, så siffran är en övre gräns.',
    churnNow:
      'Andelen av kunderna vid årets början som lämnar under året. Kunder som tillkommit under året räknas inte.',
    churnCut:
      'Hur mycket programmet sänker det årliga kundbortfallet vid full effekt. Välj om siffran är procentenheter eller procent av bortfallet: skillnaden är stor. En negativ siffra betyder att bortfallet ökar.',
    satisfiedNow:
      'Hur stor andel av kunderna som är nöjda i dag enligt er egen undersökning: till exempel betygen 4–5 av fem, eller ambassadörerna.',
    satisfiedTarget:
      'Samma andel när programmet har full effekt. Ökningen ger korsförsäljning och rekommendationer. Lägre kundbortfall anges för sig, om det inte härleds ur nöjdheten under antagandena.',
    customers: 'Antalet betalande kunder i dag.',
    annualRevenue:
      'Vad en kund i snitt ger i intäkter under ett år. Dagens återköp och korsförsäljning ingår redan.',
    grossMargin:
      'Andelen av intäkten som återstår efter rörliga kostnader. Avkastningen räknas på marginalen, aldrig på intäkten.',
    newCustomers:
      'Kunder som ändå skulle komma. Antalet är detsamma med och utan programmet, och de kommer jämnt över året.',
    investmentOneOff: 'Vad det kostar en gång att starta programmet, före den första månaden.',
    investmentPerYear:
      'Vad det kostar att driva programmet under ett år. Kostnaden fördelas jämnt över månaderna.',
    rampMonths:
      'Effekten växer jämnt till full under de här månaderna: med sex månader verkar en sjättedel den första månaden. Noll betyder full effekt genast.',
    horizonYears: 'Hur många år intäkter och kostnader räknas.',
    discountRate:
      'Avkastningskravet som räknar om senare års pengar till dagens värde. Ekonomiavdelningen vet vilken ränta företaget använder.',
  },
  originExample: 'Ett exempelvärde att börja med. Det har ingen källa: byt ut det mot din egen siffra.',
  provenance,
  useValue: (value, segment) => `Använd ${value} (${segment})`,
  curveOf: {
    satisfiedCustomerValue: 'Värde per nöjd kund',
    defensibleCustomerValue: 'Värde per nöjd kund som går att försvara',
    npv: 'Nettonuvärde',
  },
  curveRange: (curve, from, to) => `${curve} över hela reglaget: ${from} till ${to}.`,
};
