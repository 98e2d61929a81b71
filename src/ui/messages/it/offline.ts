import type { OfflineWords } from "../words/offline.ts";
import { number } from "./grammar.ts";

export const offline: OfflineWords = {
  offlineBadge: "Non in linea",
  offlineLimits:
    "Carta, elenco, schede e cifre funzionano senza rete. La ricerca di indirizzi, le isocrone ufficiali, l’aggiornamento da data.gouv.fr e gli sfondi di carta in linea la aspettano.",
  offlineNotKept:
    "Ciò che è già aperto funziona senza rete; il resto la aspetta, perché la carta non è conservata su questo dispositivo.",
  updateReady: "Una nuova versione della pagina è pronta.",
  updateElsewhere:
    "La pagina è stata aggiornata in un’altra scheda. Questa continua con la versione precedente finché non la ricaricate.",
  updateMissing: "Il sito è stato aggiornato e una parte di questa pagina non esiste più. Ricaricatela per continuare.",
  updateLoses: ({ names }) =>
    `Ricaricando la pagina perdereste: ${names}. Il resto è conservato: filtri, luoghi previsti, strati.`,
  unfinishedImport: ({ file }) => `l’importazione in corso (${file})`,
  unfinishedComparison: "il confronto con l’elenco nazionale",
  unfinishedLayers: "gli strati che questo dispositivo non ha potuto conservare",
  unfinishedText: "ciò che avete scritto in un campo",
  updating: "Aggiornamento…",
  updateNow: "Aggiornare",
  updateAnyway: "Continuare comunque",
  reloadPage: "Ricaricare",
  notNow: "Più tardi",
  offlineKeeping: {
    unknown: "La pagina verifica se può aprirsi senza rete su questo dispositivo.",
    unsupported: "Qui il browser non può conservare la carta sul dispositivo: serve la rete a ogni visita.",
    unasked:
      "La carta non è conservata su questo dispositivo. Conservarla la scarica una volta, meno di 2 MB, e poi si apre senza rete.",
    preparing: "La carta si sta scaricando su questo dispositivo, per aprirsi poi senza rete.",
    ready: "La carta è conservata su questo dispositivo: si apre senza rete, allo stesso indirizzo.",
    failed:
      "Non è stato possibile conservare la carta su questo dispositivo: la rete si è interrotta o manca spazio. Funziona con la rete.",
  },
  keepOffline: "Conservare la carta su questo dispositivo",
  keptMapsTitle: "Sfondi di carta in linea",
  keptMapsNote:
    "Ciò che guardate di uno sfondo di carta in linea è conservato per rivederlo senza rete: gli ultimi 1500 pezzi, per 30 giorni al massimo.",
  keptMaps: ({ count, size }) =>
    count === 1 ? `1 pezzo è conservato (${size}).` : `${number(count)} pezzi sono conservati (${size}).`,
  keptMapsNone: "Non ne è conservato nulla.",
  clearKeptMaps: "Cancellare gli sfondi di carta conservati",
  keptMapsCleared: "Gli sfondi di carta conservati sono cancellati.",
  keptMegabytes: ({ number: megabytes }) => `${megabytes} MB`,
};
