import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRoadNetwork, aRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { projectOnLine } from "../geo/project-on-line.ts";
import { lineOfEdge, positionKey, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";
import { areasToSnap, createSnap, FARTHEST_ROAD_KM } from "./snap-position.ts";

const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 4.5, max: 8, noNaN: true }),
  fc.double({ min: 43.2, max: 46.6, noNaN: true }),
);

/** Brute force: the distance to the nearest road but motorways. */
function distanceByHand(network: RoadNetwork, position: Position): number {
  const distances = [...network.edges.from.keys()].flatMap((edge) => {
    if (ROAD_CLASSES[network.edges.roadClass[edge] as number] === "motorway") return [];
    return greatCircleDistanceKm(position, projectOnLine(lineOfEdge(network, edge), position).point);
  });
  return Math.min(...distances);
}

/** One road due north from 45 to 46 degrees. */
const NORTH = aRoadNetwork({
  townHalls: [
    [6, 45],
    [6, 46],
  ],
  edges: [{ from: 0, to: 1, lengthKm: 120, minutes: 100 }],
});

describe("createSnap", () => {
  it("finds the point of the nearest road beside an address, with the way to both of its ends", () => {
    const { ends, points, offRoadKm } = createSnap(NORTH)([6.01, 45.25]);
    expect(ends.map(({ node }) => node)).toEqual([0, 1]);
    expect(ends[0]?.km).toBeCloseTo(30, 2);
    expect(ends[1]?.km).toBeCloseTo(90, 2);
    expect(ends[0]?.minutes).toBeCloseTo(25, 2);
    expect(points).toMatchObject([{ edge: 0 }]);
    expect(points[0]?.km).toBeCloseTo(30, 2);
    expect(offRoadKm).toBeCloseTo(greatCircleDistanceKm([6.01, 45.25], [6, 45.25]), 3);
  });

  it("finds a town hall at its node", () => {
    expect(createSnap(OVER_THE_ISERAN)([7.048, 45.372])).toEqual({
      ends: [{ node: 1, km: 0, minutes: 0 }],
      points: [],
      offRoadKm: 0,
    });
  });

  it("takes the snapped position that the data give for a position, to the metre", () => {
    const given = { ends: [{ node: 1, km: 3, minutes: 5 }], points: [], offRoadKm: 0.2 };
    const network = { ...NORTH, snappedPositions: new Map([[positionKey([6.2, 45.3]), given]]) };
    expect(createSnap(network)([6.200001, 45.3])).toBe(given);
    expect(createSnap(network)([6.2001, 45.3])).not.toBe(given);
  });

  it("follows the road as drawn", () => {
    const bend: Position[] = [[6.2, 45.5]];
    const shape = [bend];
    const bent = { ...NORTH, edges: { ...NORTH.edges, shape } };
    expect(createSnap(NORTH)([6.2, 45.5]).offRoadKm).toBe(Number.POSITIVE_INFINITY);
    expect(createSnap(bent)([6.2, 45.5]).offRoadKm).toBe(0);
  });

  it.each([
    ["at Paris", [2.35, 48.85]],
    ["at the other side of the Earth", [-174, -45]],
    ["at a pole", [0, 90]],
  ] as const)("joins no road from a position %s", (_, position) => {
    expect(createSnap(NORTH)(position)).toEqual({ ends: [], points: [], offRoadKm: Number.POSITIVE_INFINITY });
  });

  it("joins a road up to a distance", () => {
    const east = (km: number): Position => [6 + km / (111.195 * Math.cos((45.5 * Math.PI) / 180)), 45.5];
    expect(createSnap(NORTH)(east(FARTHEST_ROAD_KM - 0.01)).ends).toHaveLength(2);
    expect(createSnap(NORTH)(east(FARTHEST_ROAD_KM + 0.01)).ends).toEqual([]);
  });

  it("leaves out motorways", () => {
    const network = aRoadNetwork({
      townHalls: [
        [6, 45],
        [6.1, 45],
      ],
      junctions: [
        [6, 45.03],
        [6.1, 45.03],
      ],
      edges: [
        { from: 0, to: 1 },
        { from: 2, to: 3, roadClass: "motorway" },
      ],
    });
    expect(createSnap(network)([6.05, 45.03]).points).toMatchObject([{ edge: 0 }]);
  });

  it("computes each address once", () => {
    const snap = createSnap(NORTH);
    const address: Position = [6.01, 45.25];
    expect(snap(address)).toBe(snap(address));
  });

  it("throws for a position that is not finite", () => {
    expect(() => createSnap(NORTH)([Number.NaN, 45])).toThrow(RangeError);
  });

  it("joins nothing on a network without a road", () => {
    expect(createSnap(aRoadNetwork({ townHalls: [[6, 45]] }))([6, 45.1]).ends).toEqual([]);
  });

  it("agrees with a scan of all roads", () => {
    fc.assert(
      fc.property(anyRoadNetwork, somePosition, (network, position) => {
        const { offRoadKm } = createSnap(network)(position);
        const expected = distanceByHand(network, position);
        if (expected > FARTHEST_ROAD_KM) expect(offRoadKm).toBe(Number.POSITIVE_INFINITY);
        // The nearest point is found in a plane: on a road across half the region it is some thousandths off.
        else expect(offRoadKm).toBeCloseTo(expected, 6);
      }),
      NETWORK_RUNS,
    );
  });
});

describe("areasToSnap", () => {
  it("are those of the roads near positions without a given snapped position", () => {
    expect([...areasToSnap(NORTH, [[6.001, 45.3]])]).toEqual(["73"]);
    expect([...areasToSnap(NORTH, [[6, 45]])]).toEqual([]);
    expect([...areasToSnap(NORTH, [[7.5, 45.3]])]).toEqual([]);
  });
});
