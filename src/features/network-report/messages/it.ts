import { number, places } from "../../../ui/messages/it/grammar.ts";
import type { NetworkReportWords } from "./fr.ts";

export const networkReport: NetworkReportWords = {
  networkReportIntro:
    "Un quadro della rete da stampare o da salvare in PDF: luoghi per tipo e per dipartimento, popolazione servita, che cosa manca, che cosa invecchia e, se lo scegli, che cosa è cambiato da una versione pubblicata o da un’altra edizione.",
  networkReportTitle: "Stato della rete",
  printNetworkReport: "Stampa lo stato della rete",
  compareWith: "Confronta con",
  networkVersion: ({ date }) => `Versione del ${date}`,
  networkSince: ({ name }) => `${name}: che cosa è cambiato da allora`,
  networkSinceKinds: { added: "Aggiunti", removed: "Non più nei dati", changed: "Cambiati" },
  compareWithNone: "Niente",
  noVintage:
    "Per confrontare con un’altra edizione, importa quella di una delle nostre tabelle o dell’elenco ufficiale: diventa un livello, che puoi scegliere qui.",
  vintageAges: {
    older: ({ name }) => `«${name}» è più vecchio della mappa: ecco i cambiamenti avvenuti da allora.`,
    same: ({ name }) => `«${name}» ha la stessa data della mappa: ecco le differenze.`,
    younger: ({ name }) => `«${name}» è più recente della mappa: ecco i suoi cambiamenti.`,
    undated: ({ name }) => `«${name}» non ha data: ecco le differenze.`,
  },
  vintageChanges: {
    added: "Aggiunti",
    gone: "Scomparsi",
    renamed: "Rinominati",
    moved: "Spostati di più di 100 m",
    rescheduled: "Altri orari",
  },
  vintageUnchanged: ({ count }) => `${places(count)} senza cambiamenti.`,
  wasNamed: ({ name }) => `prima: ${name}`,
  movedBy: ({ number: distance }) => `a ${distance}\u00a0km`,
  wasOpen: ({ days }) => `prima: ${days.join("; ")}`,
  hoursUnknownBefore: "prima: orari sconosciuti",
  networkCoverage: "Popolazione servita per dipartimento",
  networkChanges: ({ name }) => `Che cosa cambia con «${name}»`,
  andOthers: ({ count }) => (count === 1 ? "e un altro luogo" : `e altri ${number(count)} luoghi`),
};
