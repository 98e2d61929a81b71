import { expect, it } from "vitest";
import type { Position } from "../../src/geo/position.ts";
import { aSquareCommune, aSquareContour, aSquareRing } from "../testing/squares.ts";
import { communeRings } from "./commune-rings.ts";
import { dissolveCommunes } from "./dissolve-communes.ts";

const commune = aSquareCommune("73001", [0, 0]);

it("merges vertices that the grid makes equal, and drops rings that it makes lines", () => {
  const ring = aSquareRing([0, 0]);
  const twice = ring.flatMap(([x, y]): Position[] => [
    [x, y],
    [x + 0.000002, y],
  ]);
  const speck: Position[] = [
    [6.5, 45.5],
    [6.500002, 45.5],
    [6.500002, 45.500002],
    [6.5, 45.5],
  ];
  const close = (given: readonly Position[]) => [...given.slice(0, -1), ...given.slice(0, 1)];
  const topology = dissolveCommunes([
    { commune, contours: [{ code: "73001", name: "", polygons: [[close(twice)], [speck]] }] },
  ]);
  const plain = dissolveCommunes([{ commune, contours: [{ code: "73001", name: "", polygons: [[ring]] }] }]);
  const rings = communeRings(topology).get("73001") ?? [];
  expect(rings).toHaveLength(1);
  expect(rings[0]?.ring).toHaveLength(communeRings(plain).get("73001")?.[0]?.ring.length ?? -1);
});

it("drops a border between two parts of a commune, and cuts the others where three communes meet", () => {
  const [north, east] = [aSquareCommune("73002", [0, 1]), aSquareCommune("73003", [1, 0])];
  const topology = dissolveCommunes([
    { commune, contours: [aSquareContour("73001", [0, 0])] },
    { commune: north, contours: [aSquareContour("73002", [0, 1]), aSquareContour("73009", [1, 1])] },
    { commune: east, contours: [aSquareContour("73003", [1, 0])] },
  ]);
  // Three borders between two communes each, and the outer side of each commune.
  expect(topology.arcs).toHaveLength(6);
});
