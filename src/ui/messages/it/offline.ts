import type { OfflineWords } from "../fr/offline.ts";
import { number } from "./grammar.ts";

export const offline: OfflineWords = {
  offlineBadge: "Offline",
  offlineLimits:
    "Mappa, elenco, schede e cifre funzionano senza rete. La ricerca di indirizzi e le mappe di base online richiedono una connessione.",
  offlineNotKept:
    "Ciò che è già aperto funziona senza rete; il resto no, perché la mappa non è conservata su questo dispositivo.",
  offlineWeight: ({ count }) => `Meno di ${number(count)} MB da scaricare.`,
  startOffline: "Tenere la mappa su questo dispositivo",
  updateReady: "Una nuova versione della pagina è pronta.",
  updateElsewhere:
    "La pagina è stata aggiornata in un’altra scheda. Ricarica questa per vedere la nuova versione: ciò che non ha ancora caricato può mancare.",
  updateMissing: "Il sito è stato aggiornato e una parte di questa pagina non esiste più. Ricaricala per continuare.",
  updateLoses:
    "Ricaricando la pagina perderesti ciò che hai scritto in un campo. Il resto è conservato: filtri, sportelli previsti, file importato.",
  updating: "Aggiornamento…",
  updateNow: "Aggiorna",
  updateAnyway: "Continua comunque",
  reloadPage: "Ricarica",
  notNow: "Più tardi",
  offlineKeeping: {
    unknown: "La pagina verifica se può aprirsi senza rete su questo dispositivo.",
    unsupported: "Qui il browser non può conservare la mappa sul dispositivo: serve la rete a ogni visita.",
    unasked:
      "La mappa non è conservata su questo dispositivo. Se la conservi, si scarica una volta sola e poi si apre senza rete.",
    preparing: "La mappa si sta scaricando su questo dispositivo, per aprirsi poi senza rete.",
    ready: "La mappa è conservata su questo dispositivo: si apre senza rete, allo stesso indirizzo.",
    failed:
      "Non è stato possibile conservare la mappa su questo dispositivo: la rete si è interrotta o manca spazio. Funziona con la rete.",
  },
};
