import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../domain/geo/position.ts";
import { withShapes } from "../../domain/network/conditions.ts";
import { positionKey, positionOfNode, type RoadNetwork } from "../../domain/network/road-network.ts";
import { anyRoadNetwork, aRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { readNetworkColumns, readRoadShapes, toNetworkColumns, toRoadShapeColumns } from "./network-columns.ts";
import { toSnapColumns } from "./snap-columns.ts";

const seatsOf = (network: RoadNetwork): Position[] =>
  Array.from({ length: network.townHallCount }, (_, townHall) => positionOfNode(network, townHall));

const TOWN_HALLS = seatsOf(OVER_THE_ISERAN);
const NONE = toSnapColumns([], true);
const columns = toNetworkColumns(OVER_THE_ISERAN, TOWN_HALLS, NONE);

/** The network as the page has it before any shape is loaded. */
const withoutShapes = (network: RoadNetwork): RoadNetwork => ({
  ...network,
  edges: { ...network.edges, shape: network.edges.shape.map(() => undefined) },
});

describe("network columns", () => {
  it("restore the same network from JSON, without its shapes", () => {
    fc.assert(
      fc.property(anyRoadNetwork, (network) => {
        const townHalls = seatsOf(network);
        const json: unknown = JSON.parse(JSON.stringify(toNetworkColumns(network, townHalls, NONE)));
        expect(readNetworkColumns(json, townHalls)).toEqual(withoutShapes(network));
      }),
      NETWORK_RUNS,
    );
  });

  it("round lengths to 2 m and nodes to 10 m, once", () => {
    const longitudes = OVER_THE_ISERAN.longitudes.map((degrees) => degrees + 0.000_012);
    const lengthKm = OVER_THE_ISERAN.edges.lengthKm.map((km) => km + 0.0008);
    const network = { ...OVER_THE_ISERAN, longitudes, edges: { ...OVER_THE_ISERAN.edges, lengthKm } };
    expect(toNetworkColumns(network, TOWN_HALLS, NONE)).toEqual(columns);
    expect(readNetworkColumns(columns, TOWN_HALLS)).toEqual(withoutShapes(OVER_THE_ISERAN));
  });

  it("give the snapped positions, at a node, on an edge, beside a road that the network lacks, and far from all", () => {
    const given = toSnapColumns(
      [
        { position: [7.05, 45.37], ends: [end(1, 250, 30)], offRoadM: 40 },
        { position: [7, 45.43], ends: [end(2, 6500, 480, true), end(0, 10_000, 660)], offRoadM: 0 },
        { position: [6.4, 45.5], ends: [end(0, 900, 90), end(3, 400, 60), end(1, 700, 80)], offRoadM: 0 },
        { position: [5, 46], ends: [], offRoadM: 0 },
      ],
      true,
    );
    const read = readNetworkColumns(toNetworkColumns(OVER_THE_ISERAN, TOWN_HALLS, given), TOWN_HALLS) as RoadNetwork;
    const at = (position: Position) => read.snappedPositions.get(positionKey(position));
    expect(at([7.05, 45.37])).toEqual({ ends: [{ node: 1, km: 0.25, minutes: 0.5 }], points: [], offRoadKm: 0.04 });
    expect(at([7, 45.43])?.points).toEqual([{ edge: 0, km: 10, minutes: 11 }]);
    expect(at([6.4, 45.5])).toMatchObject({ ends: [{ node: 0 }, { node: 3 }, { node: 1 }], points: [] });
    expect(at([5, 46])).toEqual({ ends: [], points: [], offRoadKm: Number.POSITIVE_INFINITY });
  });

  it.each(["latitude", "to", "excess", "delay", "roadClass", "reference"] as const)(
    "refuse a column %s that is cut short",
    (name) => {
      expect(readNetworkColumns({ ...columns, [name]: columns[name].slice(1) }, TOWN_HALLS)).toMatch(`${name}: `);
    },
  );

  it.each([
    [{ passages: [{ ...columns.passages[0], connects: ["7304"] }] }, /^passages: col-de-l-iseran$/],
    [{ passages: [{ ...columns.passages[0], winter: "neige" }] }, /^passages\.0\.winter: /],
    [{ passageNodes: [1] }, /^passageNodes: 1$/],
    [{ passageNodes: [0, 0, 0] }, /^longitude: 4 < 5$/],
    [{ from: [0, 1, -1, 9] }, /^from, to: 9$/],
    [{ from: [0, 1, -1, -1] }, /^from, to: -1$/],
    [{ to: [2, 1, 3, 0] }, /^to\.3: /],
    [{ roadClass: [3, 3, 1, 6] }, /^roadClass: 6$/],
    [{ reference: [0, 0, 1, 3] }, /^reference: 3$/],
    [{ reference: [0, 0, 1, -2] }, /^reference: -2$/],
    [{ excess: [-9000, 0, 0, 0] }, /^excess: -9000$/],
    [{ from: [0, 1, -1, 0.5] }, /^from\.3: /],
    [{ areas: [{ id: "99", firstEdge: 0 }] }, /^areas\.0\.id: /],
    [{ snappedPositions: { ...NONE, ends: [1] } }, /^snappedPositions\.ends: 1 \/ 0$/],
    [{ references: undefined }, /^references: /],
  ])("reject %j and say where", (damage, sentence) => {
    expect(readNetworkColumns({ ...columns, ...damage }, TOWN_HALLS)).toMatch(sentence);
  });

  it("reject more nodes than 16 bits can number", () => {
    const far = new Array<number>(65_537).fill(0);
    expect(readNetworkColumns({ ...columns, longitude: far, latitude: far }, TOWN_HALLS)).toBe(
      "longitude: 65537 > 65536",
    );
  });
});

function end(node: number, metres: number, seconds: number, isOnEdge = false) {
  return { node, metres, seconds, isOnEdge };
}

const NETWORK = aRoadNetwork({
  townHalls: [
    [6, 45],
    [6.6, 45],
    [6.3, 45.4],
  ],
  edges: [
    {
      from: 0,
      to: 1,
      shape: [
        [6.2, 45.1],
        [6.4, 45.1],
      ],
    },
    { from: 0, to: 2 },
    { from: 1, to: 2, shape: [[6.5, 45.3]] },
  ],
});
const SAVOIE: RoadNetwork["areas"][number]["id"] = NETWORK.areas[0]?.id ?? "voisins";
const TWO_AREAS: RoadNetwork = {
  ...NETWORK,
  areas: [
    { id: SAVOIE, firstEdge: 0 },
    { id: "voisins", firstEdge: 2 },
  ],
};
const bare: RoadNetwork = {
  ...TWO_AREAS,
  edges: { ...TWO_AREAS.edges, shape: TWO_AREAS.edges.shape.map(() => undefined) },
};

it("shape columns restore the shapes of each area, and no others", () => {
  const read = (area: RoadNetwork["areas"][number]["id"]) =>
    readRoadShapes(JSON.parse(JSON.stringify(toRoadShapeColumns(TWO_AREAS, area))), bare);
  const [inside, outside] = [read(SAVOIE), read("voisins")];
  if (typeof inside === "string" || typeof outside === "string")
    throw new Error(`${String(inside)} ${String(outside)}`);
  expect([[...inside.keys()], [...outside.keys()]]).toEqual([[0], [2]]);
  expect(withShapes(withShapes(bare, inside), outside)).toEqual(TWO_AREAS);
});

it.each([
  [{ vertices: [1] }, /^vertices: 1 \/ 2$|^east, north/],
  [{ edge: [9], vertices: [2], east: [1, 1], north: [1, 1] }, /^edge: 9$/],
  [{ east: [1] }, /^east, north: 1, 3 \/ 3$/],
  [{ north: undefined }, /^north: /],
])("shape columns refuse %j and say where", (damage, sentence) => {
  const columns = toRoadShapeColumns(NETWORK, SAVOIE);
  expect(readRoadShapes({ ...columns, ...damage }, bare)).toMatch(sentence);
});
