import type { ListWords } from "../fr/list.ts";
import { number, places } from "./grammar.ts";

export const list: ListWords = {
  noPlace: "Nessun luogo corrisponde a tutti questi filtri.",
  emptiedBy: ({ group, count }) => `Il filtro «${group}» svuota l’elenco: senza, ${places(count)}.`,
  lift: ({ group }) => `Togli «${group}»`,
  emptiedTogether: "Sono più filtri insieme a svuotare l’elenco.",
  nearestPassing: "Nessun servizio itinerante noto passa in questo comune. La tappa più vicina:",
  noPlaceInZone: "Nessun luogo nella zona visibile. Sposta la mappa o mostra tutti i luoghi.",
  showWhole: ({ count }) => `Mostra tutti (${places(count)})`,
  followMap: "Segui la mappa",
  print: "Stampa",
  printNearest: "Stampa i dieci più vicini",
  passedOver: ({ count }) =>
    count > 1
      ? `Seguono ${number(count)} luoghi più vicini: non verificati da cinque anni e senza contatto.`
      : "Segue un luogo più vicino: non verificato da cinque anni e senza contatto.",
  otherwise: "Altrimenti:",
  nameMyPosition: "Trova l’indirizzo",
  nameMyPositionNote: "Invia la tua posizione al servizio degli indirizzi dell’IGN (Géoplateforme) e a nessun altro.",
  positionUnnamed: "Nessun indirizzo noto in questo punto.",
  unknownOrigin: "Il punto di partenza di questo link non è, o non è più, nei dati.",
};
