import type { ListWords } from "../fr/list.ts";
import { number, places } from "./grammar.ts";

export const list: ListWords = {
  themesAddUp: "Più temi scelti: il luogo deve trattarli tutti.",
  passesByNeedsCommune: "Cerca prima il tuo comune, in alto.",
  noPlace: "Nessun luogo corrisponde a tutti questi filtri.",
  emptiedBy: ({ group, count }) => `Il filtro «${group}» svuota l’elenco: senza, ${places(count)}.`,
  lift: ({ group }) => `Togli «${group}»`,
  emptiedTogether: "Sono più filtri insieme a svuotare l’elenco.",
  nearestPassing: "Nessun servizio itinerante noto passa in questo comune. La tappa più vicina:",
  noPlaceInZone: "Nessun luogo nella zona visibile. Sposta la mappa o mostra tutti i luoghi.",
  showWhole: ({ count }) => `Mostra tutti (${places(count)})`,
  followMap: "Segui la mappa",
  printNearest: "Stampa i dieci più vicini",
  nameMyPosition: "Trova l’indirizzo",
  nameMyPositionNote: "Invia la tua posizione al servizio degli indirizzi dell’IGN (Géoplateforme) e a nessun altro.",
  positionUnnamed: "Nessun indirizzo noto in questo punto.",
  unknownOrigin: "Il punto di partenza di questo link non è, o non è più, nei dati.",
  whichAnswer: "Intendevi una di queste risposte? Invio prende la prima.",
  nothingFound: ({ text }) =>
    `Nessun luogo, servizio o giorno riconosciuto in «${text}». Prova un comune, un codice postale o una parola come «pensione».`,
  forgetSearches: "Dimentica queste ricerche",
  askingAddresses: "Ricerca di indirizzi…",
  addressesBusy: "Il servizio degli indirizzi è molto richiesto: riprova tra qualche secondo. Il resto funziona.",
  addressesUnavailable:
    "Ricerca di indirizzi non disponibile. Comuni, località sciistiche e luoghi restano disponibili.",
  noAddress: "Nessun indirizzo con questo nome.",
  locationFaults: {
    refused:
      "Il dispositivo non ha dato la sua posizione. Autorizzala nelle impostazioni del browser o scrivi il tuo comune.",
    unavailable: "Il dispositivo non conosce la sua posizione. Scrivi piuttosto il comune o l’indirizzo.",
    timeout: "La posizione non è arrivata in tempo. Riprova all’aperto o vicino a una finestra, o scrivi il comune.",
    outside: "Sei fuori dai sette dipartimenti della mappa. Scrivi il comune o la località sciistica dove vai.",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "risposta" : "risposte"} alla ricerca`,
  quoted: ({ name }) => `«${name}»`,
};
