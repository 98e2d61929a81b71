import type { Manifest } from "../../domain/exchange/manifest.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import type { Theme } from "../../domain/themes.ts";

/** Who stands behind a theme at a place of welcome, by its types; nobody at a housing service, which has no bouquet. */
export function operatorsOf(
  { kind, categories }: ServicePoint,
  theme: Theme,
  manifest: Manifest | undefined,
): readonly string[] {
  if (kind !== "accueil" || manifest === undefined) return [];
  return categories.flatMap((category) => manifest.operators[category]?.[theme] ?? []);
}
