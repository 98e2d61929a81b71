import type { TerritoriesWords } from "../fr/territories.ts";

export const territories: TerritoriesWords = {
  territoriesSections: {
    figures: "Population covered",
    map: "Map of access",
    table: "Coverage by territory",
    gaps: "Communes not covered",
    comparison: "Comparison",
    seasons: "Summer / winter",
    scenario: "Planned help points",
    siting: "Best sites",
    way: "Routes and passes",
    seasonal: "Conventions and partnerships",
    counted: "What is counted",
    export: "Export",
    method: "Method",
  },
  pageContents: "On this page",
  plannedPlace: ({ name, commune }) =>
    name === "" ? `Planned help point in ${commune}` : `${name} (planned help point, ${commune})`,
  allDepartements: "The seven départements",
};
