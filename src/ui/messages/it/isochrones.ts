import type { IsochronesWords } from "../words/isochrones.ts";
import { number } from "./grammar.ts";

export const isochrones: IsochronesWords = {
  isochroneAround: "Intorno a",
  isochroneNoPlace: "Scegli un luogo…",
  isochroneBroughtBySheet:
    "I luoghi importati sono troppi per questo elenco: apri la scheda di uno di essi per sceglierlo.",
  isochronePlanned: "Sportelli previsti",
  isochroneSends:
    "Questo pulsante invia la posizione del luogo a data.geopf.fr, il servizio pubblico dell’IGN. Altrimenti non viene inviato nulla.",
  isochroneAsk: "Isocrone ufficiali (10, 20, 30 min)",
  isochroneAskMissing: "Chiedi quelle che mancano",
  isochroneProgress: ({ done, all }) => `Isocrone ricevute: ${done} su ${all}`,
  isochroneWaiting: ({ seconds }) => `data.geopf.fr chiede di attendere ${seconds} s. Il resto arriva poi da sé.`,
  isochroneStop: "Ferma",
  isochroneStopped: "Fermato. Ciò che è stato ricevuto resta visibile.",
  isochroneFailed: ({ missing }) =>
    `data.geopf.fr non ha dato le isocrone di ${missing} min. Ciò che è stato ricevuto resta visibile; riprova tra qualche minuto.`,
  isochroneOffline: ({ missing }) =>
    `Nessuna rete: non è stato possibile chiedere le isocrone di ${missing} min. Riprova quando la connessione è tornata.`,
  isochroneFound: "Le tre isocrone ci sono.",
  isochroneKept: ({ date }) => `Ottenute il ${date}, conservate su questo dispositivo.`,
  isochroneNotKept: "Questo dispositivo rifiuta di conservarle: andranno perse alla chiusura della pagina.",
  isochroneForget: "Cancellale da questo dispositivo",
  isochroneTable: ({ name }) => `Chi raggiunge ${name} in auto`,
  isochroneTime: "Tempo",
  isochroneMinutes: ({ minutes }) => `${minutes} min`,
  isochroneOfficial: "Isocrona ufficiale",
  isochroneOwn: "La nostra stima",
  isochroneCommunes: ({ count }) => `${number(count)} ${count === 1 ? "comune" : "comuni"}`,
  isochroneMethod:
    "Isocrone della Géoplateforme (IGN, BD TOPO), verso il luogo, senza traffico né chiusure invernali. Abitanti contati all’interno, là dove li conta la pagina, nei sette dipartimenti; un comune conta appena vi si trova un suo abitante.",
  isochroneOwnMethod:
    "La nostra stima: stessi abitanti e stessi minuti, con la rete schematica e le velocità ipotizzate di questa mappa, d’estate.",
  isochroneSheetAct: "Isocrone verso questo sportello",
  legendIsochrone: ({ minutes }) => `Isocrona ufficiale, ${minutes} min`,
};
