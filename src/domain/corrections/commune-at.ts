import { createContains } from "../geo/point-in-polygon.ts";
import type { Position } from "../geo/position.ts";
import type { Commune, TerritoryOutlines } from "../territory.ts";

/** The commune whose outline contains a position; undefined outside the seven départements. */
export function communeAt(
  position: Position,
  { communes: outlines }: Pick<TerritoryOutlines, "communes">,
  communes: readonly Commune[],
): Commune | undefined {
  const found = outlines.features.find(({ geometry }) => createContains([geometry])(position));
  return communes.find(({ code }) => code === found?.properties.code);
}
