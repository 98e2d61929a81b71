import { number } from "../../../ui/messages/en/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/en/people-grammar.ts";
import type { ExportWords } from "./fr.ts";

export const exporting: ExportWords = {
  exportIntro:
    "Every export says where its figures come from: filters, access model, threshold, assumptions, edition, date, sources, and the link that opens this view again.",
  exportCopyLink: "Copy the link to this view",
  exportLinkCopied: "The link is copied.",
  exportLinkByHand: "Link to this view, to copy",
  exportLinkCut:
    "This link is incomplete: in full, it would exceed 8,000 characters, which some servers refuse. Names of planned help points or other choices are not in it.",
  exportTablesNote:
    "Each table comes in a ZIP archive with its provenance sheet. Column names are in French and do not change with the language of the page.",
  exportTables: {
    territoires: "Export the table (CSV)",
    lacunes: "Export the communes not covered (CSV)",
    saisons: "Export summer and winter (CSV)",
    emplacements: "Export the proposed sites (CSV)",
    lieux: "Export the help points (CSV)",
    envisages: "Export the planned help points (CSV)",
  },
  exportLayerChoice: "Layer for a GIS",
  exportLayers: {
    communes: "Communes (points)",
    "contours-communes": "Communes (outlines)",
    epci: "Groups of communes (outlines)",
    departements: "Départements (outlines)",
    lieux: "Help points",
    envisages: "Planned help points",
    emplacements: "Proposed sites",
    zone: "Covered and uncovered areas",
  },
  exportLayer: "Export the layer (GeoJSON)",
  exportPicture: "Export the map (PNG)",
  exportPictureNote:
    "The map as shown, with title, legend, scale, sources and date, as wide as an A4 page (300 dots per inch).",
  exportDrawing: "Drawing the map…",
  exportSaved: ({ file }) => `File ${file} saved.`,
  exportNothing: "The figures are not there yet: nothing was saved. Try again in a moment.",
  exportFailed: ({ file }) => `The file ${file} could not be written. Try again.`,
  exportNorth: "N",
  exportNoMap: "The map is not drawn on this device: there is no picture to save. The report has its own map.",
  exportNoFilter: "no filter",
  exportAsThingsAre: "no assumptions",
  exportPlanned: ({ text, count }) => `Planned help ${count === 1 ? "point" : "points"}: ${text}`,
  exportExcluded: ({ text, count }) => `Without ${count === 1 ? "this place" : "these places"}: ${text}`,
  exportMeasured: ({ count }) => `${number(count)} ${count === 1 ? "help point" : "help points"} measured`,
  exportPeople: ({ group }) => `${POPULATIONS[group]} counted where people live`,
};
