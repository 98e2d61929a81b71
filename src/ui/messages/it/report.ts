import type { ReportWords } from "../fr/report.ts";
import { number as written } from "./grammar.ts";

export const report: ReportWords = {
  reportTitle: ({ name }) => `Accesso ai servizi: ${name}`,
  reportSet: ({ text }) => `Questo insieme unisce: ${text}.`,
  reportFigures: "Cifre principali",
  reportMap: "Distanza dallo sportello più vicino, per comune",
  reportMapLabel: ({ text, territory }) =>
    `Mappa dei comuni. ${text} – ${territory}. Gli abitanti di ogni classe sono nella legenda, le cifre nelle tabelle.`,
  reportMapNote:
    "Confini schematici: ogni comune, cella o disco intorno al suo capoluogo, ha il colore del tragitto mediano dei suoi abitanti. Gli abitanti di ogni classe sono quelli del territorio.",
  reportMapNoteOfficial:
    "Contorni ufficiali generalizzati: ogni comune ha il colore del tragitto mediano dei suoi abitanti. Gli abitanti di ogni classe sono quelli del territorio.",
  reportPlaces: "Sportelli",
  reportGaps: "Comuni non serviti, o solo in parte, per numero di abitanti non serviti",
  reportOthers: ({ count, number }) =>
    `e ${written(count)} ${count === 1 ? "altro comune" : "altri comuni"} (${number}).`,
  reportWithin: {
    departement: "Per dipartimento",
    epci: "Per unione di comuni (EPCI)",
    commune: "Per comune",
  },
  reportRow: { departement: "Dipartimento", epci: "EPCI", commune: "Comune" },
  reportNearest: "Sportello più vicino",
  reportCost: { km: "Distanza", min: "Tempo" },
  reportMean: { km: "Distanza media", min: "Tempo medio" },
  reportBefore: ({ text }) => `prima: ${text}`,
  reportSources: "Fonti e licenze",
  reportMade: ({ date }) => `Rapporto redatto il ${date}`,
  reportLink: "Riapri questa vista",
  reportCode: "Codice da inquadrare: il link di questa vista",
  bookletPrint: "Stampa il quaderno del territorio",
  bookletNote:
    "Il quaderno riunisce: copertina, cifre chiave con intervalli, mappe a pagina intera, confronto, estate e inverno, senza auto, comuni non serviti, scenari, metodo, fonti. «Salva come PDF» nella finestra di stampa ne fa un file.",
  reportComing: "Il documento sarà stampato appena i suoi ultimi dati saranno calcolati.",
  bookletTitle: ({ name }) => `Quaderno del territorio: ${name}`,
  bookletMapFigures: "Le cifre di questa mappa sono nelle tabelle del quaderno.",
  bookletSeasons: "Estate e inverno a confronto",
  bookletComparison: "Confronto dei territori",
  reportUnmade: {
    straight: "In linea d’aria le distanze dell’estate e dell’inverno sono le stesse: una sola mappa le mostra.",
    roads: "Non è stato possibile caricare la rete stradale: questa parte, che si calcola su strada, manca.",
    outlines: "Non è stato possibile caricare i contorni dei territori: questa mappa manca.",
    conventions: "Non è stato possibile caricare il file delle convenzioni sugli alloggi: questa parte manca.",
    soon: "Questa parte non era ancora calcolata al momento della stampa: stampa di nuovo tra un istante.",
  },
};
