import { ended } from '../../full-stop';
import type { GoalsWords } from '../goals-words';

export const words: GoalsWords = {
  title: 'Vad krävs för att nå målet?',
  intro:
    'Sätt ett mål så ser du vilket värde på varje reglage som räcker på egen hand, om allt annat är oförändrat.',
  close: 'Stäng',
  working: 'Beräknar…',
  kind: {
    legend: 'Mål',
    payback: 'Återbetalningstid högst',
    npv: 'Nettonuvärde minst',
    roi: 'ROI minst',
    totalRevenueUplift: 'Ökade intäkter under perioden minst',
  },
  targetValue: 'Målets värde',
  reached: 'Målet nås.',
  missed: 'Målet nås inte.',
  now: {
    payback: (value) => `Återbetalningstiden är nu ${value}.`,
    npv: (value) => `Nettonuvärdet är nu ${value}.`,
    roi: (value) => `ROI är nu ${value}.`,
    totalRevenueUplift: (value) => `Intäktsökningen är nu ${value}.`,
  },
  atBest: {
    payback: (value) => `Återbetalningstiden skulle även då vara ${value}.`,
    npv: (value) => `Nettonuvärdet skulle även då vara ${value}.`,
    roi: (value) => `ROI skulle även då vara ${value}.`,
    totalRevenueUplift: (value) => `Intäktsökningen skulle även då vara ${value}.`,
  },
  nowNever: 'Programmet betalar sig i nuläget inte inom kalkylperioden.',
  atBestNever: 'Programmet skulle inte heller då betala sig inom kalkylperioden.',
  noAnswer: (reason) => `Målet kan inte beräknas: ${reason}.`,
  unreachable:
    'Målet går inte att nå: inget reglage räcker på egen hand och inte heller programmets reglage tillsammans.',
  rows: {
    title: 'Ett enda reglage skulle räcka',
    titleReached: 'Så stor är marginalen',
    nothingAlone: 'Inget reglage räcker på egen hand.',
    columns: {
      input: 'Reglage',
      present: 'Nu',
      needed: 'Värde som krävs',
      holds: 'Målet nås ännu vid',
      change: 'Ändring',
      action: 'Använd',
    },
    groups: {
      programme: 'Vad programmet avgör',
      facts: 'Fakta och antaganden: kontrollera dem hellre än ändra',
    },
    notEnough: (count) => `Räcker inte på egen hand med något värde: ${count} reglage`,
    notWithinRange: (min, max) => `räcker inte (${min} till ${max})`,
    beyondSlider: (min, max) => `utanför reglaget (${min} till ${max})`,
    holdsAlways: 'vilket värde som helst',
    use: 'Använd',
    useFor: (label, value) => `Använd värdet ${value}: ${label}`,
    inUse: 'används',
    noEffect: (labels) => `Påverkar inte det här målet: ${labels}.`,
    points: (points) => `${points} procentenheter`,
  },
  combined: {
    title: 'Lite av allt',
    sentence: (share) =>
      `Målet nås också om vart och ett av programmets reglage flyttas ${share} av vägen från nuvarande värde till reglagets bästa ände.`,
    move: (label, present, value) => `${label}: ${present} → ${value}`,
    notReachable: 'Programmets reglage räcker inte ens om alla står i sin bästa ände.',
    use: 'Använd de här värdena',
  },
  applied: (label, value) =>
    `${ended(`Används nu: ${label}, ${value}`)} Webbläsarens bakåtknapp tar tillbaka ändringen.`,
  appliedTogether: 'Värdena används nu. Webbläsarens bakåtknapp tar tillbaka alla på en gång.',
};
