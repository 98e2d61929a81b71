import type { SeasonalLifeWords } from "./fr.ts";

export const seasonalLife: SeasonalLifeWords = {
  lifeFailed: "Non è stato possibile caricare gli appuntamenti e i partenariati.",
  meetingsTitle: "Appuntamenti dell’anno",
  meetingsLead:
    "Forum del lavoro, serate di accoglienza e giornate della salute che tornano ogni anno secondo le nostre fonti.",
  meetingsNoDate: "Nessuna data futura è nota: chiedila all’organizzatore.",
  meetingsComing: "In arrivo, secondo le nostre fonti",
  meetingToCalendar: "Metti nel mio calendario",
  meetingMonths: [
    "Gennaio",
    "Febbraio",
    "Marzo",
    "Aprile",
    "Maggio",
    "Giugno",
    "Luglio",
    "Agosto",
    "Settembre",
    "Ottobre",
    "Novembre",
    "Dicembre",
  ],
  meetingMonthUnknown: "Mese sconosciuto",
  meetingsPast: ({ count }) => `Visti una volta, passati (${count})`,
  meetingSeen: ({ year }) => (year === "" ? "Anno in cui è stato visto: sconosciuto." : `Visto nel ${year}.`),
  agreementsTitle: "Partenariati e accordi",
  agreementsLead:
    "Con il mare, tra datori di lavoro, per l’alloggio o la salute: quello che ne dicono le nostre fonti. L’elenco è parziale.",
  agreementCount: ({ count, all, place }) =>
    `${count === 0 ? "Nessuno" : count} su ${all}${place === "" ? "" : ` (${place})`}`,
  conventionTerms: {
    lasts: ({ date }) => `Tre anni: fino a ${date}.`,
    over: ({ date }) => `I tre anni sono passati (${date}); proroga o rinnovo non noti.`,
  },
  conventionsObliged: ({ count }) => `Obbligo noto, convenzione non trovata: ${count}`,
  conventionsInTerritory: ({ count, over }) =>
    `${count === 0 ? "Nessuna convenzione nota sugli alloggi stagionali" : count === 1 ? "A quanto sappiamo un comune ha firmato una convenzione sugli alloggi stagionali" : `A quanto sappiamo ${count} comuni hanno firmato una convenzione sugli alloggi stagionali`}${over === 0 ? "" : count === 1 ? "; i suoi tre anni sono passati" : `; per ${over} i tre anni sono passati`}. L’elenco è parziale.`,
  noAgreement: "Nessuno noto.",
  agreementsOfDepartement:
    "Le fonti nominano di rado i comuni coinvolti: questi sono tutti i partenariati e accordi noti del dipartimento. L’elenco è parziale.",
  reportConventions: "Convenzioni sugli alloggi stagionali",
  conventionsGeneral: "Per dipartimento, e la legge",
  conventionFacts: {
    signature: "firma",
    renouvellement: "rinnovo",
    bilan: "bilancio",
    echeance: "scadenza",
    "commune-touristique": "comune turistico",
    "station-classee": "stazione turistica classificata",
    compte: "conteggio del dipartimento",
    cadre: "quadro della legge",
  },
};
