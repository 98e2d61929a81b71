import { number } from "../../../ui/messages/it/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/it/people-grammar.ts";
import type { ExportWords } from "./fr.ts";

export const exporting: ExportWords = {
  exportIntro:
    "Ogni esportazione indica da dove vengono le cifre: filtri, modello di accesso, soglia, ipotesi, edizione, data, fonti e il link che riapre questa vista.",
  exportCopyLink: "Copia il link di questa vista",
  exportLinkCopied: "Il link è copiato.",
  exportLinkByHand: "Link di questa vista, da copiare",
  exportLinkCut:
    "Questo link è incompleto: intero, supererebbe 8.000 caratteri, che alcuni server rifiutano. Mancano nomi di sportelli previsti o altre scelte.",
  exportTablesNote:
    "Ogni tabella arriva in un archivio ZIP con la sua scheda di provenienza. I nomi delle colonne sono in francese e non cambiano con la lingua della pagina.",
  exportTables: {
    territoires: "Esporta la tabella (CSV)",
    lacunes: "Esporta i comuni non serviti (CSV)",
    saisons: "Esporta estate e inverno (CSV)",
    emplacements: "Esporta le posizioni proposte (CSV)",
    lieux: "Esporta gli sportelli (CSV)",
    envisages: "Esporta gli sportelli previsti (CSV)",
  },
  exportLayerChoice: "Livello per un GIS",
  exportLayers: {
    communes: "Comuni (punti)",
    "contours-communes": "Comuni (contorni)",
    epci: "Unioni di comuni (contorni)",
    departements: "Dipartimenti (contorni)",
    lieux: "Sportelli",
    envisages: "Sportelli previsti",
    emplacements: "Posizioni proposte",
    zone: "Zona coperta e zona scoperta",
  },
  exportLayer: "Esporta il livello (GeoJSON)",
  exportPicture: "Esporta la mappa (PNG)",
  exportPictureNote:
    "La mappa visibile, con titolo, legenda, scala, fonti e data, larga come una pagina A4 (300 punti per pollice).",
  exportDrawing: "Disegno della mappa…",
  exportSaved: ({ file }) => `File ${file} salvato.`,
  exportNothing: "Le cifre non ci sono ancora: non è stato salvato nulla. Riprova tra un momento.",
  exportFailed: ({ file }) => `Non è stato possibile scrivere il file ${file}. Riprova.`,
  exportNorth: "N",
  exportNoMap:
    "La mappa non è disegnata su questo dispositivo: non c’è un’immagine da salvare. Il rapporto ha una mappa propria.",
  exportNoFilter: "nessun filtro",
  exportAsThingsAre: "nessuna ipotesi",
  exportPlanned: ({ text, count }) => `${count === 1 ? "Sportello previsto" : "Sportelli previsti"}: ${text}`,
  exportExcluded: ({ text, count }) => `Senza ${count === 1 ? "questo luogo" : "questi luoghi"}: ${text}`,
  exportMeasured: ({ count }) => `${number(count)} ${count === 1 ? "sportello misurato" : "sportelli misurati"}`,
  exportPeople: ({ group }) => `${POPULATIONS[group]} contata dove vive`,
};
