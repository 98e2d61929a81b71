import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { projectOnLine } from "../../geo/project-on-line.ts";
import {
  anyRoadNetwork,
  aPassage,
  aRoadNetwork,
  NETWORK_RUNS,
  OVER_THE_ISERAN,
} from "../../testing/network-builders.ts";
import { type Attachment, createAttach } from "./attach-position.ts";
import { lineOfEdge, passageOfNode, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";

const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 4.5, max: 8, noNaN: true }),
  fc.double({ min: 43.2, max: 46.6, noNaN: true }),
);

/**
 * Brute force: distances to every road open to addresses, ascending; roads that meet at their nearest point count once.
 */
function distancesByHand(network: RoadNetwork, position: Position): number[] {
  const { from, to, roadClass } = network.edges;
  const found = new Map<string, number>();
  for (const edge of from.keys()) {
    const ends = [from[edge] as number, to[edge] as number] as const;
    if (ROAD_CLASSES[roadClass[edge] as number] === "motorway") continue;
    if (ends.every((node) => passageOfNode(network, node) !== undefined)) continue;
    const { point, fraction } = projectOnLine(lineOfEdge(network, edge), position);
    const isBetween = fraction > 1e-9 && fraction < 1 - 1e-9;
    const name = isBetween ? `edge ${edge}` : `node ${ends[Math.round(fraction) as 0 | 1]}`;
    found.set(name, greatCircleDistanceKm(position, point));
  }
  return [...found.values()].sort((a, b) => a - b);
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
  it("finds the nearest road of an address, and the point on it", () => {
    const [found] = createAttach(NORTH)([6.01, 45.25]);
    expect(found.edge).toBe(0);
    expect(found.fraction).toBeCloseTo(0.25, 4);
    expect(found.point[0]).toBe(6);
    expect(found.point[1]).toBeCloseTo(45.25, 4);
    expect(found.distanceKm).toBeCloseTo(greatCircleDistanceKm([6.01, 45.25], found.point), 9);
  });

  it("finds a village at zero distance", () => {
    expect(createAttach(OVER_THE_ISERAN)([7.048, 45.372])).toMatchObject([{ fraction: 0, distanceKm: 0 }]);
  });

  it("takes the nearer road when both lie in its box", () => {
    // Far by longitude, yet in the same box; the near road lies just outside the first box.
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
    expect(createAttach(network)([6, 45])[0].edge).toBe(1);
  });

  it.each([
    ["Paris", [2.35, 48.85]],
    ["the other side of the Earth", [-174, -45]],
    ["a pole", [0, 90]],
  ] as const)("attaches a position at %s", (_, position) => {
    expect(createAttach(NORTH)(position)[0].edge).toBe(0);
  });

  /** A town at 6 / 45, and a road that passes 100 m east without meeting it. */
  const PASSED_BY = aRoadNetwork({
    seats: [
      [6, 45],
      [5.9, 45],
      [6.0013, 44.95],
      [6.0013, 45.05],
    ],
    edges: [
      { from: 0, to: 1 },
      { from: 2, to: 3, roadClass: "local" },
      { from: 1, to: 2 },
    ],
  });

  it("joins the roads of the town when another road passes nearer", () => {
    const joined = createAttach(PASSED_BY)([6.0011, 45.0001]);
    expect(joined.map(({ edge }) => edge)).toEqual([1, 0]);
    expect(joined[1]).toMatchObject({ fraction: 0 });
  });

  it("joins no road 800 m farther than the nearest", () => {
    const joined = createAttach(PASSED_BY)([6.02, 45]);
    expect(joined.map(({ edge }) => edge)).toEqual([1, 0]);
    expect(createAttach(PASSED_BY)([6.0013, 45.02]).map(({ edge }) => edge)).toEqual([1]);
  });

  it("joins three roads at most", () => {
    const network = aRoadNetwork({
      seats: [
        [6, 45],
        [6.1, 45],
      ],
      edges: [0, 1, 2, 3].map(() => ({ from: 0, to: 1 })),
    });
    expect(createAttach(network)([6.05, 45.001]).map(({ edge }) => edge)).toEqual([0, 1, 2]);
    expect(createAttach(network)([6, 45]).map(({ edge }) => edge)).toEqual([0]);
    // Beyond the end of all roads.
    expect(createAttach(network)([5.999, 45]).map(({ edge }) => edge)).toEqual([0]);
  });

  it("computes each address once", () => {
    const attach = createAttach(NORTH);
    const position: Position = [6.01, 45.25];
    expect(attach(position)).toBe(attach(position));
  });

  it("leaves out motorways and roads between two passages", () => {
    const network = aRoadNetwork({
      seats: [
        [6, 45],
        [6, 45.1],
      ],
      passages: [aPassage({ position: [6.5, 45] }), aPassage({ position: [6.5, 45.1] })],
      edges: [
        { from: 0, to: 1 },
        { from: 2, to: 3 },
        { from: 2, to: 1, roadClass: "motorway" },
      ],
    });
    expect(createAttach(network)([6.5, 45.05]).map(({ edge }) => edge)).toEqual([0]);
  });

  it("throws for a position that is not finite, and for a network without a road", () => {
    expect(() => createAttach(NORTH)([Number.NaN, 45])).toThrow("Position is not finite: [NaN, 45]");
    expect(() => createAttach(aRoadNetwork({ seats: [[6, 45]] }))).toThrow("The network has no road");
  });

  it("finds the nearest road from afar, also where the boxes of many others are nearer", () => {
    // From the first seat to a fan of seats: the boxes of the far diagonals hold the position, the short road does not.
    const fan: Position[] = Array.from({ length: 20 }, (_, rank) => [4.8 + rank / 100, 46.2]);
    const network = aRoadNetwork({
      seats: [[7.8, 43.4], ...fan, [5.4, 44.7], [5.5, 44.7]],
      edges: [...fan.map((_, rank) => ({ from: 0, to: rank + 1 })), { from: 21, to: 22 }],
    });
    expectJoinedByHand(network, [4.5, 43.2], createAttach(network)([4.5, 43.2]));
  });

  it("agrees with a scan of all roads", () => {
    const cases = fc.tuple(anyRoadNetwork, fc.array(somePosition, { minLength: 1, maxLength: 10 }));
    fc.assert(
      fc.property(cases, ([network, positions]) => {
        const attach = createAttach(network);
        for (const position of positions) expectJoinedByHand(network, position, attach(position));
      }),
      NETWORK_RUNS,
    );
  });
});

function expectJoinedByHand(network: RoadNetwork, position: Position, joined: Attachment): void {
  const all = distancesByHand(network, position);
  const nearestKm = all[0] ?? Number.NaN;
  const expected = all.slice(0, 3).filter((km) => km <= nearestKm + 0.8);
  expect(joined).toHaveLength(expected.length);
  for (const [rank, { edge, point, fraction, distanceKm }] of joined.entries()) {
    expect(distanceKm).toBeCloseTo(expected[rank] ?? Number.NaN, 9);
    expect(projectOnLine(lineOfEdge(network, edge), position)).toEqual({ point, fraction });
  }
}
