import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Season } from "../../src/domain/network/conditions.ts";
import { LENGTH_PARAMETERS, roadLengthKm } from "../../src/domain/network/length-rule.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import { type Passage, ROAD_CLASSES, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import type { Position } from "../../src/geo/position.ts";
import { aPassage } from "../../src/testing/network-builders.ts";
import { anInput, aRoad, aSeat, aVertex } from "../testing/a-network-input.ts";
import { draftNetwork, measureNetwork } from "./build-network.ts";
import { checkNetwork } from "./check-network.ts";
import type { NetworkInput } from "./input.ts";

const west: Position = [6, 45];
const east: Position = [6.1, 45];
const north: Position = [6.05, 45.04];
const middle: Position = [6.05, 45];
/** A ridge between west and east, longer than any hop. */
const ridge = {
  id: "R1",
  isBorder: false,
  isRiver: false,
  positions: [
    [6.05, 44.5],
    [6.05, 45.5],
  ] as Position[],
};

/** A pass as high as the villages, open all year. */
function aPass(position: Position, changes: Partial<Passage> = {}): Passage {
  return aPassage({ position, altitudeM: 500, winter: "ouvert", connects: [], ...changes });
}

/** Kilometres between west and east. */
const ACROSS_KM = 7.863;

/** A level hop in the mountains. */
function hopKm(outlineKm: number, perchedM = 0): number {
  return roadLengthKm({ kind: "hop", outlineKm, climbM: 0, rangeM: 1000, perchedM });
}

function build(changes: Partial<NetworkInput>): RoadNetwork {
  return measureNetwork(draftNetwork(anInput(changes)));
}

function kmBetween(network: RoadNetwork, from: number, to: number, season: Season = "ete"): number | undefined {
  const roads = openRoads(network, { season }, "km");
  return findShortestPaths(roads, [{ node: from, cost: 0, label: 0 }]).cost[to];
}

