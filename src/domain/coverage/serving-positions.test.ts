import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { LocatedPlannedPlace } from "../scenario/planned-place.ts";
import { nearestCosts } from "./nearest-costs.ts";
import { servesNowhere, servingPositions, toPlaceCosts } from "./serving-positions.ts";

const FIRST = aStop({ position: [6.8, 45.2] });
const SECOND = aStop({ position: [6.9, 45.3] });
const BEYOND = aStop({ position: undefined });
const DESK = aPlace({ id: "fs-1", position: [6.5, 45] });
const BUS = aPlace({ id: "fs-2", format: "itinerant", position: [6.6, 45.1], stops: [BEYOND, FIRST, SECOND] });
const SITES = aPlace({ id: "fs-3", format: "multisite", position: [6.7, 45.1], stops: [FIRST] });
const UNKNOWN_ROUND = aPlace({ id: "fs-4", format: "itinerant", position: [6.6, 45.4], stops: [BEYOND] });
const PLANNED = { kind: "envisage", id: "envisage-1", name: "", position: [6.4, 45] } as unknown as LocatedPlannedPlace;

describe("servingPositions", () => {
  it("counts an itinerant service at its stops only, other places at their address and their stops", () => {
    expect(servingPositions([DESK, BUS, SITES, PLANNED])).toEqual([
      { position: DESK.position, placeIndex: 0, destination: "place", id: "fs-1" },
      { position: FIRST.position, placeIndex: 1, destination: 1, id: undefined },
      { position: SECOND.position, placeIndex: 1, destination: 2, id: undefined },
      { position: SITES.position, placeIndex: 2, destination: "place", id: "fs-3" },
      { position: FIRST.position, placeIndex: 2, destination: 0, id: undefined },
      { position: PLANNED.position, placeIndex: 3, destination: "place", id: "envisage-1" },
    ]);
  });

  it.each(["fixe", "antenne", "multisite"] as const)(
    "counts the stops of a place of format %s beside its address",
    (format) => {
      expect(servingPositions([{ ...SITES, format }])).toHaveLength(2);
    },
  );

  it("gives no position for an itinerant service whose stops have none", () => {
    expect(servingPositions([UNKNOWN_ROUND, DESK]).map(({ placeIndex }) => placeIndex)).toEqual([1]);
    expect([DESK, BUS, SITES, UNKNOWN_ROUND].filter(servesNowhere)).toEqual([UNKNOWN_ROUND]);
  });
});

it("converts costs to serving positions into costs to their places", () => {
  const positions = servingPositions([UNKNOWN_ROUND, DESK, BUS]);
  const seats = [DESK, FIRST, SECOND].map(({ position = DESK.position }) => ({ position }));
  const costs = toPlaceCosts(nearestCosts(seats, positions), positions);
  expect([...costs.placeIndex]).toEqual([1, 2, 2]);
  expect([...costs.servingIndex]).toEqual([0, 1, 2]);
  expect([...costs.cost]).toEqual([0, 0, 0]);
  const nowhere = toPlaceCosts(nearestCosts(seats, []), []);
  expect([...nowhere.placeIndex, ...nowhere.servingIndex]).toEqual([-1, -1, -1, -1, -1, -1]);
});
