import { number } from "../../../ui/messages/en/grammar.ts";
import type { TableFiltersWords } from "./fr.ts";

export const tableFilters: TableFiltersWords = {
  title: ({ count }) => (count === 0 ? "Other filters" : `Other filters (${number(count)})`),
  epci: "Group of communes (EPCI)",
  anyEpci: "all",
  mapClass: "Class on the map",
  anyClass: "all",
  column: "Column",
  least: "At least",
  most: "At most",
  condition: ({ count }) => `Condition ${number(count)}`,
  percent: "Shares are in %, distances in km or minutes, as measured.",
  add: "Add a condition",
  remove: ({ count }) => `Remove condition ${number(count)}`,
  clear: "Clear these filters",
  reversed: "“At least” is above “At most”: no row fits. Swap the two values.",
};
