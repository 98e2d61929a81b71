import type { SeasonalLifeWords } from "../fr/seasonal-life.ts";

export const seasonalLife: SeasonalLifeWords = {
  lifeFailed: "Non è stato possibile caricare gli eventi e i partenariati.",
  meetingsTitle: "Eventi dell’anno",
  meetingsLead:
    "Fiere del lavoro, serate di accoglienza e giornate della salute che tornano ogni anno secondo le nostre fonti.",
  meetingsNoDate: "Nessuna data futura è nota: chiedila all’organizzatore.",
  meetingsComing: "In arrivo, secondo le nostre fonti",
  meetingToCalendar: "Metti nel mio calendario",
  meetingMonthUnknown: "Mese sconosciuto",
  meetingsPast: ({ count }) => `Visti una volta, passati (${count})`,
  meetingSeen: ({ year }) => (year === "" ? "Anno in cui è stato visto: sconosciuto." : `Visto nel ${year}.`),
  meetingCount: ({ count, all }) =>
    `${count === 0 ? "Nessun evento" : count === 1 ? "1 evento" : `${count} eventi`} su ${all}`,
  meetingSubject: "Argomento degli eventi",
  meetingWhere: "Dove",
  meetingAnywhere: "Ovunque",
  meetingNear: ({ km, name }) => `A meno di ${km}\u00a0km da ${name === "" ? "la mia posizione" : name}`,
  meetingNearNote:
    "In linea d’aria, fino al municipio; con gli eventi dello stesso dipartimento di cui il comune non è noto.",
  meetingStartHint:
    "Scegli una località sciistica o un punto di partenza in alto nella pagina per ordinarli per distanza.",
  meetingCalendar: "Tutti gli eventi con una data, per il mio calendario (ICS)",
  meetingCalendarNote:
    "Oggi sono soprattutto date passate. Un calendario abbonato a questo indirizzo riceve le prossime appena una fonte le dà.",
  agreementsTitle: "Partenariati e accordi",
  agreementsLead:
    "Con il mare, tra datori di lavoro, per l’alloggio o la salute: quello che ne dicono le nostre fonti. L’elenco è parziale.",
  agreementCount: ({ count, all, place }) =>
    `${count === 0 ? "Nessuno" : count} su ${all}${place === "" ? "" : ` (${place})`}`,
  agreementSubjects: {
    elsewhere: "L’estate altrove, l’inverno sulla neve",
    employers: "Datori di lavoro che condividono un contratto",
    housing: "Alloggio",
    health: "Salute",
    travel: "Spostarsi",
    other: "Altri",
  },
  conventionTerms: {
    lasts: ({ date }) => `Tre anni: fino a ${date}.`,
    over: ({ date }) => `I tre anni sono passati (${date}); proroga o rinnovo non noti.`,
  },
  conventionsObliged: ({ count }) => `Obbligo noto, convenzione non trovata: ${count}`,
  conventionsGeneral: "Per dipartimento, e la legge",
  conventionFacts: {
    signature: "firma",
    renouvellement: "rinnovo",
    bilan: "bilancio",
    echeance: "scadenza",
    "commune-touristique": "comune turistico",
    "station-classee": "località turistica classificata",
    compte: "conteggio del dipartimento",
    cadre: "quadro della legge",
  },
};
