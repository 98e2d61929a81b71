import type { BookletWords } from "../fr/booklet.ts";
import { number as written } from "./grammar.ts";

export const booklet: BookletWords = {
  bookletSet: ({ text }) => `Questo insieme unisce: ${text}.`,
  bookletFigures: "Cifre principali",
  bookletMap: "Distanza dallo sportello più vicino, per comune",
  bookletMapLabel: ({ text, territory }) =>
    `Mappa dei comuni. ${text} – ${territory}. Gli abitanti di ogni classe sono nella legenda, le cifre nelle tabelle.`,
  bookletMapNote:
    "Confini semplificati (IGN): ogni comune ha il colore del tragitto mediano dei suoi abitanti. Gli abitanti di ogni classe sono quelli del territorio.",
  bookletPlaces: "Sportelli",
  bookletGaps: "Comuni non serviti, o solo in parte, per numero di abitanti non serviti",
  bookletOthers: ({ count, number }) =>
    `e ${written(count)} ${count === 1 ? "altro comune" : "altri comuni"} (${number}).`,
  bookletWithin: {
    departement: "Per dipartimento",
    epci: "Per unione di comuni (EPCI)",
    commune: "Per comune",
  },
  bookletRow: { departement: "Dipartimento", epci: "EPCI", commune: "Comune" },
  bookletNearest: "Sportello più vicino",
  bookletCost: { km: "Distanza", min: "Tempo" },
  bookletMean: { km: "Distanza media", min: "Tempo medio" },
  bookletBefore: ({ text }) => `prima: ${text}`,
  bookletSources: "Fonti e licenze",
  bookletMade: ({ date }) => `Redatto il ${date}`,
  bookletLink: "Riapri questa vista",
  bookletCode: "Codice da inquadrare: il link di questa vista",
  bookletPrint: "Stampa il quaderno del territorio",
  bookletNote:
    "Da due a quattro pagine A4. Si apre la finestra di stampa: scegli di salvare in PDF oppure di stampare.",
  bookletComing: "Il documento sarà stampato appena i suoi ultimi dati saranno calcolati.",
  bookletTitle: ({ name }) => `Accesso ai servizi: ${name}`,
  bookletComparison: "Confronto dei territori",
  bookletUnmade: {
    outlines: "Non è stato possibile caricare i contorni dei territori: questa mappa manca.",
    soon: "Questa parte non era ancora calcolata al momento della stampa: stampa di nuovo tra un istante.",
  },
};
