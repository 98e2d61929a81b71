import type { EmbedWords } from "../words/embed.ts";

export const embed: EmbedWords = {
  embed: "Incorpora questa mappa",
  embedOffer: "Il vostro sito può mostrare questa mappa, con i luoghi che scegliete.",
  embedIntro: "Scegliete che cosa mostra il riquadro, poi incollate il codice in una pagina del vostro sito.",
  embedView: "Vista",
  embedPlace: "Aprire dove si trova ora la mappa",
  embedHeight: "Altezza in pixel",
  embedWidth: "Larghezza in pixel",
  embedWholeWidth: "Tutta la larghezza della pagina (100%)",
  pixelLimits: ({ from, to }) => `Un numero intero da ${from} a ${to}.`,
  embedCode: "Codice da incollare nella pagina",
  copyCode: "Copia il codice",
  codeCopied: "Il codice è stato copiato.",
  codeRefused: "Il browser rifiuta di copiare: il codice è selezionato, copiatelo con Ctrl + C o ⌘ + C.",
  preview: "Anteprima",
  previewReduced: ({ share }) => `Anteprima ridotta al ${share}%.`,
  close: "Chiudi",
};