describe("the network of two villages", () => {
  const seats = [aSeat(west), aSeat(east, { code: "73002" as CodeCommune })];

  it("has a hop where the outline has no road", () => {
    expect(kmBetween(build({ seats }), 0, 1)).toBeCloseTo(hopKm(ACROSS_KM), 2);
  });

  it("has the road where there is one, with its name and class", () => {
    const network = build({ seats, roads: [aRoad([aVertex("seat 0", west), aVertex("seat 1", east)])] });
    expect(network.references).toEqual(["D1"]);
    expect([...network.edges.roadClass]).toEqual([ROAD_CLASSES.indexOf("departmental")]);
    expect(kmBetween(network, 0, 1)).toBeCloseTo(1.13 * ACROSS_KM, 2);
  });

  it("keeps the bends of the road as the shape of one edge", () => {
    const road = aRoad([aVertex("seat 0", west), aVertex("6.05 45.04", north), aVertex("seat 1", east)]);
    const network = build({ seats, roads: [road] });
    expect(network.longitudes).toHaveLength(2);
    expect(network.edges.shape).toContainEqual([north]);
  });

  it("has no way through a ridge without a passage", () => {
    const network = build({ seats, barriers: [ridge] });
    expect(kmBetween(network, 0, 1)).toBe(Number.POSITIVE_INFINITY);
    const [problem, onFoot] = checkNetwork(network, seats, [ridge]);
    expect(problem).toEqual({ line: 1, value: "73002", reason: "n'est relié à rien, l'été" });
    expect(onFoot).toEqual({ line: 1, value: "73002", reason: "n'est relié à rien sans voiture, l'été" });
  });

  it("has a way through the passage, and none in winter when the passage is closed", () => {
    const open = build({ seats, barriers: [ridge], passages: [aPass(middle)] });
    const throughKm = 2 * hopKm(ACROSS_KM / 2);
    expect(kmBetween(open, 0, 1)).toBeCloseTo(throughKm, 2);
    const shut = build({ seats, barriers: [ridge], passages: [aPass(middle, { winter: "ferme" })] });
    expect(kmBetween(shut, 0, 1, "ete")).toBeCloseTo(throughKm, 2);
    expect(kmBetween(shut, 0, 1, "hiver")).toBe(Number.POSITIVE_INFINITY);
  });

  it("has hairpins to a pass: the hypotenuse of the way and the climb", () => {
    const passages = [aPass(middle, { altitudeM: 1500 })];
    const vertices = [aVertex("seat 0", west), aVertex("passage 0", middle), aVertex("seat 1", east)];
    const network = build({ seats, passages, barriers: [ridge], roads: [aRoad(vertices)] });
    expect(kmBetween(network, 0, 1)).toBeCloseTo(
      2 * Math.hypot((1.13 * ACROSS_KM) / 2, 1 / LENGTH_PARAMETERS.grade),
      1,
    );
    expect([...network.edges.climbM]).toEqual([1000, 1000]);
    expect(new Set(network.edges.roadClass)).toEqual(new Set([ROAD_CLASSES.indexOf("pass")]));
  });

  it("divides the climb of an edge into its two directions", () => {
    const [low, high] = [aSeat(west, { altitudeM: 400 }), aSeat(east, { altitudeM: 700 })];
    const up = build({ seats: [low, high] });
    expect([...up.edges.climbM, ...up.edges.ascentM]).toEqual([300, 300]);
    const down = build({ seats: [high, low] });
    expect([...down.edges.climbM, ...down.edges.ascentM]).toEqual([300, 0]);
    const passages = [aPass(middle, { altitudeM: 1500 })];
    const vertices = [aVertex("seat 0", west), aVertex("passage 0", middle), aVertex("seat 1", east)];
    const over = build({ seats: [low, high], passages, roads: [aRoad(vertices)] }).edges;
    const edge = [...over.from.keys()].filter((rank) => over.to[rank] === 2);
    expect(edge.map((rank) => [over.climbM[rank], over.ascentM[rank]])).toEqual([
      [1100, 1100],
      [800, 800],
    ]);
  });

  it("has a hop for people without a car where a motorway joins the villages, and the same ways by car", () => {
    const exits = [
      [6.001, 45],
      [6.099, 45],
    ] as const;
    const vertices = exits.map((at) => aVertex(at.join(" "), [...at]));
    const network = build({ seats, roads: [aRoad(vertices, { outlineClass: 1, reference: "A1" })] });
    expect(network.edges.from.length - network.carEdgeCount).toBe(1);
    const byCar = kmBetween(network, 0, 1) ?? Number.NaN;
    expect(byCar).toBeLessThan(hopKm(ACROSS_KM));
    const onFoot = openRoads(network, { season: "ete", mode: "pied" }, "km");
    expect(findShortestPaths(onFoot, [{ node: 0, cost: 0, label: 0 }]).cost[1]).toBeCloseTo(hopKm(ACROSS_KM), 2);
    expect(checkNetwork(network, seats, [])).toEqual([]);
  });

  it("keeps another way for winter beside a road over a pass that closes", () => {
    const passages = [aPass(middle, { winter: "ferme" })];
    const vertices = [aVertex("seat 0", west), aVertex("passage 0", middle), aVertex("seat 1", east)];
    const network = build({ seats, passages, roads: [aRoad(vertices)] });
    expect(kmBetween(network, 0, 1, "hiver")).toBeCloseTo(hopKm(ACROSS_KM), 2);
  });

  it("goes down to a river between them and up again, to the lowest point of the higher commune", () => {
    const rivers = [ridge.positions];
    const perched = [aSeat(west, { altitudeM: 900, lowestM: 500 }), aSeat(east, { altitudeM: 800, lowestM: 600 })];
    const down = { climbM: 300 + 200, rangeM: 1000, perchedM: 200 };
    const beside = { climbM: 100, rangeM: 1000, perchedM: 200 };
    const lengthOf = (stretch: typeof down) => roadLengthKm({ kind: "hop", outlineKm: ACROSS_KM, ...stretch });
    expect(kmBetween(build({ seats: perched, rivers }), 0, 1)).toBeCloseTo(lengthOf(down), 2);
    expect(kmBetween(build({ seats: perched }), 0, 1)).toBeCloseTo(lengthOf(beside), 2);
  });

  it("has no climb across a river beside both villages", () => {
    expect(kmBetween(build({ seats, rivers: [ridge.positions] }), 0, 1)).toBeCloseTo(hopKm(ACROSS_KM), 2);
  });
});

describe("the network beside a road", () => {
  const road = aRoad([aVertex("seat 0", west), aVertex("seat 1", east)]);

  it("joins a village to the nearest point of the road, and cuts the road there", () => {
    const village: Position = [6.05, 45.01];
    const network = build({ seats: [aSeat(west), aSeat(east), aSeat(village)], roads: [road] });
    expect(network.longitudes[3]).toBeCloseTo(6.05, 3);
    expect(network.latitudes[3]).toBeCloseTo(45, 5);
    const { from, to, lengthKm } = network.edges;
    const access = [...from.keys()].find((edge) => from[edge] === 2 && to[edge] === 3);
    expect(lengthKm[access ?? -1]).toBeCloseTo(LENGTH_PARAMETERS.sinuosity.access * 1.112, 1);
  });

  it("joins a village to a motorway at its vertices only", () => {
    const village: Position = [6.05, 45.01];
    const motorway = { ...road, outlineClass: 1 as const, reference: "A1" };
    const network = build({ seats: [aSeat(west), aSeat(east), aSeat(village)], roads: [motorway] });
    expect(network.longitudes).toHaveLength(3);
  });

  it("has an interchange where a vertex of a motorway lies near a village", () => {
    const village: Position = [6.05, 45.01];
    const vertices = [aVertex("6 44.99", [6, 44.99]), aVertex("6.05 45", middle), aVertex("6.1 44.99", [6.1, 44.99])];
    const network = build({ seats: [aSeat(village)], roads: [aRoad(vertices, { outlineClass: 1, reference: "A1" })] });
    const classes = [...network.edges.roadClass].map((rank) => ROAD_CLASSES[rank]);
    expect([...classes].sort()).toEqual(["local", "motorway", "motorway"]);
  });
});

