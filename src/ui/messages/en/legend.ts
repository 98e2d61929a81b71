import type { LegendWords } from "../words/legend.ts";

export const legend: LegendWords = {
  legend: "Legend",
  legendCluster: "Several places: share of each type",
  legendItinerant: "Mobile",
  legendApproximate: "Approximate position",
  legendHousing: "Housing or parking area, no help in person",
  legendSeveral: "Two types in the same place",
  legendCovered: "Within the maximum distance of a place",
  legendGap: "Beyond the maximum distance",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `Nearest place at most ${upTo} ${metric} away`;
    return upTo === undefined ? `More than ${above} ${metric}` : `${above} to ${upTo} ${metric}`;
  },
  legendBeyond: "Hatched: beyond the maximum",
  legendWay: "From the chosen commune to its nearest place",
  legendPasses: { closed: "Pass closed", doubtful: "Pass open, depending on the year", open: "Pass open" },
  legendSupposed: "Framed: assumed state",
  legendSchematic: "Schematic outlines",
  legendStops: "Stops of the chosen place",
  legendTerritories: "Boundaries: département, intercommunalité (group of communes), commune",
};
