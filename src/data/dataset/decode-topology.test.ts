import { featureCollection, point, polygon } from "@turf/turf";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import { decodeTopology } from "./decode-topology.ts";

const square = polygon(
  [
    [
      [5, 45],
      [6, 45],
      [6, 46],
      [5, 46],
      [5, 45],
    ],
  ],
  { code: "73", name: "Savoie" },
);
const layers = ["communes", "epci", "departements"] as const;
const objects = {
  communes: featureCollection([square]),
  epci: featureCollection([]),
  departements: featureCollection([square]),
};

function decode(json: unknown) {
  return decodeTopology<TerritoryOutlines>(json, layers);
}

describe("decodeTopology", () => {
  it("gives each object as GeoJSON, with its properties", () => {
    const outlines = decode(JSON.parse(JSON.stringify(topology(objects))));
    expect(outlines).toMatchObject({
      epci: { features: [] },
      communes: { features: [{ properties: square.properties }] },
    });
    if (typeof outlines === "string") throw new Error(outlines);
    const [drawn] = outlines.departements.features;
    expect(drawn?.geometry.type).toBe("Polygon");
    expect(new Set(drawn?.geometry.coordinates.flat(2))).toEqual(new Set([5, 6, 45, 46]));
  });

  it("names the missing object", () => {
    const { epci: _epci, ...others } = objects;
    expect(decode(topology(others))).toBe("objects.epci");
  });

  it("names the object that is not a geometry collection", () => {
    expect(decode(topology({ ...objects, departements: point([5, 45]) }))).toBe("objects.departements");
  });

  it("names the first object when there is none", () => {
    expect(decode({ type: "Topology", arcs: [] })).toBe("objects.communes");
  });

  it.each([null, {}, featureCollection([square])])("refuses a value that is not a topology", (nonsense) => {
    expect(decode(nonsense)).toBe("type");
  });
});
