import type { EmbedWords } from "./fr.ts";

export const embed: EmbedWords = {
  embed: "Incorpora questa mappa",
  embedOffer: "Il tuo sito può mostrare questa mappa, con i luoghi che scegli.",
  embedIntro: "Scegli che cosa mostra il riquadro, poi incolla il codice in una pagina del tuo sito.",
  embedView: "Vista",
  embedPlace: "Apri nella posizione attuale della mappa",
  embedHeight: "Altezza in pixel",
  embedWidth: "Larghezza in pixel",
  embedWholeWidth: "Tutta la larghezza della pagina (100%)",
  pixelLimits: ({ from, to }) => `Un numero intero da ${from} a ${to}.`,
  embedCode: "Codice da incollare nella pagina",
  copyCode: "Copia il codice",
  codeCopied: "Il codice è stato copiato.",
  codeRefused: "Il browser non permette di copiare: il codice è selezionato, copialo con Ctrl + C o ⌘ + C.",
  preview: "Anteprima",
  previewReduced: ({ share }) => `Anteprima ridotta al ${share}%.`,
  close: "Chiudi",
};
