import type { AssumptionsWords } from '../assumptions-words';

export const words: AssumptionsWords = {
  inputs: {
    retentionFollowThrough: {
      label: 'Återköp: andel som genomförs',
      hint: 'av det sagda',
      help: 'Hur stor del av dem som säger att de köper igen som gör det. Studierna är oense: i några stämmer avsikterna i snitt, i andra driver redan frågan upp siffrorna.',
    },
    crossSellFollowThrough: {
      label: 'Korsförsäljning: andel som genomförs',
      hint: 'av det sagda',
      help: 'Hur stor del av dem som säger att de köper annat också som gör det. Vi hittade ingen studie som har mätt det.',
    },
    referralFollowThrough: {
      label: 'Rekommendation: andel som genomförs',
      hint: 'av det sagda',
      help: 'Hur stor del av dem som tänker rekommendera som gör det. I ett av studiens företag tänkte 68 % och gjorde 33 %, i ett annat 81 % och 30 %.',
    },
    referralConversionFollowThrough: {
      label: 'Köp på råd: andel som genomförs',
      hint: 'av det sagda',
      help: 'Undersökningen frågar om en rekommendation påverkar. Få av dem som hör en köper. Enligt forskningen köper 8,5 % av dem som fått höra.',
    },
    retentionDissatisfied: {
      label: 'De missnöjdas lojalitet',
      hint: 'köper ändå igen',
      help: 'Andelen missnöjda kunder som säger att de ändå köper igen. Den dras av, eftersom den inte behöver något program.',
    },
    crossSellDissatisfied: {
      label: 'De missnöjdas korsförsäljning',
      hint: 'köper ändå annat',
      help: 'Andelen missnöjda kunder som också köper andra produkter.',
    },
    referralRateDissatisfied: {
      label: 'De missnöjdas rekommendationsgrad',
      hint: 'rekommenderar ändå',
      help: 'Andelen missnöjda kunder som ändå rekommenderar.',
    },
    referralConversionDissatisfied: {
      label: 'Köper på deras råd',
      hint: 'av dem som hör',
      help: 'Andelen som köper efter att ha hört av en missnöjd kund.',
    },
    causalShare: {
      label: 'Tack vare upplevelsen',
      hint: 'av skillnaden',
      help: 'Nöjda kunder skiljer sig från andra på fler sätt än genom upplevelsen. Den här delen av skillnaden räknas. För siffror ur egna data är hälften en försiktig början.',
    },
    retentionOfSatisfied: {
      label: 'De nöjdas årliga lojalitet',
      hint: 'ur egna data',
      help: 'Andelen nöjda kunder som fortfarande är kunder efter ett år. Ta siffran ur egna data: undersökningens lojalitet saknar tidsperiod och passar inte här.',
    },
    expansionValue: {
      label: 'Värdet av ett korsköp',
      hint: 'per köp',
      help: 'Vad ett ytterligare köp av en annan produkt ger. Följer snittköpet tills du anger det själv.',
    },
    expansionMargin: {
      label: 'Korsförsäljningens marginal',
      hint: 'av dess försäljning',
      help: 'Bruttomarginalen på de andra produkterna. Följer bruttomarginalen tills du anger den själv.',
    },
    incrementalReferralShare: {
      label: 'Nya tack vare rekommendationen',
      hint: 'av de rekommenderade',
      help: 'Den del av kunderna som inte skulle ha kommit ändå. De övriga sparar bara sin värvningskostnad.',
    },
    acquisitionCost: {
      label: 'Värvningskostnad',
      hint: 'per ny kund',
      help: 'Vad det kostar att vinna en kund utan rekommendation. Sparas för dem som ändå skulle ha kommit.',
    },
    referralReward: {
      label: 'Värvningsbelöning',
      hint: 'per rekommenderad kund',
      help: 'Vad ni betalar för varje kund som kommer på rekommendation.',
    },
    marketSize: {
      label: 'Personer som går att vinna',
      hint: 'marknadens storlek',
      help: 'Hur många personer rekommendationer över huvud taget kan nå på er marknad. 0 betyder att inget anges. Används bara när de rekommenderade rekommenderar vidare.',
    },
    sbgAlpha: {
      label: 'sBG α',
      hint: 'de som lämnar',
      help: 'Den första parametern i lojalitetskurvan (shifted-beta-geometric). Anpassas till en kolumn med kvarvarande kunder.',
    },
    sbgBeta: {
      label: 'sBG β',
      hint: 'de som stannar',
      help: 'Den andra parametern i lojalitetskurvan (shifted-beta-geometric).',
    },
    sampleSizeB2B: {
      label: 'Svarande, B2B',
      hint: 'antaget, ej publicerat',
      help: 'Hur många B2B-beslutsfattare som svarade. Antalet är inte publicerat; det här är antaget.',
    },
    sampleSizeB2C: {
      label: 'Svarande, hela befolkningen',
      hint: 'antaget, ej publicerat',
      help: 'Hur många av hela befolkningen som svarade. Antalet är inte publicerat; det här är antaget.',
    },
  },
  choices: {
    revenueTiming: {
      legend: 'När kommer en månads intäkter?',
      help: 'Antalet kunder ändras under månaden. Genomsnittet är mest exakt, början mest försiktig och slutet mest gynnsam.',
      values: {
        mid: 'Från månadens genomsnittliga kunder',
        start: 'Från kunderna i månadens början',
        end: 'Från kunderna i månadens slut',
      },
      short: {
        mid: 'intäkter från månadens genomsnitt',
        start: 'intäkter från månadens början',
        end: 'intäkter från månadens slut',
      },
    },
    terminalValue: {
      legend: 'Och efter perioden?',
      help: 'Vid periodens slut finns det kunder som utan programmet inte skulle vara kvar. En försiktig kalkyl utelämnar deras senare marginal.',
      values: {
        excluded: 'Utelämna marginalen efter perioden',
        included: 'Räkna in de kundernas återstående värde',
      },
      short: { excluded: 'inget räknas efter perioden', included: 'även marginalen efter perioden räknas' },
    },
    claimStrength: {
      legend: 'Hur mycket av det folk säger gör de?',
      help: 'Den publicerade siffran förblir som den är. Detta styr den försvarbara siffran och lönsamhetskalkylen.',
      values: {
        evidence: 'Justerat efter forskningen',
        published: 'Allt, som publicerat',
        own: 'Egna faktorer',
      },
      short: {
        evidence: 'svaren justerade efter forskningen',
        published: 'svaren som publicerat',
        own: 'svaren med egna faktorer',
      },
    },
    counterfactual: {
      legend: 'Vad skulle ske ändå?',
      help: 'Även missnöjda kunder köper ibland igen och rekommenderar. Bara skillnaden är programmets.',
      values: {
        gross: 'Dra inte av något (brutto)',
        incremental: 'Dra av det som även missnöjda gör',
      },
      short: { gross: 'brutto', incremental: 'bara ökningen' },
    },
    retentionLever: {
      legend: 'Varifrån kommer det lägre bortfallet?',
      help: 'Antingen anger du minskningen själv, eller så följer den av fler nöjda kunder. Aldrig båda: då räknas samma kunder två gånger.',
      values: {
        direct: 'Jag anger minskningen själv',
        satisfaction: 'Den följer av fler nöjda kunder',
      },
      short: { direct: 'minskat bortfall angivet', satisfaction: 'bortfall ur nöjdheten' },
    },
    referralGenerations: {
      legend: 'Rekommenderar de rekommenderade också?',
      help: 'En generation är den försiktiga tolkningen. Spridning kräver en marknadsstorlek så snart en kund ger en eller flera nya.',
      values: { one: 'Nej, en generation', compounding: 'Ja, de rekommenderar vidare' },
      short: {
        one: 'rekommendationer: en generation',
        compounding: 'de rekommenderade rekommenderar vidare',
      },
    },
    retentionShape: {
      legend: 'Lämnar alla kunder lika ofta?',
      help: 'I verkligheten skiljer sig kunderna: de trogna blir kvar, så lojaliteten stiger med tiden. Det ändrar bara livstidsvärdena i den här tabellen.',
      values: { constant: 'Ja, samma för alla', sBG: 'Nej, kunderna skiljer sig (sBG)' },
      short: { constant: 'en lojalitet för alla', sBG: 'lojaliteten stiger med tiden' },
    },
  },
  sections: {
    claims: 'Från ord till handling',
    counterfactual: 'Vad som ändå skulle ske',
    retention: 'Lägre kundbortfall',
    referral: 'Rekommendationer',
    expansion: 'Korsförsäljning',
    money: 'Tidpunkter',
  },
  evidence: {
    measured: 'Uppmätt: Kumar, Petersen och Leone, Harvard Business Review 10/2007.',
    judgement: 'Vår bedömning: forskningen är oenig eller saknas. Byt ut mot egna data.',
    none: 'Ingen publicerad siffra: ett eget antagande.',
  },
  evidenceRange: (low, high) => `Pröva från ${low} till ${high}.`,
  contradiction: (implied) =>
    `Värdena motsäger varandra: med dagens bortfall och så här många nöjda skulle de övrigas lojalitet behöva vara ${implied}. Sänk de nöjdas lojalitet, andelen nöjda eller bortfallet. Inget räknas förrän värdena går ihop.`,
  nobodyDissatisfied:
    'Alla är redan nöjda, så de övrigas lojalitet går inte att härleda. Ange ”nöjda nu” under 100 %, eller ange minskningen själv.',
  marketSizeMissing: (reproduction) =>
    `Varje nöjd kund skulle ge ${reproduction} nya om året, så rekommendationerna skulle växa utan gräns. Ange marknadens storlek eller välj en generation.`,
  nothingTakenOff:
    'Ännu dras inget av: de missnöjdas andelar nedan är noll. Ange dem eller använd publicerade kvoter.',
  derivedCut: (cut) => `Minskningen av bortfallet som följer: ${cut}.`,
  reproduction: (reproduction) => `Nya kunder per nöjd kund och år: ${reproduction}.`,
  diesOut: (chance) => `En kedja av rekommendationer från en kund dör ut med sannolikheten ${chance}.`,
  moreThanArrive:
    'De ytterligare rekommendationerna skulle ge fler kunder än alla nya i dag. Kontrollera räckvidden och andelarna innan du visar detta.',
  changed: (count) => (count === 1 ? '1 ändrat' : `${count} ändrade`),
  presetDissatisfied: 'Använd publicerade kvoter',
};
