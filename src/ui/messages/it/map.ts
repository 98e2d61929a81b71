import type { MapWords } from "../fr/map.ts";

export const map: MapWords = {
  map: "Mappa dei luoghi",
  mapLoading: "La mappa sta arrivando…",
  mapFailed: "Non è stato possibile caricare la mappa. L’elenco, le schede e le cifre funzionano.",
  attribution: "© contributori di OpenStreetMap, agosto 2021",
  attributionOutlines: "confini © IGN",
  zoomIn: "Avvicina",
  zoomOut: "Allontana",
  northUp: "Riporta il nord in alto",
  wholeMap: "Mostra i sette dipartimenti",
  attributionToggle: "Mostra o nascondi le fonti della mappa",
  wheelWithControl: "Ctrl + rotella per cambiare la scala della mappa",
  wheelWithCommand: "⌘ + rotella per cambiare la scala della mappa",
  twoFingers: "Due dita per spostare la mappa",
};
