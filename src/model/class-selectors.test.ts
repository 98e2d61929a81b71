import { describe, expect, it } from "vitest";
import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../domain/access/access-classes.ts";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { Position } from "../geo/position.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectClassUnit, selectShownBounds } from "./access-map-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectCostBounds, selectShareBounds } from "./class-selectors.ts";

/** Communes 0, 11, 22 … km north of the only place, each of 100 people; the last three in the Savoie. */
function someState(changes: Partial<AppState>): AppState {
  const communes = Array.from({ length: 6 }, (_, at) =>
    aCommune({
      code: `0500${at}` as CodeCommune,
      codeDepartement: (at < 3 ? "05" : "73") as CodeDepartement,
      population: 100,
      position: [6.5, 44.5 + at / 10] as Position,
    }),
  );
  const places = [aPlace({ position: [6.5, 44.5] })];
  return aState({ communes, places }, { accessModel: STRAIGHT, ...changes });
}

describe("selectCostBounds", () => {
  it("computes limits from the people of the chosen territory", () => {
    expect(selectCostBounds(someState({ classes: "quantiles" }))).toEqual([0, 11.2, 22.3, 33.4, 44.5]);
    const territory = { level: "departement", code: "05" as CodeDepartement } as const;
    expect(selectCostBounds(someState({ classes: "quantiles", territory }))).toEqual([0, 11.2]);
    const commune = { level: "commune", code: "05001" as CodeCommune } as const;
    expect(selectCostBounds(someState({ classes: "quantiles", territory: commune }))).toHaveLength(5);
  });

  it("keeps the usual limits for those by hand in another unit, and without any cost", () => {
    expect(selectCostBounds(someState({ classes: "7,12km" }))).toEqual([7, 12]);
    expect(selectCostBounds(someState({ classes: "7,12min" }))).toBe(ACCESS_BOUNDS.km);
    expect(selectCostBounds(someState({ classes: "7,12min", accessModel: roadModel("ete", "min") }))).toEqual([7, 12]);
    expect(selectCostBounds(aState({}, { classes: "jenks", accessModel: STRAIGHT }))).toBe(ACCESS_BOUNDS.km);
    expect(selectCostBounds(someState({ classes: "rien" }))).toBe(ACCESS_BOUNDS.km);
  });
});

describe("selectShareBounds", () => {
  it("writes shares from the best served down, by hand in per cent", () => {
    expect(selectShareBounds(someState({ classes: "50,75.5pct" }), "epci")).toEqual([0.755, 0.5]);
    expect(selectShareBounds(someState({ classes: "5km" }), "epci")).toBe(SHARE_BOUNDS);
    // Within 10 km of the place live 100 of the 300 people of the first département, none of the second.
    expect(selectShareBounds(someState({ classes: "jenks" }), "departement")).toEqual([0.333]);
  });
});

it("gives the shown map its bounds and the unit in which they are typed", () => {
  const communes = someState({ accessMap: "communes", classes: "7km" });
  expect([selectShownBounds(communes), selectClassUnit(communes)]).toEqual([[7], "km"]);
  const areas = someState({ accessMap: "departements", classes: "60pct" });
  expect([selectShownBounds(areas), selectClassUnit(areas)]).toEqual([[0.6], "pct"]);
  expect(selectClassUnit(someState({ accessMap: "zone" }))).toBeUndefined();
});
