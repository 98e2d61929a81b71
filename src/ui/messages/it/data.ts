import type { DataWords } from "../words/data.ts";

export const data: DataWords = {
  dataSections: {
    control: "Controllo dei dati",
    import: "Importare un file",
    layers: "I miei livelli",
    refresh: "Aggiornare",
    export: "Scaricare",
    report: "Stato della rete",
    sources: "Fonti e licenze",
    embed: "Incorporare",
  },
  dataIntro: "Che cosa contiene la mappa, da dove viene e a quale data.",
  placesByType: "Luoghi per tipo",
  placesByVerification: "Luoghi per verifica",
  total: "In tutto",
  countedOnce: "Un luogo presente in due tabelle conta una volta nel totale e una volta in ogni tipo.",
  producer: "Produttore",
  vintage: "Edizione",
  usedFor: "Tabelle",
  schematicNote:
    "I confini dei comuni e delle intercommunalités (unioni di comuni, EPCI) sono schematici: celle intorno ai municipi. Quelli dei dipartimenti vengono da Natural Earth. Aiutano a orientarsi, non hanno valore ufficiale.",
  manifestFailed: "Non è stato possibile leggere l’elenco delle fonti.",
};
