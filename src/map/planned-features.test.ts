import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { LocatedPlannedPlace } from "../domain/scenario/planned-place.ts";
import { aPlace } from "../testing/builders.ts";
import { toPlannedFeatures, withPlannedAt } from "./planned-features.ts";

function aPlannedPlace(id: string, name: string): LocatedPlannedPlace {
  return {
    kind: "envisage",
    id,
    name,
    position: [6.78, 44.66],
    commune: "Ceillac",
    codeCommune: "05026" as CodeCommune,
    codeEpci: undefined,
    codeDepartement: "05" as CodeDepartement,
  };
}

it("gives a planned place its name, else that of its commune, and marks the focused one", () => {
  const places = [aPlannedPlace("envisage-1", ""), aPlannedPlace("envisage-2", "Maison")];
  const { features } = toPlannedFeatures(places, [aPlace({ id: "fs-1" })], "envisage-2");
  expect(features.map(({ properties }) => properties)).toEqual([
    { id: "fs-1", icon: "aside", name: "", isSelected: false },
    { id: "envisage-1", icon: "star", name: "Ceillac", isSelected: false },
    { id: "envisage-2", icon: "star", name: "Maison", isSelected: true },
  ]);
});

it("moves one planned place and leaves the others", () => {
  const before = toPlannedFeatures([aPlannedPlace("envisage-1", ""), aPlannedPlace("envisage-2", "")], [], undefined);
  const after = withPlannedAt(before, "envisage-2", [6, 45]);
  expect(after.features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [6.78, 44.66],
    [6, 45],
  ]);
});
