import type { Place } from "./place.ts";

/** "Embrun (05)"; the name alone, or "", for an imported place outside the communes of the map. */
export function communeLabel({ commune, codeDepartement }: Pick<Place, "commune" | "codeDepartement">): string {
  return codeDepartement === undefined ? commune : labelOfCommune({ name: commune, codeDepartement });
}

/** The same of a commune of the map. */
export function labelOfCommune(commune: { readonly name: string; readonly codeDepartement: string }): string {
  return `${commune.name} (${commune.codeDepartement})`;
}
