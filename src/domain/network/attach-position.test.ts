import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { projectOnLine } from "../../geo/project-on-line.ts";
import { aDoor, anyRoadNetwork, aRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { type Attachment, createAttach } from "./attach-position.ts";
import { doorOfNode, lineOfEdge, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";

const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 4.5, max: 8, noNaN: true }),
  fc.double({ min: 43.2, max: 46.6, noNaN: true }),
);

/** Every road that one can leave anywhere, one after the other. */
function attachByHand(network: RoadNetwork, position: Position): number {
  const distances = [...network.edges.from.keys()].flatMap((edge) => {
    const ends = [network.edges.from[edge], network.edges.to[edge]];
    if (ROAD_CLASSES[network.edges.roadClass[edge] as number] === "motorway") return [];
    if (ends.every((node) => doorOfNode(network, node as number) !== undefined)) return [];
    return [greatCircleDistanceKm(position, projectOnLine(lineOfEdge(network, edge), position).point)];
  });
  return Math.min(...distances);
}

/** One road due north from 45 to 46 degrees. */
const NORTH = aRoadNetwork({
  seats: [
    [6, 45],
    [6, 46],
  ],
  edges: [{ from: 0, to: 1 }],
});

describe("createAttach", () => {
  it("finds the road beside an address, and where on it", () => {
    const found = createAttach(NORTH)([6.01, 45.25]);
    expect(found.edge).toBe(0);
    expect(found.fraction).toBeCloseTo(0.25, 4);
    expect(found.point[0]).toBe(6);
    expect(found.point[1]).toBeCloseTo(45.25, 4);
    expect(found.distanceKm).toBeCloseTo(greatCircleDistanceKm([6.01, 45.25], found.point), 9);
  });

  it("finds a village at no distance", () => {
    expect(createAttach(OVER_THE_ISERAN)([7.048, 45.372])).toMatchObject({ fraction: 0, distanceKm: 0 });
  });

  it("takes the nearer road when both lie in its box", () => {
    // A long way off by longitude, yet in the same box; the near one is just outside the first box.
    const network = aRoadNetwork({
      seats: [
        [6.0124, 45.0089],
        [6.0124, 45.05],
        [6.0129, 45],
        [6.05, 45],
      ],
      edges: [
        { from: 0, to: 1 },
        { from: 2, to: 3 },
      ],
    });
    expect(createAttach(network)([6, 45]).edge).toBe(1);
  });

  it.each([
    ["Paris", [2.35, 48.85]],
    ["the other side of the Earth", [-174, -45]],
    ["a pole", [0, 90]],
  ] as const)("reaches from %s", (_, position) => {
    expect(createAttach(NORTH)(position).edge).toBe(0);
  });

  it("asks an address once", () => {
    const attach = createAttach(NORTH);
    const position: Position = [6.01, 45.25];
    expect(attach(position)).toBe(attach(position));
  });

  it("leaves motorways and roads between two doors alone", () => {
    const network = aRoadNetwork({
      seats: [
        [6, 45],
        [6, 45.1],
      ],
      doors: [aDoor({ position: [6.5, 45] }), aDoor({ position: [6.5, 45.1] })],
      edges: [
        { from: 0, to: 1 },
        { from: 2, to: 3 },
        { from: 2, to: 1, roadClass: "motorway" },
      ],
    });
    expect(createAttach(network)([6.5, 45.05]).edge).toBe(0);
  });

  it("refuses a position that is not finite, and a network without a road", () => {
    expect(() => createAttach(NORTH)([Number.NaN, 45])).toThrow("Position is not finite: [NaN, 45]");
    expect(() => createAttach(aRoadNetwork({ seats: [[6, 45]] }))).toThrow("No road");
  });

  it("finds as near a road as a scan of all", () => {
    fc.assert(
      fc.property(anyRoadNetwork, fc.array(somePosition, { minLength: 1, maxLength: 10 }), (network, positions) => {
        const attach = createAttach(network);
        for (const position of positions) {
          const found: Attachment = attach(position);
          expect(found.distanceKm).toBeCloseTo(attachByHand(network, position), 9);
          const again = projectOnLine(lineOfEdge(network, found.edge), position);
          expect(again).toEqual({ point: found.point, fraction: found.fraction });
        }
      }),
      NETWORK_RUNS,
    );
  });
});