describe("the network around the region", () => {
  /** East of the river, which the bridge crosses in the middle. */
  const river = { ...ridge, id: "R2", isRiver: true };
  const bridge = aPass(middle, { kind: "pont", connects: ["73001", "26001"] as CodeCommune[] });
  const outside = aSeat(east, { code: "26001" as CodeCommune });
  const nodeOf = (network: RoadNetwork, [longitude, latitude]: Position) =>
    [...network.longitudes.keys()].findIndex(
      (node) => network.longitudes[node] === longitude && network.latitudes[node] === latitude,
    );

  it("is reached by a bridge, and has no seat with people", () => {
    const around = { seats: [aSeat(west)], neighbours: [outside], passages: [bridge], barriers: [river] };
    const network = build(around);
    expect(network.seatCount).toBe(1);
    expect(kmBetween(network, 0, nodeOf(network, east))).toBeCloseTo(1.09 * 7.863, 2);
    expect(nodeOf(build({ ...around, passages: [] }), east)).toBe(-1);
  });

  it("has roads beyond the border only where there are neighbours", () => {
    const vertices = [aVertex("seat 0", west), aVertex("passage 0", middle), aVertex("neighbour 0", east)];
    const around = { seats: [aSeat(west)], passages: [bridge], roads: [aRoad(vertices, { isOutside: true })] };
    expect(build(around).references).toEqual([]);
    const network = build({ ...around, neighbours: [outside] });
    expect(network.references).toEqual(["D1"]);
    expect(kmBetween(network, 0, nodeOf(network, east))).toBeCloseTo(1.13 * 7.863, 2);
  });

  it("keeps the hops of the region around a neighbour, and drops those around a village of the region", () => {
    const seats = [aSeat(west), aSeat(east, { code: "73002" as CodeCommune })];
    const between = aSeat([6.05, 45.005], { code: "26001" as CodeCommune });
    const hasHop = (network: RoadNetwork) =>
      network.edges.from.some((from, edge) => from === 0 && network.edges.to[edge] === 1);
    expect(hasHop(build({ seats, neighbours: [between] }))).toBe(true);
    const inside = { ...between, code: "73003" as CodeCommune };
    expect(hasHop(build({ seats: [...seats, inside] }))).toBe(false);
  });

  it("keeps outside the hops from a neighbour to the region only", () => {
    const second = aSeat([6.1, 45.01], { code: "26002" as CodeCommune });
    const third = aSeat([6.1, 44.98], { code: "26003" as CodeCommune });
    const network = build({
      seats: [aSeat(west)],
      neighbours: [aSeat(middle, { code: "26001" as CodeCommune }), second, third],
    });
    // From each of the two far ones to the near one, from the near one to the region, and none between the far ones.
    expect(network.edges.from).toHaveLength(3);
  });
});

describe("draftNetwork", () => {
  const seats = [aSeat(west), aSeat(east)];

  it("reports a road that crosses a ridge beside a passage", () => {
    const vertices = [aVertex("seat 0", west), aVertex("seat 1", east)];
    const { problems } = draftNetwork(anInput({ seats, barriers: [ridge], roads: [aRoad(vertices, { line: 7 })] }));
    const reason = "franchit R1 (data/relief/cretes.csv) hors d'une porte";
    expect(problems).toEqual([{ file: "routes.csv", line: 7, value: "D1: seat 0;seat 1", reason }]);
  });

  it("reports roads that cross without a common vertex", () => {
    const across = aRoad([aVertex("6.05 44.96", [6.05, 44.96]), aVertex("6.05 45.04", north)], { line: 3 });
    const along = aRoad([aVertex("seat 0", west), aVertex("seat 1", east)], { reference: "D2" });
    const { problems } = draftNetwork(anInput({ seats, roads: [along, across] }));
    expect(problems).toEqual([
      { file: "routes.csv", line: 2, value: "D2: 6 45", reason: "croise D1 (ligne 3) sans sommet commun" },
    ]);
  });

  it("ends roads at the border, and drops those that only a border pass leads to", () => {
    const border = { ...ridge, id: "F1", isBorder: true };
    const passages = [aPass(middle, { isBorder: true })];
    const roads = [
      aRoad([aVertex("seat 0", west), aVertex("passage 0", middle), aVertex("6.1 45", east)]),
      aRoad([aVertex("6.02 45.02", [6.02, 45.02]), aVertex("6.08 45.02", [6.08, 45.02])]),
    ];
    const { draft, problems } = draftNetwork(anInput({ seats: [aSeat(west)], passages, barriers: [border], roads }));
    expect(problems).toEqual([]);
    expect(draft.edges.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
  });
});

describe("checkNetwork", () => {
  it("reports an edge that crosses a ridge", () => {
    const seats = [aSeat(west), aSeat(east)];
    const network = build({ seats });
    expect(checkNetwork(network, seats, [ridge])).toEqual([
      { line: 1, value: "6 45;6.1 45", reason: "le réseau franchit R1 hors d'une porte" },
    ]);
  });
});
