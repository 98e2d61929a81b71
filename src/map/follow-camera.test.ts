import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aRoadNetwork, OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import { aroundStart, startToShow } from "./follow-camera.ts";
import { shownWay, toWayFeatures } from "./layers/route.ts";

const bonneval = aCommune({ code: "73047" as CodeCommune, name: "Bonneval-sur-Arc", position: [7.048, 45.372] });
const valDIsere = aCommune({ code: "73304" as CodeCommune, name: "Val-d'Isère", position: [6.98, 45.448] });
const near = aPlace({ id: "fs-near", position: [7.04, 45.37] });
const far = aPlace({ id: "fs-far", position: [6.98, 45.448] });
const data = { places: [far, near], communes: [valDIsere, bonneval], roads: OVER_THE_ISERAN };
const origin = { kind: "commune", code: bonneval.code } as const;
const start = aState(data, { origin });
const trip = { ...start, selection: { kind: "place", id: far.id } as const };

const partsOf = (state: typeof start) =>
  toWayFeatures(shownWay(state)).features.map(({ properties }) => properties.part);

describe("the starting point on the map", () => {
  it("is not drawn without one", () => {
    const nowhere = { ...start, origin: undefined };
    expect(partsOf(nowhere)).toEqual([]);
    expect(startToShow(nowhere)).toBeUndefined();
    expect(aroundStart(nowhere)).toEqual([]);
  });

  it("is a point until a place is chosen, fitted with the nearest places", () => {
    expect(partsOf(start)).toEqual(["start"]);
    expect(aroundStart(start)).toEqual([bonneval.position, near.position, far.position]);
    const neighbour = aPlace({ id: "fs-1", codeDepartement: "69" as CodeDepartement, position: [7.05, 45.38] });
    const withNeighbour = aState({ ...data, neighbours: [neighbour] }, { origin });
    expect(aroundStart(withNeighbour)).toContainEqual(neighbour.position);
  });

  it("has the way along the roads to the chosen place", () => {
    expect(partsOf(trip)).toEqual(["start", "road"]);
    expect(shownWay(trip)?.line?.length).toBeGreaterThan(2);
  });

  it("has no line where no road is open", () => {
    const apart = aRoadNetwork({
      townHalls: [valDIsere.position, bonneval.position],
      junctions: [
        [6.97, 45.46],
        [7.06, 45.36],
      ],
      edges: [
        { from: 0, to: 2 },
        { from: 1, to: 3 },
      ],
    });
    expect(partsOf(aState({ ...data, roads: apart }, { origin, selection: trip.selection }))).toEqual(["start"]);
  });

  it("has a straight line without the roads", () => {
    expect(partsOf(withoutRoads(trip))).toEqual(["start", "straight"]);
  });

  it("is fitted again when the nearest places are known, and not at each filter", () => {
    const waiting = aState({ places: data.places, communes: data.communes }, { origin });
    expect(startToShow(waiting)).not.toBe(startToShow(start));
    expect(startToShow({ ...start, filters: { ...start.filters, theme: ["emploi"] } })).toBe(startToShow(start));
  });
});
