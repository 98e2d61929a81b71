import type { View } from "../app-state.ts";

/** Name of the parameter of the view. */
export const VIEW = "vue";

/** Parameters that have a meaning beside list and map only. */
const OF_LIST: readonly string[] = [
  "embed",
  "type",
  "departement",
  "verification",
  "passage",
  "dans",
  "lieu",
  "sans-voiture",
  "modele",
  "carte",
];

/** The view of a link without the parameter of the view: list and map where a parameter has a meaning only there, else the question page. */
export function impliedView(names: readonly string[]): View {
  return names.some((name) => OF_LIST.includes(name)) ? "trouver" : "question";
}
