import type { EmbedWords } from "./fr.ts";

export const embed: EmbedWords = {
  embed: "Embed this map",
  embedOffer: "Your website can show this map, with the places you choose.",
  embedIntro: "The frame keeps the filters and the starting point of this page.",
  embedView: "View",
  embedResort: "Resort",
  embedAnyResort: "Chosen by the reader",
  embedHeight: "Height in pixels",
  embedCode: "Code to paste into the page",
  copyCode: "Copy the code",
  codeCopied: "The code has been copied.",
  preview: "Preview",
};
