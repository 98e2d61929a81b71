import type { SearchWords } from "../words/search.ts";
import { number } from "./grammar.ts";

export const search: SearchWords = {
  search: "Cercare un comune, una stazione, un indirizzo",
  searchPlaceholder: "Comune, stazione, codice postale, indirizzo",
  searchGroups: {
    recent: "Ricerche recenti",
    commune: "Comuni",
    station: "Stazioni",
    lieu: "Luoghi",
    relief: "Valichi e massicci",
    adresse: "Indirizzi",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "risposta" : "risposte"} alla ricerca`,
  nothingFound: ({ text }) =>
    `Niente si chiama «${text}» nei sette dipartimenti. Controllate l’ortografia o scrivete il codice postale.`,
  clearSearch: "Cancellare la ricerca",
  forgetSearches: "Dimenticare queste ricerche",
  formerly: ({ name }) => `già ${name}`,
  alsoNamed: ({ name }) => `anche ${name}`,
  massifCentre: "dal suo centro",
  askingAddresses: "Ricerca di indirizzi…",
  addressesBusy: "Il servizio degli indirizzi è molto richiesto: riprovate tra qualche secondo. Il resto funziona.",
  addressesUnavailable: "Gli indirizzi non rispondono. Comuni, stazioni e luoghi ci sono comunque.",
  noAddress: "Nessun indirizzo con questo nome.",
  locate: "Trovare la mia posizione",
  locating: "Ricerca della vostra posizione…",
  locationFaults: {
    refused:
      "Il dispositivo non ha dato la sua posizione. Autorizzatela nelle impostazioni del browser o scrivete il vostro comune.",
    unavailable: "Il dispositivo non conosce la sua posizione. Scrivete piuttosto il comune o l’indirizzo.",
    timeout:
      "La posizione non è arrivata in tempo. Riprovate all’aperto o vicino a una finestra, o scrivete il comune.",
    outside: "Siete fuori dai sette dipartimenti della mappa. Scrivete il comune o la stazione dove andate.",
  },
  myPosition: "La vostra posizione",
  nameMyPosition: "Trovare l’indirizzo",
  nameMyPositionNote:
    "Invia la vostra posizione al servizio degli indirizzi dell’IGN (Géoplateforme) e a nessun altro.",
  positionUnnamed: "Nessun indirizzo noto in questo punto.",
};
