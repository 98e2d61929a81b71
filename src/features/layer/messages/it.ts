import { number } from "../../../ui/messages/it/grammar.ts";
import type { LayerWords } from "./fr.ts";

export const layer: LayerWords = {
  layerImported: "File importato",
  layerWaiting: "Lettura del file conservato sul dispositivo…",
  layerNotKept:
    "Il dispositivo non permette di conservare il file importato, o non ha più spazio. I suoi luoghi restano qui finché non chiudi la pagina; il tuo file non cambia.",
  layerNotRecalled:
    "Il file conservato su questo dispositivo non può essere letto: il browser non lo permette. Ricarica la pagina per riprovare, o importalo di nuovo.",
  layerUnread: ({ name }) =>
    `Il file conservato su questo dispositivo non può essere letto da questa versione della pagina: ${name}. Importalo di nuovo.`,
  layerReplaced: ({ count }) =>
    count === 1
      ? `di cui ${number(count)} al posto di un luogo della mappa`
      : `di cui ${number(count)} al posto di luoghi della mappa`,
  layerBeyond: ({ count }) =>
    `${number(count)} fuori dai comuni della mappa, ${count === 1 ? "mostrato ma non contato" : "mostrati ma non contati"} nelle misure`,
  layerLook: "Vedi sulla mappa",
  layerRemove: "Elimina",
  layerRemoved: ({ name }) => `«${name}» è eliminato da questo dispositivo.`,
  layerFile: ({ file }) => `File che hai aggiunto: ${file}`,
  layerAddedOn: ({ date }) => `Aggiunto il ${date}.`,
  layerVintage: ({ date }) => `Dati del ${date}.`,
  layerUndated: "Data dei dati sconosciuta.",
  layerCounted: ({ name }) => `compreso il file importato «${name}»`,
  quoted: ({ name }) => `«${name}»`,
};
