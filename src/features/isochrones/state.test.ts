import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Isochrone } from "../../domain/isochrone/isochrone.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import type { AppState } from "../../model/app-state.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aPassage, aRoadNetwork } from "../../testing/network-builders.ts";
import { aState, withoutRoads } from "../../testing/state-builder.ts";
import { NO_ISOCHRONES } from "./slice.ts";
import { selectIsochronePeople, selectIsochronePlace } from "./state.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448], population: 1600 });
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372], population: 250 });
/** Nine km over the pass, at 38 km/h: 14 min, while it is open. */
const OVER_A_PASS = aRoadNetwork({
  seats: [VAL_D_ISERE.position, BONNEVAL.position],
  passages: [aPassage()],
  edges: [
    { from: 0, to: 2, lengthKm: 5, roadClass: "pass" },
    { from: 1, to: 2, lengthKm: 4, roadClass: "pass" },
  ],
});
const PLACE = aPlace({ id: "fs-1", position: VAL_D_ISERE.position });

/** An area that reaches so far north and south of the place. */
function anIsochrone(minutes: Isochrone["minutes"], degrees: number): Isochrone {
  const [x, y] = VAL_D_ISERE.position;
  const ring = [
    [x - 0.1, y - degrees],
    [x + 0.1, y - degrees],
    [x + 0.1, y + degrees],
    [x - 0.1, y + degrees],
    [x - 0.1, y - degrees],
  ];
  return { minutes, askedOn: "2026-01-20", geometry: { type: "Polygon", coordinates: [ring] } };
}

function around(found: readonly Isochrone[], changes: Partial<AppState> = {}): AppState {
  return aState(
    { places: [PLACE], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_A_PASS },
    { isochrones: { ...NO_ISOCHRONES, around: "fs-1", found }, ...changes },
  );
}

describe("people within isochrones", () => {
  it("sums the people of the seats inside, and estimates those within the same minutes by road", () => {
    const people = selectIsochronePeople(around([anIsochrone(10, 0.1), anIsochrone(20, 0.05), anIsochrone(30, 0.1)]));
    const alone = { population: 1600, communes: 1 };
    const both = { population: 1850, communes: 2 };
    expect(people.map(({ official, own }) => [official, own])).toEqual([
      [both, alone],
      [alone, both],
      [both, both],
    ]);
  });

  it("compares with summer roads without overrides, whatever the season and overrides of the page", () => {
    const found = [anIsochrone(20, 0.05)];
    const winter = around(found, {
      currentSeason: "hiver",
      overrides: new Map([["col-de-l-iseran" as PassageId, "ferme"]]),
    });
    const [inWinter] = selectIsochronePeople(winter);
    expect(inWinter?.own).toEqual({ population: 1850, communes: 2 });
  });

  it("gives no estimate without a road network", () => {
    const [ten] = selectIsochronePeople(withoutRoads(around([anIsochrone(10, 0.05)])));
    expect(ten?.own).toBeUndefined();
    expect(ten?.official.communes).toBe(1);
  });

  it("returns the same objects for the same state", () => {
    const state = around([anIsochrone(10, 0.05)]);
    expect(selectIsochronePeople({ ...state })).toBe(selectIsochronePeople(state));
  });
});

describe("the place of the isochrones", () => {
  it("is a place, a planned place, or undefined after its removal", () => {
    const planned = { kind: "envisage", id: "envisage-1", name: "", position: [7, 45.4] } as const;
    const state = around([], { planned: [planned] });
    const ask = (id: string | undefined) =>
      selectIsochronePlace({ ...state, isochrones: { ...NO_ISOCHRONES, around: id } });
    expect(ask("fs-1")).toBe(PLACE);
    expect(ask("envisage-1")).toMatchObject({ position: [7, 45.4] });
    expect(ask("envisage-2")).toBeUndefined();
    expect(ask(undefined)).toBeUndefined();
  });
});
