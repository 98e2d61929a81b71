import { number, places } from "../../../../ui/messages/en/grammar.ts";
import type { PlacesExportWords } from "./fr.ts";

export const placesExport: PlacesExportWords = {
  exportedPlaces: ({ count, total, unknown, filters }) => {
    const all = count === total ? `All ${places(total)} of the map` : `${places(count)} of ${number(total)}`;
    const asked = filters.length === 0 ? ", without a filter" : ` (${filters.join("; ")})`;
    const doubtful =
      unknown === 0
        ? ""
        : ` For ${unknown === 1 ? "one" : number(unknown)} of them, it is not known whether what you ask for is there.`;
    return `${all}${asked}.${doubtful}`;
  },
  exportedNone: "No place matches your filters: there is nothing to export.",
  exportFollows: "The export follows the filters of the page:",
  exportedWithin: ({ reach }) => `within ${reach} of your starting point`,
  exportedPassingBy: "mobile services that stop in your commune",
  exportFiles: "Two ways to export the places",
  takeTable: "Export the places (CSV)",
  takeTableNote:
    "The columns of our tables, then what these do not say: stops, doubts, records of one place. “Import a file” reads all of it back, with nothing lost.",
  takeLayer: "Export the places (GeoJSON)",
  takeLayerNote:
    "For a GIS: a point for each place, with its records, stops and doubts. “Import a file” reads them back too.",
  exportLayerName: "Places of Services alpins",
};
