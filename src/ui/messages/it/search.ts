import type { SearchWords } from "../fr/search.ts";
import { number } from "./grammar.ts";

export const search: SearchWords = {
  search: "Cerca un comune, una località sciistica, un indirizzo",
  searchPlaceholder: "Es.: tasse Gap sabato",
  searchGroups: {
    reading: "Quello che cerchi",
    recent: "Ricerche recenti",
    commune: "Comuni",
    station: "Località sciistiche",
    gare: "Stazioni ferroviarie",
    lieu: "Luoghi",
    relief: "Valichi e massicci",
    adresse: "Indirizzi",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "risposta" : "risposte"} alla ricerca`,
  nothingFound: ({ text }) =>
    `Nessun luogo, bisogno o giorno riconosciuto in «${text}». Prova un comune, un codice postale o una parola come «pensione».`,
  clearSearch: "Cancella la ricerca",
  forgetSearches: "Dimentica queste ricerche",
  formerly: ({ name }) => `già ${name}`,
  alsoNamed: ({ name }) => `anche ${name}`,
  communeAndResort: "comune e località sciistica",
  massifCentre: "dal suo centro",
  askingAddresses: "Ricerca di indirizzi…",
  addressesBusy: "Il servizio degli indirizzi è molto richiesto: riprova tra qualche secondo. Il resto funziona.",
  addressesUnavailable:
    "Ricerca di indirizzi non disponibile. Comuni, località sciistiche e luoghi restano disponibili.",
  noAddress: "Nessun indirizzo con questo nome.",
  locate: "Trova la mia posizione",
  locating: "Ricerca della tua posizione…",
  locationFaults: {
    refused:
      "Il dispositivo non ha dato la sua posizione. Autorizzala nelle impostazioni del browser o scrivi il tuo comune.",
    unavailable: "Il dispositivo non conosce la sua posizione. Scrivi piuttosto il comune o l’indirizzo.",
    timeout: "La posizione non è arrivata in tempo. Riprova all’aperto o vicino a una finestra, o scrivi il comune.",
    outside: "Sei fuori dai sette dipartimenti della mappa. Scrivi il comune o la località sciistica dove vai.",
  },
  myPosition: "La tua posizione",
};
