import type { Manifest } from "../../domain/exchange/manifest.ts";
import type { Place } from "../../domain/place.ts";
import type { Theme } from "../../domain/themes.ts";

/** Who stands behind a theme at a place of welcome, by its types; nobody at a housing service, which has no bouquet. */
export function operatorsOf(
  { kind, categories }: Place,
  theme: Theme,
  manifest: Manifest | undefined,
): readonly string[] {
  if (kind !== "accueil" || manifest === undefined) return [];
  return categories.flatMap((category) => manifest.operators[category]?.[theme] ?? []);
}
