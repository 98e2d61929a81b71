import type { DataWords } from "../fr/data.ts";

export const data: DataWords = {
  dataSections: {
    quality: "Controllo dei dati",
    import: "Importa un file",
    export: "Esporta",
    sources: "Fonti e licenze",
    embed: "Incorpora",
    offline: "Offline",
  },
  dataIntro:
    "Il contenuto della mappa: che cosa c’è e che cosa manca, da dove viene, che cosa aggiungi e che cosa esporti.",
  producer: "Produttore",
  vintage: "Edizione",
  usedFor: "Tabelle",
  manifestFailed: "Non è stato possibile leggere l’elenco delle fonti.",
};
