import type { Place } from "./place.ts";

/** "Embrun (05)"; the name alone, or "", for an imported place outside the communes of the map. */
export function communeLabel({ commune, codeDepartement }: Pick<Place, "commune" | "codeDepartement">): string {
  return codeDepartement === undefined ? commune : `${commune} (${codeDepartement})`;
}
