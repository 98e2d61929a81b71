import type { ActsWords } from "../fr/acts.ts";

export const acts: ActsWords = {
  clearOrigin: "Cancella il punto di partenza",
  otherWays: "Altri percorsi",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Mappe di Apple",
    device: "App del telefono",
  },
  keepSheet: "Salva o inoltra la scheda",
  shareSheet: "Condividi",
  linkCopied: "Link copiato",
  linkToCopy: "Link della scheda",
  copyRefused: "Il browser non permette la copia: copia tu il testo selezionato.",
  addToContacts: "Aggiungi ai contatti",
  link: "Link",
  printedOn: ({ date }) => `Stampato il ${date}`,
  printedMap: "Mappa: © contributori di OpenStreetMap, agosto 2021",
  scaleKm: ({ number }) => `${number} km`,
  operators: ({ text }) => `Enti o servizi: ${text}`,
  themesHint: "Che cosa comprende di solito ogni tema. Informati prima di andarci.",
  formatMeanings: {
    itinerant: "un bus o una squadra che va di comune in comune",
    multisite: "più indirizzi, a turno nella settimana",
    antenne: "presenza a orari fissi per conto di un luogo principale",
  },
  reception: "Accoglienza",
  holidayToday: "Oggi è un giorno festivo: il luogo potrebbe essere chiuso.",
  roundHours: "Orari del giro",
  roundHoursHint: "A queste ore il servizio è da qualche parte sul suo giro: non sono quelle di una tappa.",
  stopTimeNow: ({ time }) => `Sul posto adesso, fino alle ${time}`,
  nextStopTime: ({ inDays, day, time }) => {
    if (inDays === 0) return `Prossima presenza: oggi alle ${time}`;
    if (inDays === 1) return `Prossima presenza: domani alle ${time}`;
    return `Prossima presenza: ${day.toLowerCase()}${inDays === 7 ? " prossimo" : ""} alle ${time}`;
  },
};
