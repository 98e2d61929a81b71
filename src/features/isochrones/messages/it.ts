import { number } from "../../../ui/messages/it/grammar.ts";
import type { IsochronesWords } from "./fr.ts";

export const isochrones: IsochronesWords = {
  isochroneAround: "Intorno a",
  isochroneNoPlace: "Scegli un luogo…",
  isochroneImportedBySheet:
    "I luoghi importati sono troppi per questo elenco: apri la scheda di uno di essi per sceglierlo.",
  isochronePlanned: "Sportelli previsti",
  isochroneSends:
    "Questo pulsante invia la posizione del luogo a data.geopf.fr, il servizio pubblico dell’IGN. Altrimenti non viene inviato nulla.",
  isochroneAsk: "Isocrone ufficiali (10, 20, 30 min)",
  isochroneAskMissing: "Chiedi quelle che mancano",
  isochroneProgress: ({ done, all }) => `Isocrone ricevute: ${done} su ${all}`,
  isochroneWaiting: ({ seconds }) => `data.geopf.fr chiede di attendere ${seconds} s. Il resto arriva poi da sé.`,
  isochroneStop: "Interrompi",
  isochroneStopped: "Interrotto. Quanto ricevuto resta visibile.",
  isochroneFailed: ({ missing }) =>
    `data.geopf.fr non ha fornito le isocrone di ${missing} min. Quanto ricevuto resta visibile; riprova tra qualche minuto.`,
  isochroneOffline: ({ missing }) =>
    `Nessuna rete: non è stato possibile chiedere le isocrone di ${missing} min. Riprova quando torna la connessione.`,
  isochroneFound: "Le tre isocrone sono arrivate.",
  isochroneKept: ({ date }) => `Ottenute il ${date}, conservate su questo dispositivo.`,
  isochroneNotKept: "Questo dispositivo non permette di conservarle: andranno perse alla chiusura della pagina.",
  isochroneForget: "Cancellale da questo dispositivo",
  isochroneTable: ({ name }) => `Chi raggiunge ${name} in auto`,
  isochroneTime: "Tempo",
  isochroneMinutes: ({ minutes }) => `${minutes} min`,
  isochroneOfficial: "Isocrona ufficiale",
  isochroneOwn: "La nostra stima",
  isochroneCommunes: ({ count }) => `${number(count)} ${count === 1 ? "comune" : "comuni"}`,
  isochroneMethod:
    "Isocrone della Géoplateforme (IGN, BD TOPO), verso il luogo, senza traffico né chiusure invernali. Gli abitanti all’interno sono contati negli stessi punti del resto della pagina, nei sette dipartimenti; un comune conta non appena un suo abitante è all’interno.",
  isochroneOwnMethod:
    "La nostra stima: stessi abitanti e stessi tempi, con la rete schematica e le velocità ipotizzate di questa mappa, d’estate.",
  isochroneSheetAct: "Isocrone verso questo sportello",
  legendIsochrone: ({ minutes }) => `Isocrona ufficiale, ${minutes} min`,
};
