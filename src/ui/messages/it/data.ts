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
  schematicNote:
    "I confini dei comuni e delle unioni di comuni (EPCI) sono schematici: celle intorno ai municipi. Quelli dei dipartimenti vengono da Natural Earth. Aiutano a orientarsi, non hanno valore ufficiale.",
  officialNote: ({ vintage, date }) =>
    `I confini dei comuni, delle unioni di comuni e dei dipartimenti sono quelli dell’IGN${vintage === "" ? "" : `, edizione ${vintage}`}, scaricati da geo.api.gouv.fr (${date}, Licence Ouverte 2.0) e generalizzati: non sostituiscono il catasto. I comuni che nel frattempo si sono fusi sono riuniti.`,
  officialFailed: ({ file }) =>
    `Non è stato possibile leggere i confini ufficiali (${file}): la mappa mostra quelli schematici. Ricarica la pagina per riprovare.`,
  manifestFailed: "Non è stato possibile leggere l’elenco delle fonti.",
};
