import fc from "fast-check";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../src/domain/codes.ts";
import type { Position } from "../../src/geo/position.ts";
import { buildTerritories, type TerritoriesInput } from "./build-territories.ts";
import { checkPartition } from "./check-partition.ts";
import { textOf } from "./collection-of.ts";
import type { DepartementOutline } from "./read-outlines.ts";
import type { TerritoryCollection } from "./territory-objects.ts";

function aDepartement(code: string, ...rings: Position[][]): DepartementOutline {
  return { code: code as CodeDepartement, name: `Département ${code}`, rings };
}

function aSquare(west: number, south: number, side: number): Position[] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

function aCommune(code: string, position: Position, codeEpci = "200000001"): TerritoriesInput["communes"][number] {
  const codeDepartement = code.slice(0, 2) as CodeDepartement;
  return {
    code: code as CodeCommune,
    name: `Commune ${code}`,
    position,
    codeEpci: codeEpci as CodeEpci,
    codeDepartement,
  };
}

const epcis = [
  { code: "200000002" as CodeEpci, name: "CC de l'Est" },
  { code: "200000001" as CodeEpci, name: "CC de l'Ouest" },
  { code: "200000003" as CodeEpci, name: "CC d'ailleurs" },
];

/** Two adjacent squares; an enclave of the eastern one in the western one; an island without a seat. */
const departements = [
  aDepartement("73", aSquare(6.4, 45, 0.4), aSquare(6.1, 45.1, 0.1)),
  aDepartement("38", aSquare(6, 45, 0.4), aSquare(6.1, 45.1, 0.1), aSquare(5.9, 45.3, 0.02)),
];
const communes = [
  aCommune("38001", [6.05, 45.05]),
  aCommune("38002", [6.05, 45.32]),
  aCommune("38003", [6.3, 45.1]),
  aCommune("38004", [6.3, 45.3]),
  aCommune("38005", [6.412, 45.2], "200000002"),
  aCommune("73001", [6.6, 45.1], "200000002"),
  aCommune("73002", [6.6, 45.3], "200000002"),
  aCommune("73003", [6.14, 45.15], "200000002"),
];

function codesOf(collection: TerritoryCollection) {
  return collection.geometries.map(({ properties }) => textOf(properties, "code"));
}

describe("buildTerritories", () => {
  const topology = buildTerritories({ communes, epcis, departements });

  it("is a partition, with a seat outside its département, an enclave and an island", () => {
    expect(checkPartition(topology, communes)).toEqual([]);
    expect(topology.objects.departements.adjustedSeats).toEqual(["38005"]);
  });

  it("writes each level in the order of codes, marked as schematic, without EPCI that have no commune", () => {
    const { communes: cells, epci, departements: outlines } = topology.objects;
    expect(codesOf(cells)).toEqual(communes.map(({ code }) => code));
    expect(codesOf(epci)).toEqual(["200000001", "200000002"]);
    expect(codesOf(outlines)).toEqual(["38", "73"]);
    expect([cells, epci, outlines].map(({ precision }) => precision)).toEqual(Array(3).fill("schematic"));
    expect(epci.geometries[0]?.properties).toEqual({ code: "200000001", name: "CC de l'Ouest" });
  });

  it("makes every commune one polygon, except for the one with the island", () => {
    const pieces = topology.objects.communes.geometries.filter(({ type }) => type !== "Polygon");
    expect(pieces.map(({ properties }) => textOf(properties, "code"))).toEqual(["38002"]);
  });

  it("keeps the enclave as a hole of the one and a part of the other", () => {
    const [isere, savoie] = feature(topology, topology.objects.departements).features;
    expect(
      isere?.geometry.type === "MultiPolygon" && isere.geometry.coordinates.map((polygon) => polygon.length),
    ).toEqual(expect.arrayContaining([2, 1]));
    expect(savoie?.geometry.type === "MultiPolygon" && savoie.geometry.coordinates).toHaveLength(2);
  });

  it("covers the outline to one in a thousand, where no limit was moved", () => {
    const inside = communes.filter(({ code }) => code !== "38005");
    const { bbox, objects, ...rest } = buildTerritories({ communes: inside, epcis, departements });
    expect(bbox).toEqual([5.9, 45, 6.8, 45.4]);
    const [isere] = feature({ ...rest, objects }, objects.departements).features;
    const polygons = isere?.geometry.type === "MultiPolygon" ? isere.geometry.coordinates : [];
    const area = polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
    expect(Math.abs(area)).toBeCloseTo(0.4 ** 2 - 0.1 ** 2 + 0.02 ** 2, 4);
  });

  it("joins a fragment cut off by the outline to the adjacent cell", () => {
    // The cell of the seat in the north-west arm would have a part at the end of the south-east arm.
    const horseshoe: Position[] = [
      [6, 45],
      [6.5, 45],
      [6.5, 45.05],
      [6.1, 45.05],
      [6.1, 45.25],
      [6.5, 45.25],
      [6.5, 45.3],
      [6, 45.3],
      [6, 45],
    ];
    const seats = [aCommune("38001", [6.05, 45.02]), aCommune("38002", [6.4, 45.28])];
    const built = buildTerritories({ communes: seats, epcis, departements: [aDepartement("38", horseshoe)] });
    expect(built.objects.communes.geometries.map(({ type }) => type)).toEqual(["Polygon", "Polygon"]);
    expect(checkPartition(built, seats)).toEqual([]);
  });

  it("does not depend on the order of its input", () => {
    const shuffled = buildTerritories({
      communes: [...communes].reverse(),
      epcis: [...epcis].reverse(),
      departements: [...departements].reverse(),
    });
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(topology));
  });

  it("is a partition for any seats", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 79 }), fc.integer({ min: 1, max: 39 }));
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: String, minLength: 2, maxLength: 60 }), (places) => {
        const seats = places
          .filter(([x]) => x !== 40)
          .map(([x, y], index): TerritoriesInput["communes"][number] => {
            const code = `${x < 40 ? "38" : "73"}${String(index).padStart(3, "0")}`;
            return aCommune(code, [6 + x / 100, 45 + y / 100]);
          });
        const squares = [aDepartement("38", aSquare(6, 45, 0.4)), aDepartement("73", aSquare(6.4, 45, 0.4))];
        const held = squares.filter(({ code }) => seats.some(({ codeDepartement }) => codeDepartement === code));
        expect(checkPartition(buildTerritories({ communes: seats, epcis, departements: held }), seats)).toEqual([]);
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it("throws when a département has no outline", () => {
    expect(() => buildTerritories({ communes, epcis, departements: departements.slice(0, 1) })).toThrow("38001");
  });
});

function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    return sum + (ax * by - bx * ay) / 2;
  }, 0);
}
