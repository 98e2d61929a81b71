import { describe, expect, it } from "vitest";
import type { AnswerRoads } from "../../domain/answer/departement-answers.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import { type AnswersFile, readAnswersFile, toAnswersFile } from "./answers.ts";
import { toPlaceFeature } from "./write-place-feature.ts";

/** The town hall of a commune (0), a junction (1), a resort (2), a place (3); a pass (0 to 3) that winter shuts. */
const ROADS: AnswerRoads = {
  onRoads: 2,
  nodeCount: 4,
  from: [0, 0, 1, 1],
  to: [1, 3, 2, 3],
  metres: [1000, 5000, 300, 9000],
  isShut: Uint8Array.of(0, 1, 0, 0),
};
const PLACE = aPlace({
  id: "fs-1",
  format: "multisite",
  // The first stop is at the town hall, the second one is out of reach.
  stops: [aStop({ position: [6.65, 44.3] }), aStop({ position: [7.1, 43.9] })],
});
const STARTS = [
  { resortId: undefined, name: "Jausiers", codeCommune: "04096" as CodeCommune, position: [6.73, 44.41], node: 0 },
  { resortId: "sainte-anne", name: "Sainte-Anne", codeCommune: "04096" as CodeCommune, position: [6.7, 44.5], node: 2 },
] as const;

function written(): AnswersFile {
  const file = toAnswersFile([toPlaceFeature(PLACE)], STARTS, { roads: ROADS, destinationNodes: [3, 0, -1] });
  return JSON.parse(JSON.stringify(file)) as AnswersFile;
}

function read(file: unknown) {
  const answers = readAnswersFile(file);
  if (typeof answers === "string") throw new Error(answers);
  return answers;
}

describe("the answers of a département", () => {
  it("have the places and the starting points by their link parameter", () => {
    const { places, starts } = read(written());
    expect(places).toEqual([PLACE]);
    expect([...starts].map(([key, { name, codeCommune, position }]) => [key, name, codeCommune, position])).toEqual([
      ["commune:04096", "Jausiers", "04096", [6.73, 44.41]],
      ["station:sainte-anne", "Sainte-Anne", "04096", [6.7, 44.5]],
    ]);
  });

  it("give kilometres in both seasons to what lies within reach", () => {
    const { starts } = read(written());
    const costs = (key: string, season: "ete" | "hiver") => {
      const { destinations, km } = starts.get(key)?.costsIn(season) ?? { destinations: [], km: [] };
      return destinations.map(({ destination }, rank) => [destination, km[rank]]);
    };
    expect(costs("commune:04096", "ete")).toEqual([
      ["place", 5],
      [0, 0],
    ]);
    expect(costs("commune:04096", "hiver")).toEqual([
      ["place", 10],
      [0, 0],
    ]);
    expect(costs("station:sainte-anne", "ete")).toEqual([
      ["place", 6.3],
      [0, 1.3],
    ]);
  });

  it("tell that there is no way in winter", () => {
    const shut = { ...ROADS, isShut: Uint8Array.of(0, 1, 0, 1) };
    const file = toAnswersFile([toPlaceFeature(PLACE)], STARTS, { roads: shut, destinationNodes: [3, 0, -1] });
    const { km } = read(file).starts.get("commune:04096")?.costsIn("hiver") ?? { km: [] };
    expect([...km]).toEqual([Number.POSITIVE_INFINITY, 0]);
  });

  it.each<[string, (file: AnswersFile) => unknown, string]>([
    ["no file", () => null, "features"],
    ["no rows of places", ({ places: _, ...file }) => file, "features"],
    ["a row that is none", (file) => ({ ...file, places: { ...file.places, rows: [{}] } }), "features"],
    ["a damaged place", (file) => ({ ...file, places: { ...file.places, rows: [[6, 44]] } }), "features.0.id: "],
    ["no communes", ({ communes: _, ...file }) => file, "communes.code"],
    ["a name that is no text", (file) => ({ ...file, communes: { ...file.communes, name: [5] } }), "communes.name"],
    ["a short column", (file) => ({ ...file, resorts: { ...file.resorts, node: [] } }), "resorts.node: 0 / 1"],
    ["an unknown code", (file) => ({ ...file, communes: { ...file.communes, code: ["4"] } }), "code: 4"],
    ["a start off the roads", (file) => ({ ...file, communes: { ...file.communes, node: [9] } }), "node: 9 / 4"],
    ["a destination off the roads", (file) => ({ ...file, destinations: [9, 0, 0] }), "destinations: 9 / 4"],
    ["too few destinations", (file) => ({ ...file, destinations: [3] }), "destinations: 1 / 3"],
    [
      "an edge off the roads",
      (file) => ({ ...file, roads: { ...file.roads, nodes: 3 } }),
      "roads.from, roads.to: 3 / 3",
    ],
    [
      "no number of nodes",
      ({ roads: { nodes: _, ...roads }, ...file }) => ({ ...file, roads }),
      "roads.onRoads: 2 / undefined",
    ],
    [
      "a stray number on the roads",
      (file) => ({ ...file, roads: { ...file.roads, onRoads: 5 } }),
      "roads.onRoads: 5 / 4",
    ],
    ["too many lengths", (file) => ({ ...file, roads: { ...file.roads, metres: [1, 2, 3, 4, 5] } }), "roads.metres: 5"],
    ["an edge without a length", (file) => ({ ...file, roads: { ...file.roads, metres: [] } }), "roads.metres: 0 / 4"],
    ["a length below 0", (file) => ({ ...file, roads: { ...file.roads, metres: [-1, 2, 3, 4] } }), "roads.metres: -1"],
    ["an edge that is none, shut", (file) => ({ ...file, roads: { ...file.roads, shut: [7] } }), "roads.shut: 7"],
  ])("refuse %s", (_, damage, fault) => {
    expect(readAnswersFile(damage(written()))).toEqual(expect.stringContaining(fault));
  });
});
