import type { LegendWords } from "../fr/legend.ts";
import { number } from "./grammar.ts";

export const legend: LegendWords = {
  legend: "Legend",
  mapHelp: "Arrow keys to move, plus and minus to zoom. Everything the map shows is in the list.",
  legendCluster:
    "Several places: share of each type – solid line for France services, broken for seasonal workers, double for multi-service",
  legendItinerant: "Mobile",
  legendApproximate: "Approximate position",
  legendImported: "Place that you imported",
  legendNeighbour: "Neighbouring place, outside the seven départements",
  legendHousing: "Housing or parking area, no front desk",
  legendSeveral: "Two types in the same place",
  legendCovered: "Within the threshold of a place",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `${number(upTo ?? 0)} ${metric} at most`;
    return upTo === undefined
      ? `More than ${number(above)} ${metric}`
      : `${number(above)} to ${number(upTo)} ${metric}`;
  },
  legendWay: "From the chosen commune to its nearest place",
  legendPasses: { closed: "Pass closed", doubtful: "Pass open, depending on the year", open: "Pass open" },
  legendStops: "Stops of the chosen place",
  legendTerritories: "Boundaries: département, group of communes (EPCI), commune",
  legendTrip: "From the starting point to the chosen place",
};
