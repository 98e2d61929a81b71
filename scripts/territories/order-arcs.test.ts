import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { orderArcs } from "./order-arcs.ts";
import type { TerritoryObjects } from "./territory-objects.ts";

/** Four cells around [50, 50] in a square of 100, and an island, with arcs in arbitrary order and direction. */
const topology: Topology<TerritoryObjects> = {
  type: "Topology",
  arcs: [
    [
      [50, 0],
      [50, 50],
    ],
    [
      [200, 900],
      [210, 900],
      [205, 910],
      [200, 900],
    ],
    [
      [0, 50],
      [0, 0],
      [50, 0],
    ],
    [
      [50, 50],
      [100, 50],
    ],
    [
      [50, 0],
      [100, 0],
      [100, 50],
    ],
    [
      [50, 50],
      [0, 50],
    ],
    [
      [100, 50],
      [100, 100],
      [0, 100],
      [0, 50],
    ],
  ],
  objects: {
    communes: {
      type: "GeometryCollection",
      precision: "schematic",
      geometries: [
        { type: "Polygon", properties: { code: "38001" }, arcs: [[2, 0, 5]] },
        { type: "MultiPolygon", properties: { code: "38002" }, arcs: [[[4, ~3, ~0]], [[1]]] },
        { type: "Polygon", properties: { code: "38003" }, arcs: [[3, 6, ~5]] },
      ],
    },
    epci: { type: "GeometryCollection", precision: "schematic", geometries: [] },
    departements: {
      type: "GeometryCollection",
      precision: "schematic",
      adjustedSeats: ["38001"],
      geometries: [{ type: "MultiPolygon", properties: { code: "38", name: "Isère" }, arcs: [[[2, 4, 6]], [[1]]] }],
    },
  },
};

describe("orderArcs", () => {
  const ordered = orderArcs(topology);

  it("keeps the territories unchanged", () => {
    for (const level of ["communes", "epci", "departements"] as const) {
      expect(feature(ordered, ordered.objects[level])).toEqual(feature(topology, topology.objects[level]));
    }
    expect(ordered.objects.departements.adjustedSeats).toEqual(["38001"]);
  });

  it("writes arcs with a common vertex from it, one after the other, and far ones apart", () => {
    expect(ordered.arcs.map(([start]) => String(start))).toEqual([
      "0,50",
      "50,0",
      "50,0",
      "50,0",
      "50,50",
      "50,50",
      "200,900",
    ]);
  });
});
