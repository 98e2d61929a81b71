import type { Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { type BaseMapTopology, buildBaseMap } from "./build-base-map.ts";
import type { BaseMapInput } from "./input.ts";

describe("buildBaseMap", () => {
  test("gives the same bytes for the same tables, with every object", () => {
    const { topology: first, problems } = buildBaseMap(anInput());
    expect(JSON.stringify(first)).toBe(JSON.stringify(buildBaseMap(anInput()).topology));
    expect(problems).toEqual([]);
    expect(Object.keys(first.objects).sort()).toEqual(
      ["labels", "lakes", "land", "reaches", "relief", "ridges", "rivers", "roads", "sea"].sort(),
    );
  });

  test("keeps a tributary joined to its river where they share a vertex", () => {
    const { topology: built } = buildBaseMap(anInput());
    const [arve, giffre] = linesOf(built, "rivers");
    expect(arve?.map(String)).toContain(String(giffre?.at(-1)));
  });

  test("draws a road through communes and passes", () => {
    const { topology: built } = buildBaseMap(anInput());
    const [road = []] = linesOf(built, "roads");
    expect(nearestKm(road, [6.4, 45.9])).toBeLessThan(0.1);
    expect(nearestKm(road, [6.5, 45.95])).toBeLessThan(0.1);
  });

  test("draws a road through a passage other than a pass, and does not label it", () => {
    const portes = [{ name: "Pont des Étroits", position: [6.5, 46] }] as const;
    const routes = [{ ref: "D4", class: 3, vertices: "74080;col:Pont des Étroits;6.6 45.9" }] as const;
    const { topology: built, problems } = buildBaseMap(anInput({ portes, routes }));
    expect(problems).toEqual([]);
    expect(nearestKm(linesOf(built, "roads")[0] ?? [], [6.5, 46])).toBeLessThan(0.1);
    const names = feature(built, built.objects.labels).features.map(({ properties }) => properties.name);
    expect(names).toContain("Col des Aravis");
    expect(names).not.toContain("Pont des Étroits");
  });

  test("reports rows without a known position and draws the rest", () => {
    const { topology: built, problems } = buildBaseMap(
      anInput({
        rivieres: [
          { name: "Fier", rank: 2, vertices: "6.1 45.9;74999;6 45.9" },
          { name: "Rien", rank: 3, vertices: "6.1 45.9" },
        ],
        lacsFormes: [{ name: "Lac d'Annecy", axis: "6.13 45.9 0.5;6.16 45.87;6.2 45.82 1" }],
        stations: [{ name: "Nulle-Part", codeCommune: "74999", position: undefined, altitudeM: 1800 }],
      }),
    );
    expect(problems.map(({ table, row, value }) => `${table}/${row}/${value}`)).toEqual([
      "rivieres/Fier/74999",
      "rivieres/Rien/6.1 45.9",
      "lacs-formes/Lac d'Annecy/6.16 45.87",
      "stations/Nulle-Part/74999",
    ]);
    expect(linesOf(built, "rivers")).toHaveLength(1);
  });

  test("makes one lake of two arms of the same name, as wide as its axis says", () => {
    const lacsFormes = [
      { name: "Lac (nord)", axis: "6.3 45.9 2;6.4 45.9 2" },
      { name: "Lac (sud)", axis: "6.4 45.9 2;6.4 45.8 1" },
    ];
    const { topology: built } = buildBaseMap(anInput({ lacsFormes }));
    const lakes = feature(built, built.objects.lakes).features;
    expect(lakes.map(({ properties }) => properties.name)).toEqual(["Lac"]);
    const [shore = []] = lakes.flatMap(({ geometry }) =>
      geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [],
    );
    const northernmost = Math.max(...shore.map(([, latitude = 0]) => latitude));
    expect((northernmost - 45.9) * 111.2).toBeCloseTo(1, 1);
  });

  test("draws no ridge along lake axes", () => {
    const cretes = [
      { id: "A1", name: "Aravis", kind: "crete", vertices: "6.41 45.78;6.46 45.87 Col des Aravis;6.59 46.03" },
      { id: "L1", name: "Lac", kind: "lac", vertices: "6.13 45.9;6.2 45.82" },
    ] as const;
    const { topology: built, problems } = buildBaseMap(anInput({ cretes }));
    expect(problems).toEqual([]);
    expect(linesOf(built, "ridges")).toHaveLength(1);
  });

  test("puts a resort without a position at its commune's seat, and labels one that is a town once", () => {
    const { topology: built } = buildBaseMap(anInput());
    const labels = feature(built, built.objects.labels).features.map(({ properties, geometry }) => ({
      ...properties,
      position: geometry.type === "Point" ? geometry.coordinates.map((degrees) => degrees.toFixed(2)).join(" ") : "",
    }));
    expect(labels.filter(({ kind }) => kind === "station")).toEqual([
      { kind: "station", name: "La Clusaz", rank: 3, altitude: 1040, position: "6.40 45.90" },
    ]);
    expect(labels.find(({ kind }) => kind === "col")).toMatchObject({
      name: "Col des Aravis",
      altitude: 1486,
      rank: 2,
    });
  });

  test("draws no relief when no commune's heights are known", () => {
    const communes = anInput().communes.map(({ code, position }) => ({ code, position }));
    expect(buildBaseMap(anInput({ communes })).topology.objects.relief.geometries).toEqual([]);
    expect(buildBaseMap(anInput()).topology.objects.relief.geometries).toHaveLength(1);
  });

  test("keeps the sea off the départements and leaves no gap between neighbours", () => {
    const departements = anInput().frenchDepartements;
    const { topology: built } = buildBaseMap(anInput({ departements }));
    const [sea] = feature(built, built.objects.sea).features;
    const rings = sea?.geometry.type === "Polygon" ? sea.geometry.coordinates : [];
    // The frame, and one coast around France and Italy together.
    expect(rings).toHaveLength(2);
  });
});

/** France with its one département, and Italy: two adjacent rectangles, with a slightly different border in the countries. */
function anInput(over: Partial<BaseMapInput> = {}): BaseMapInput {
  const border: Position[] = [
    [7, 44],
    [7.002, 45],
    [7, 46.5],
  ];
  const french: Position[] = [
    [5, 44],
    [7.01, 44.01],
    [7.01, 46.49],
    [5, 46.5],
    [5, 44],
  ];
  const countries = topology({
    countries: {
      type: "FeatureCollection",
      features: [
        polygonOf("France", [[5, 44], ...border, [5, 46.5], [5, 44]]),
        polygonOf("Italy", [[9, 44], [9, 46.5], ...[...border].reverse(), [9, 44]]),
      ],
    },
  } as never);
  return {
    countries: countries as unknown as BaseMapInput["countries"],
    frenchDepartements: { type: "FeatureCollection", features: [polygonOf("Haute-Savoie", french)] },
    communes: [
      { code: "74080", position: [6.4, 45.9], lowestM: 1000, highestM: 2600 },
      { code: "74123", position: [6.29, 45.75], lowestM: 500, highestM: 2300 },
    ],
    cols: [{ name: "Col des Aravis", position: [6.5, 45.95], altitudeM: 1486 }],
    portes: [],
    reperes: [
      { kind: "ville", name: "Faverges", position: [6.29, 45.75], altitudeM: 512, rank: 3 },
      { kind: "massif", name: "Aravis", position: [6.495, 45.93], altitudeM: undefined, rank: 2 },
    ],
    stations: [
      { name: "La Clusaz", codeCommune: "74080", position: undefined, altitudeM: 1040 },
      { name: "Faverges", codeCommune: "74123", position: [6.3, 45.75], altitudeM: 510 },
    ],
    rivieres: [
      { name: "Arve", rank: 1, vertices: "6.7 45.93;6.6 46.05;6.49 46.07;6.4 46.08" },
      { name: "Giffre", rank: 2, vertices: "6.86 46.11;6.6 46.12;6.49 46.07" },
    ],
    lacsFormes: [{ name: "Lac d'Annecy", axis: "6.13 45.9 0.5;6.16 45.87 2.9;6.2 45.82 1.2" }],
    cretes: [{ id: "A1", name: "Aravis", kind: "crete", vertices: "6.41 45.78;6.46 45.87;6.59 46.03" }],
    routes: [{ ref: "D909", class: 3, vertices: "74080;col:Col des Aravis;6.6 45.9" }],
    ...over,
  };
}

function polygonOf(name: string, ring: Position[]) {
  return {
    type: "Feature" as const,
    properties: { name },
    geometry: { type: "Polygon" as const, coordinates: [ring] },
  };
}

function linesOf(built: BaseMapTopology, object: "rivers" | "roads" | "ridges"): Position[][] {
  const collection: GeometryCollection = built.objects[object];
  return feature(built, collection).features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : [],
  );
}

function nearestKm(line: readonly Position[], [longitude = 0, latitude = 0]: Position): number {
  return Math.min(...line.map(([x = 0, y = 0]) => Math.hypot((x - longitude) * 78, (y - latitude) * 111)));
}
