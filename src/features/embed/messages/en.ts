import type { EmbedWords } from "./fr.ts";

export const embed: EmbedWords = {
  embed: "Embed this map",
  embedOffer: "Your website can show this map, with the places you choose.",
  embedIntro: "Choose what the frame shows, then paste the code into a page of your website.",
  embedView: "View",
  embedPlace: "Open at the map’s current position",
  embedHeight: "Height in pixels",
  embedWidth: "Width in pixels",
  embedWholeWidth: "Whole width of the page (100%)",
  pixelLimits: ({ from, to }) => `A whole number from ${from} to ${to}.`,
  embedCode: "Code to paste into the page",
  copyCode: "Copy the code",
  codeCopied: "The code has been copied.",
  codeRefused: "The browser does not allow copying: the code is selected, copy it with Ctrl + C or ⌘ + C.",
  preview: "Preview",
  previewReduced: ({ share }) => `Preview reduced to ${share}%.`,
  close: "Close",
};
