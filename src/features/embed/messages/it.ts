import type { EmbedWords } from "./fr.ts";

export const embed: EmbedWords = {
  embed: "Incorpora questa mappa",
  embedOffer: "Il tuo sito può mostrare questa mappa, con i luoghi che scegli.",
  embedIntro: "Il riquadro riprende i filtri e il punto di partenza di questa pagina.",
  embedView: "Vista",
  embedResort: "Stazione",
  embedAnyResort: "A scelta di chi legge",
  embedHeight: "Altezza in pixel",
  embedCode: "Codice da incollare nella pagina",
  copyCode: "Copia il codice",
  codeCopied: "Il codice è stato copiato.",
  preview: "Anteprima",
};
