import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOfNode, type RoadNetwork } from "../../domain/network/road-network.ts";
import type { Position } from "../../geo/position.ts";
import { anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { readNetworkColumns, toNetworkColumns } from "./network-columns.ts";

const seatsOf = (network: RoadNetwork): Position[] =>
  Array.from({ length: network.seatCount }, (_, seat) => positionOfNode(network, seat));

const SEATS = seatsOf(OVER_THE_ISERAN);
const columns = toNetworkColumns(OVER_THE_ISERAN);

describe("network columns", () => {
  it("restore the same network from JSON", () => {
    fc.assert(
      fc.property(anyRoadNetwork, (network) => {
        const json: unknown = JSON.parse(JSON.stringify(toNetworkColumns(network)));
        expect(readNetworkColumns(json, seatsOf(network))).toEqual(network);
      }),
      NETWORK_RUNS,
    );
  });

  it("round to ten metres, lengths upwards, once", () => {
    const longitudes = OVER_THE_ISERAN.longitudes.map((degrees) => degrees + 0.000_012);
    const lengthKm = OVER_THE_ISERAN.edges.lengthKm.map((km) => km - 0.008);
    const network = { ...OVER_THE_ISERAN, longitudes, edges: { ...OVER_THE_ISERAN.edges, lengthKm } };
    expect(toNetworkColumns(network)).toEqual(columns);
    expect(readNetworkColumns(columns, SEATS)).toEqual(OVER_THE_ISERAN);
  });

  it("leave out seats and the vertices of straight roads", () => {
    expect(columns).toMatchObject({ longitude: [63700], latitude: [455600], shape: {} });
  });

  it.each(["latitude", "to", "length", "climb", "ascent", "roadClass", "reference"] as const)(
    "refuse a column %s that is cut short",
    (name) => {
      expect(readNetworkColumns({ ...columns, [name]: columns[name].slice(1) }, SEATS)).toMatch(`${name}: `);
    },
  );

  it.each([
    [{ doors: [{ ...columns.doors[0], connects: ["7304"] }] }, /^doors: col-de-l-iseran$/],
    [{ doors: [{ ...columns.doors[0], winter: "neige" }] }, /^doors\.0\.winter: /],
    [{ from: [0, 1, -1, 9] }, /^from, to: 9$/],
    [{ from: [0, 1, -1, -1] }, /^from, to: -1$/],
    [{ to: [2, 1, 3, 0] }, /^from, to: 3 \/ 3$/],
    [{ roadClass: [3, 3, 1, 5] }, /^roadClass: 5$/],
    [{ reference: [0, 0, 1, 3] }, /^reference: 3$/],
    [{ reference: [0, 0, 1, -2] }, /^reference: -2$/],
    [{ length: [1650, 1350, -1, 0] }, /^length\.2: /],
    [{ climb: [925, 975, 70_000, 0] }, /^climb\.2: /],
    [{ ascent: [-1, -1, 1401, 0] }, /^ascent: 1401$/],
    [{ ascent: [-1, -2, 0, 0] }, /^ascent\.1: /],
    [{ carEdges: 5 }, /^carEdges: 5 \/ 4$/],
    [{ from: [0, 1, -1, 0.5] }, /^from\.3: /],
    [{ shape: { 0: [1, 2, 3] } }, /^shape\.0: half a vertex$/],
    [{ shape: { 4: [1, 2] } }, /^shape: 4$/],
    [{ references: undefined }, /^references: /],
  ])("reject %j and say where", (damage, sentence) => {
    expect(readNetworkColumns({ ...columns, ...damage }, SEATS)).toMatch(sentence);
  });

  it("reject more nodes than 16 bits can number", () => {
    const far = new Array<number>(65_536).fill(0);
    expect(readNetworkColumns({ ...columns, longitude: far, latitude: far }, SEATS)).toBe("longitude: 65539 > 65536");
  });

  it.each([null, [], "network"])("reject %j", (nonsense) => {
    expect(readNetworkColumns(nonsense, SEATS)).toEqual(expect.any(String));
  });
});
