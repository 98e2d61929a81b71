import { expect, it } from "vitest";
import { type PlannedFeatures, withPlannedAt } from "./planned-features.ts";

const atCeillac = (id: string): PlannedFeatures["features"][number] => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [6.78, 44.66] },
  properties: { id, icon: "star", name: "", isSelected: false },
});

it("moves one planned place and leaves the others", () => {
  const features = [atCeillac("envisage-1"), atCeillac("envisage-2")];
  const after = withPlannedAt({ type: "FeatureCollection", features }, "envisage-2", [6, 45]);
  expect(after.features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [6.78, 44.66],
    [6, 45],
  ]);
});
