import type { SearchWords } from "../fr/search.ts";

export const search: SearchWords = {
  search: "Cerca un servizio, un comune, una località sciistica, un indirizzo",
  searchPlaceholder: "Es.: tasse Gap sabato",
  searchGroups: {
    reading: "Quello che cerchi",
    recent: "Ricerche recenti",
    commune: "Comuni",
    station: "Località sciistiche",
    gare: "Stazioni ferroviarie",
    lieu: "Luoghi",
    hameau: "Frazioni e località",
    relief: "Valichi e massicci",
    adresse: "Indirizzi",
  },
  clearSearch: "Cancella la ricerca",
  locate: "Trova la mia posizione",
  locating: "Ricerca della tua posizione…",
  myPosition: "La tua posizione",
};
