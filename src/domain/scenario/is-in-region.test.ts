import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import type { Position } from "../geo/position.ts";
import type { TerritoryOutlines } from "../territory.ts";
import { isInRegion } from "./is-in-region.ts";

/** 1° by 1°, with its corner at 6° E and 45° N. */
const SQUARE = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { code: "73" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [6, 45],
            [7, 45],
            [7, 46],
            [6, 46],
            [6, 45],
          ],
        ],
      },
    },
  ],
} satisfies TerritoryOutlines["departements"];
const SEATS = [{ position: [6.99, 45.5] as const }];

describe("isInRegion", () => {
  it.each<[string, Position, boolean]>([
    ["within an outline", [6.2, 45.2], true],
    ["outside it, near a seat", [7.01, 45.5], true],
    ["outside it, far from every seat", [7.1, 45.5], false],
  ])("%s", (_, position, isIn) => expect(isInRegion(position, SQUARE, SEATS)).toBe(isIn));

  it("uses the seats alone until the outlines are loaded", () => {
    expect(isInRegion([7.1, 45.5], undefined, SEATS)).toBe(true);
    expect(isInRegion([6.2, 45.2], undefined, SEATS)).toBe(false);
  });

  it("distinguishes Turin, Lyon and Geneva from Gap and Chamonix on the outlines of the map", () => {
    const topology = JSON.parse(readFileSync("public/data/territories.topojson", "utf8")) as Topology;
    const departements = topology.objects["departements"];
    if (departements === undefined) throw new Error("departements");
    const outlines = feature(topology, departements) as TerritoryOutlines["departements"];
    const isIn = (position: Position) => isInRegion(position, outlines, []);
    expect([isIn([7.68, 45.07]), isIn([4.83, 45.76]), isIn([6.14, 46.2])]).toEqual([false, false, false]);
    expect([isIn([6.08, 44.56]), isIn([6.87, 45.92])]).toEqual([true, true]);
  });
});
