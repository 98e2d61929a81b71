import { expect, it } from "vitest";
import { withShapes } from "../../domain/network/conditions.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { readRoadShapes, toRoadShapeColumns } from "./road-shapes.ts";

const NETWORK = aRoadNetwork({
  seats: [
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

it("restore the shapes of each area, and no others", () => {
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
])("refuse %j and say where", (damage, sentence) => {
  const columns = toRoadShapeColumns(NETWORK, SAVOIE);
  expect(readRoadShapes({ ...columns, ...damage }, bare)).toMatch(sentence);
});
