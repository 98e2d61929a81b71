import type { View } from "../app-state.ts";

/** Whether the places of a view are filtered: « Territoires » measures all that answer its own choice, and its links name no filter. */
export function hasFilters(view: View): boolean {
  return view !== "territoires";
}
