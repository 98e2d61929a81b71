import type { Manifest } from "../../data/public-data/manifest.ts";
import type { Place, Theme } from "../../domain/place.ts";

/** Operators of a theme at a reception place, by its types; none at a housing service, which has no bundle. */
export function operatorsOf(
  { kind, categories }: Place,
  theme: Theme,
  manifest: Manifest | undefined,
): readonly string[] {
  if (kind !== "accueil" || manifest === undefined) return [];
  return categories.flatMap((category) => manifest.operators[category]?.[theme] ?? []);
}
