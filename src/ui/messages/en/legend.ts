import type { LegendWords } from "../fr/legend.ts";

export const legend: LegendWords = {
  legend: "Legend",
  mapHelp: "Arrow keys to move, plus and minus to zoom. Everything the map shows is in the list.",
  legendCluster:
    "Several places: share of each type – solid line for France services, broken for seasonal workers, double for multi-service",
  legendImported: "Place that you imported (“+3” in a group)",
  legendNeighbour: "Neighbouring place, outside the seven départements",
  legendHousing: "Housing or parking area, no front desk",
  legendSeveral: "Two types in the same place",
  legendPasses: { closed: "Pass closed", doubtful: "Pass open, depending on the year", open: "Pass open" },
  legendStops: "Stops of the chosen place",
  legendTerritories: "Boundaries: département, group of communes (EPCI), commune",
  legendTrip: "From the starting point to the chosen place",
};
