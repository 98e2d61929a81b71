import { expect, it } from "vitest";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import { toPlannedFeatures, withPlannedAt } from "./planned-features.ts";

const atCeillac = (id: string): PlannedPlace => ({
  id,
  name: "Relais",
  position: [6.78, 44.66],
  type: "france-services",
  openings: [],
});

it("draws planned places with their names, moves one and leaves the others", () => {
  const features = toPlannedFeatures([atCeillac("envisage-1"), atCeillac("envisage-2")]);
  const after = withPlannedAt(features, "envisage-2", [6, 45]);
  expect(after.features.map(({ geometry, properties }) => [properties.id, geometry.coordinates])).toEqual([
    ["envisage-1", [6.78, 44.66]],
    ["envisage-2", [6, 45]],
  ]);
  expect(after.features.map(({ properties }) => properties.name)).toEqual(["Relais", "Relais"]);
});
