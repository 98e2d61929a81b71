import type { EmbedWords } from "./fr.ts";

export const embed: EmbedWords = {
  embed: "Insertar este mapa",
  embedOffer: "Su sitio web puede mostrar este mapa, con los lugares que elija.",
  embedIntro: "El marco conserva los filtros y el punto de partida de esta página.",
  embedView: "Vista",
  embedResort: "Estación",
  embedAnyResort: "A elección del lector",
  embedHeight: "Altura en píxeles",
  embedCode: "Código para pegar en la página",
  copyCode: "Copiar el código",
  codeCopied: "El código se ha copiado.",
  preview: "Vista previa",
};
