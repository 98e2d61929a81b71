import type { DataWords } from "../fr/data.ts";

export const data: DataWords = {
  dataSections: {
    quality: "Data check",
    import: "Import a file",
    export: "Export",
    sources: "Sources and licences",
    embed: "Embed",
    offline: "Offline",
  },
  dataIntro:
    "The contents of the map: what is there and what is missing, where it comes from, what you add to it and what you export.",
  producer: "Producer",
  vintage: "Edition",
  usedFor: "Tables",
  manifestFailed: "The list of sources could not be read.",
};
