import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import type { CodeDepartement, CodeEpci } from "../../src/domain/codes.ts";
import type { Position } from "../../src/geo/position.ts";
import { aSquareCommune, aSquareContour, aSquareRing } from "../testing/squares.ts";
import { checkContours } from "./check-contours.ts";
import { drawContours } from "./draw-contours.ts";
import { listAreas } from "./list-areas.ts";
import type { CommuneParts } from "./match-communes.ts";

const source = { producer: "IGN", title: "Contours", licence: "", vintage: "2018", url: "", date: "2026-11-25" };
const departements = [
  { code: "73" as CodeDepartement, name: "Savoie" },
  { code: "74" as CodeDepartement, name: "Haute-Savoie" },
];
const epcis = [
  { code: "200000001" as CodeEpci, name: "Un" },
  { code: "200000002" as CodeEpci, name: "Deux" },
  { code: "200000009" as CodeEpci, name: "Ailleurs" },
];

/** Three columns of two rows; the middle one of the lower row was two communes, one above an enclave of the other. */
const parts: CommuneParts[] = [
  {
    commune: aSquareCommune("73002", [1, 0], "200000001"),
    contours: [aSquareContour("73002", [1, 0]), aSquareContour("73009", [1, 1])],
  },
  { commune: aSquareCommune("73001", [0, 0], "200000001"), contours: [aSquareContour("73001", [0, 0])] },
  { commune: aSquareCommune("73003", [0, 1]), contours: [aSquareContour("73003", [0, 1])] },
  { commune: aSquareCommune("74001", [2, 0], "200000002"), contours: [aSquareContour("74001", [2, 0])] },
  { commune: aSquareCommune("74002", [2, 1], "200000001"), contours: [aSquareContour("74002", [2, 1])] },
];
const communes = parts.map(({ commune }) => commune);

function draw(given = parts, limitBytes?: number) {
  const drawn = drawContours({ parts: given, epcis, departements, source }, limitBytes);
  if (drawn === undefined) throw new Error("too heavy");
  return drawn;
}

describe("drawContours", () => {
  it("gives official communes, EPCI and départements in the order of their codes, with names and source", () => {
    const { topology, text } = draw();
    const listed = (level: "communes" | "epci" | "departements") =>
      listAreas(topology, level).map(({ code, name }) => [code, name]);
    expect(listed("communes")).toEqual(
      ["73001", "73002", "73003", "74001", "74002"].map((code) => [code, `Commune ${code}`]),
    );
    expect(listed("epci")).toEqual([
      ["200000001", "Un"],
      ["200000002", "Deux"],
    ]);
    expect(listed("departements")).toEqual([
      ["73", "Savoie"],
      ["74", "Haute-Savoie"],
    ]);
    const { communes: cells, epci, departements: outlines } = topology.objects;
    expect([cells, epci, outlines].map(({ precision }) => precision)).toEqual(Array(3).fill("official"));
    expect(JSON.parse(text)).toMatchObject({ type: "Topology", source });
  });

  it("dissolves a merged commune, and shares every border", () => {
    const { topology } = draw();
    const merged = feature(topology, topology.objects.communes).features.find(
      ({ properties }) => properties.code === "73002",
    );
    expect(merged?.geometry.type).toBe("Polygon");
    expect(merged?.geometry).toMatchObject({ coordinates: { length: 1 } });
    expect(checkContours(topology, communes)).toEqual({ problems: [], notes: [] });
  });

  it("makes each département the union of its communes", () => {
    const { topology } = draw();
    for (const { code, areaKm2 } of listAreas(topology, "departements")) {
      const own = listAreas(topology, "communes").filter((commune) => commune.code.startsWith(code));
      expect(own.reduce((sum, commune) => sum + commune.areaKm2, 0)).toBeCloseTo(areaKm2, 6);
    }
  });

  it("is as fine as the size limit permits", () => {
    const fine = draw();
    const [first, ...others] = parts;
    if (first === undefined) throw new Error("no commune");
    const rugged = { ...first, contours: [aSquareContour("73002", [1, 0]), aRuggedContour("73009")] };
    const heavy = draw([rugged, ...others]);
    expect(heavy.toleranceM2).toBe(fine.toleranceM2);
    const light = draw([rugged, ...others], (fine.gzipBytes + heavy.gzipBytes) / 2);
    expect(light.toleranceM2).toBeGreaterThan(fine.toleranceM2);
    expect(light.verticesAfter).toBeLessThan(heavy.verticesAfter);
    expect(checkContours(light.topology, communes)).toEqual({ problems: [], notes: [] });
    expect(drawContours({ parts, epcis, departements, source }, 10)).toBeUndefined();
  });
});

/** The square [1, 1] with a northern side of 98 teeth, 80 m wide and up to 200 m high. */
function aRuggedContour(code: string) {
  const contour = aSquareContour(code, [1, 1]);
  const [[ring = []] = []] = contour.polygons;
  const teeth = Array.from({ length: 98 }, (_, rank): Position => {
    const longitude = 6.2 - (rank + 1) / 1_000;
    return [Number(longitude.toFixed(5)), rank % 2 === 0 ? 45.2 : 45.2 + ((rank * rank * 7919) % 1009) / 500_000];
  });
  return { ...contour, polygons: [[[...ring.slice(0, 5), ...teeth, ...ring.slice(7)]]] };
}

describe("checkContours", () => {
  it("refuses outlines with gaps or overlaps", () => {
    const shrunk = aSquareRing([0, 0]).map(([x, y]) => [6.05 + (x - 6.05) * 0.9, 45.05 + (y - 45.05) * 0.9] as const);
    const around: readonly (readonly [number, number])[] = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
      [2, 2],
      [0, 2],
      [1, 2],
    ];
    const ringOfSquares = around
      .filter(([column, row]) => column !== 1 || row !== 1)
      .map((square, rank) => ({
        commune: aSquareCommune(`7300${rank}`, square),
        contours: [aSquareContour(`7300${rank}`, square)],
      }));
    const holed = draw(ringOfSquares);
    expect(
      checkContours(
        holed.topology,
        ringOfSquares.map(({ commune }) => commune),
      ).problems,
    ).toEqual([expect.stringMatching(/^1 trou\(s\) entre communes, 8\d\.\d+ km² en tout/)]);

    const twice = [
      { commune: aSquareCommune("73001", [0, 0]), contours: [aSquareContour("73001", [0, 0])] },
      { commune: aSquareCommune("73002", [0, 0]), contours: [{ code: "73002", name: "", polygons: [[shrunk]] }] },
    ];
    const { problems } = checkContours(
      draw(twice).topology,
      twice.map(({ commune }) => commune),
    );
    expect(problems.join()).toMatch(/^\d\d\.\d+ km² sont à plusieurs communes/);
  });

  it("notes a seat slightly outside, and refuses one far outside", () => {
    const moved = (longitude: number) =>
      communes.map((commune) =>
        commune.code === "73001" ? { ...commune, position: [longitude, 45.05] as const } : commune,
      );
    const { topology } = draw();
    expect(checkContours(topology, moved(5.999))).toMatchObject({
      problems: [],
      notes: [expect.stringMatching(/^Commune 73001 \(73001\) : la mairie est à 79 m hors de son contour/)],
    });
    expect(checkContours(topology, moved(5.9)).problems).toEqual([expect.stringMatching(/7\d{3} m hors/)]);
  });

  it("names the commune without an outline", () => {
    const { problems } = checkContours(draw(parts.slice(1)).topology, communes);
    expect(problems).toContainEqual("Commune 73002 (73002) : cette commune n'a pas de contour.");
  });
});
