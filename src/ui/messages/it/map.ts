import type { MapWords } from "../fr/map.ts";

export const map: MapWords = {
  map: "Mappa dei luoghi",
  mapLoading: "La mappa sta arrivando…",
  mapNoWebgl:
    "Questo browser non può disegnare la mappa (WebGL assente o rifiutato). L’elenco, le schede e le cifre funzionano.",
  mapFailed: "Non è stato possibile caricare la mappa. L’elenco, le schede e le cifre funzionano.",
  mapLost:
    "La mappa si è fermata per mancanza di memoria grafica. Torna da sola appena possibile. Il resto della pagina funziona.",
  baseMapFailed: "Non è stato possibile caricare la mappa di base: i luoghi sono disegnati senza.",
  territoriesFailed: "Non è stato possibile caricare i confini dei territori: la mappa dell’accesso non è disegnata.",
  attribution: "mappa di base schematica",
  attributionOfficial: "confini © IGN",
  zoomIn: "Avvicina",
  zoomOut: "Allontana",
  northUp: "Riporta il nord in alto",
  wholeMap: "Mostra i sette dipartimenti",
  attributionToggle: "Mostra o nascondi le fonti della mappa",
  wheelWithControl: "Ctrl + rotella per cambiare la scala della mappa",
  wheelWithCommand: "⌘ + rotella per cambiare la scala della mappa",
  twoFingers: "Due dita per spostare la mappa",
  kilometres: "km",
  metres: "m",
};
