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
  schematicNote:
    "The outlines of communes and of groups of communes (EPCI) are schematic: cells around the town halls. Those of the départements come from Natural Earth. They show roughly where things are and have no legal force.",
  officialNote: ({ vintage, date }) =>
    `The outlines of communes, groups of communes and départements are those of IGN${vintage === "" ? "" : `, edition ${vintage}`}, downloaded from geo.api.gouv.fr (${date}, Licence Ouverte 2.0) and generalised: they do not replace the land register. Communes that have merged since are joined.`,
  officialFailed: ({ file }) =>
    `The official outlines could not be read (${file}): the map shows the schematic ones. Reload the page to try again.`,
  manifestFailed: "The list of sources could not be read.",
};
