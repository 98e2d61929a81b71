import { number } from "../../../ui/messages/it/grammar.ts";
import type { LayersWords } from "./fr.ts";

export const layers: LayersWords = {
  layersNote:
    "I luoghi che aggiungi restano su questo dispositivo, in questo browser: nulla è inviato a nessuno. Sono mostrati, cercati e contati come gli altri finché il loro livello è mostrato.",
  layersNone: "Non hai ancora aggiunto nessun livello.",
  layersToImport: "Importa un file",
  layersWaiting: "Lettura dei livelli conservati sul dispositivo…",
  layersNotKept:
    "Il dispositivo non permette di conservare i tuoi livelli, o non ha più spazio. Restano qui finché non chiudi la pagina; i tuoi file non cambiano.",
  layersNotRecalled:
    "I livelli conservati su questo dispositivo, se ce ne sono, non possono essere letti: il browser non lo permette. Ricarica la pagina per riprovare; i tuoi file non cambiano.",
  layersUnread: ({ names, count }) =>
    count === 1
      ? `Un livello conservato su questo dispositivo non può essere letto da questa versione della pagina: ${names}. Importa di nuovo il suo file.`
      : `${number(count)} livelli conservati su questo dispositivo non possono essere letti da questa versione della pagina: ${names}. Importa di nuovo i loro file.`,
  layersList: "Livelli aggiunti",
  layerName: "Nome del livello",
  layerPlaces: ({ count }) => `${number(count)} ${count === 1 ? "luogo" : "luoghi"}`,
  layerReplaced: ({ count }) =>
    count === 1
      ? `di cui ${number(count)} al posto di un luogo della mappa`
      : `di cui ${number(count)} al posto di luoghi della mappa`,
  layerBeyond: ({ count }) =>
    `${number(count)} fuori dai comuni della mappa, ${count === 1 ? "mostrato ma non contato" : "mostrati ma non contati"} nelle misure`,
  layerHides: ({ count }) => `${number(count)} ${count === 1 ? "luogo della mappa tolto" : "luoghi della mappa tolti"}`,
  layerShown: ({ name }) => `Mostra e conta «${name}»`,
  layerLook: "Vedi sulla mappa",
  layerRemove: "Elimina",
  layerRemoved: ({ name }) => `Il livello «${name}» è eliminato da questo dispositivo.`,
  layerFile: ({ file }) => `File che hai aggiunto: ${file}`,
  layerNationalList: "Elenco nazionale degli sportelli France services, letto dalla pagina su data.gouv.fr",
  layerAddedOn: ({ date }) => `Aggiunto il ${date}.`,
  layerVintage: ({ date }) => `Dati del ${date}.`,
  layerUndated: "Data dei dati sconosciuta.",
  layersCounted: ({ names, count }) =>
    `${count === 1 ? "compreso il livello aggiunto" : "compresi i livelli aggiunti"} ${names}`,
  quoted: ({ name }) => `«${name}»`,
};
