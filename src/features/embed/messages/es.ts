import type { EmbedWords } from "./fr.ts";

export const embed: EmbedWords = {
  embed: "Insertar este mapa",
  embedOffer: "Su sitio web puede mostrar este mapa, con los lugares que elija.",
  embedIntro: "Elija qué muestra el marco y pegue el código en una página de su sitio web.",
  embedView: "Vista",
  embedPlace: "Abrir en la posición actual del mapa",
  embedHeight: "Altura en píxeles",
  embedWidth: "Anchura en píxeles",
  embedWholeWidth: "Todo el ancho de la página (100 %)",
  pixelLimits: ({ from, to }) => `Un número entero de ${from} a ${to}.`,
  embedCode: "Código para pegar en la página",
  copyCode: "Copiar el código",
  codeCopied: "El código se ha copiado.",
  codeRefused: "El navegador no permite copiar: el código está seleccionado, cópielo con Ctrl + C o ⌘ + C.",
  preview: "Vista previa",
  previewReduced: ({ share }) => `Vista previa reducida al ${share} %.`,
  close: "Cerrar",
};
