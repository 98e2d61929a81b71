import { expect, it } from "vitest";
import type { Position } from "../../src/domain/geo/position.ts";
import { areasOf, ringsOf, toArea } from "../outlines/topology.ts";
import { aSquareCommune, aSquareContour, aSquareRing } from "../testing/squares.ts";
import { dissolveCommunes } from "./dissolve-communes.ts";

const commune = aSquareCommune("73001", [0, 0]);

it("drops vertices and detached rings below the tolerance", () => {
  const ring = aSquareRing([0, 0]);
  const twice = ring.flatMap(([x, y]): Position[] => [
    [x, y],
    [x + 0.000002, y],
  ]);
  const speck: Position[] = [
    [6.5, 45.5],
    [6.5001, 45.5],
    [6.5001, 45.5001],
    [6.5, 45.5],
  ];
  const close = (given: readonly Position[]) => [...given.slice(0, -1), ...given.slice(0, 1)];
  const ringsWith = (...polygons: (readonly (readonly Position[])[])[]) => {
    const outlines = dissolveCommunes([{ commune, contours: [{ code: "73001", name: "", polygons }] }]);
    return areasOf(outlines.objects.communes).flatMap((geometry) => ringsOf(toArea(outlines, geometry)));
  };
  const rings = ringsWith([close(twice)], [speck]);
  expect(rings).toHaveLength(1);
  expect(rings[0]).toHaveLength(ringsWith([ring])[0]?.length ?? -1);
});

it("drops a border between two parts of a commune, and cuts the others where three communes meet", () => {
  const [north, east] = [aSquareCommune("73002", [0, 1]), aSquareCommune("73003", [1, 0])];
  const outlines = dissolveCommunes([
    { commune, contours: [aSquareContour("73001", [0, 0])] },
    { commune: north, contours: [aSquareContour("73002", [0, 1]), aSquareContour("73009", [1, 1])] },
    { commune: east, contours: [aSquareContour("73003", [1, 0])] },
  ]);
  // Three borders between two communes each, and the outer side of each commune.
  expect(outlines.arcs).toHaveLength(6);
  expect(outlines.objects.communes.geometries.map(({ id }) => id)).toEqual(["73001", "73002", "73003"]);
});
