import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import type { FinerTopology } from "../../src/data/dataset/decode-topology.ts";
import type { Departement } from "../../src/domain/territory.ts";
import { buildOutlines, weighVertices } from "./build-outlines.ts";
import { areasOf, type CommuneTopology, readCommuneOutlines, type TerritoryTopology } from "./topology.ts";

/** Three communes in a row, squares of 0.1 degree with their town hall at the centre; the last is in another département. */
const COMMUNES = ["73001", "73002", "74001"].map((code, column) => ({
  code,
  name: `Commune ${code}`,
  position: [6.05 + column / 10, 45.05],
  codeEpci: code.startsWith("73") ? "200000001" : undefined,
  codeDepartement: code.slice(0, 2),
}));
/** The eastward sides are bent upwards, equally for both neighbours. */
const SQUARE = [
  [0, 0],
  [0.03, 0.0001],
  [0.06, 0.002],
  [0.1, 0],
  [0.1, 0.1],
  [0.06, 0.102],
  [0.03, 0.1001],
  [0, 0.1],
  [0, 0],
] as const;
const EPCIS = [{ code: "200000001", name: "Vallée" }];
const DEPARTEMENTS = [
  { code: "73", name: "Savoie" },
  { code: "74", name: "Haute-Savoie" },
  { code: "84", name: "Vaucluse" },
] as Departement[];
const LEVELS = { communes: COMMUNES, epcis: EPCIS, departements: DEPARTEMENTS } as never;
const AREAS: FeatureCollection = {
  type: "FeatureCollection",
  features: COMMUNES.map(({ code }, column) => ({
    type: "Feature",
    id: code,
    properties: null,
    geometry: {
      type: "Polygon",
      coordinates: [SQUARE.map(([x, y]) => [Number((6 + column / 10 + x).toFixed(5)), 45 + y])],
    },
  })),
};
const OUTLINES = topology({ communes: AREAS }, 100_000) as unknown as CommuneTopology;

function build(outlines: CommuneTopology = OUTLINES, people = new Map<string, [number, number][]>()) {
  const built = buildOutlines(outlines, LEVELS, people);
  const read = <T extends Topology>(name: string) => JSON.parse(built.files.get(name) ?? "null") as T;
  return { ...built, read, reasons: built.problems.map(({ field, value }) => `${field} ${value}`) };
}

describe("buildOutlines", () => {
  it("dissolves EPCI and départements from the arcs of their communes, and leaves out those without any", () => {
    const { read, reasons } = build();
    const { objects } = read<TerritoryTopology>("territories.topojson");
    const codesOf = (level: keyof TerritoryTopology["objects"]) =>
      areasOf(objects[level]).map(({ properties }) => properties);
    expect(codesOf("communes")).toEqual([{ code: "73001" }, { code: "73002" }, { code: "74001" }]);
    expect(codesOf("epci")).toEqual([{ code: "200000001", name: "Vallée" }]);
    expect(codesOf("departements")).toEqual([
      { code: "73", name: "Savoie" },
      { code: "74", name: "Haute-Savoie" },
    ]);
    expect(objects.epci.geometries[0]).toMatchObject({ arcs: (objects.departements.geometries[0] as never)["arcs"] });
    expect(reasons).toEqual([]);
  });

  it("gives each département its arcs by their ranks, with the common limit in both", () => {
    const { read, files } = build();
    expect([...files.keys()]).toEqual(["territories.topojson", "territories-73.topojson", "territories-74.topojson"]);
    const { arcs } = read<TerritoryTopology>("territories.topojson");
    const ranksOf = (code: string) =>
      read<FinerTopology>(`territories-${code}.topojson`).objects.limits.properties?.ranks ?? [];
    expect(new Set([...ranksOf("73"), ...ranksOf("74")]).size).toBe(arcs.length);
    const common = ranksOf("73").filter((rank) => ranksOf("74").includes(rank));
    expect(common).toHaveLength(1);
    const finer = read<FinerTopology>("territories-74.topojson");
    expect(finer.arcs).toHaveLength(ranksOf("74").length);
    expect(finer.arcs[ranksOf("74").indexOf(common[0] ?? -1)]?.length).toBeGreaterThanOrEqual(
      arcs[common[0] ?? -1]?.length ?? 0,
    );
  });

  it("names a commune without an outline, and an outline of no commune", () => {
    const [first, ...others] = OUTLINES.objects.communes.geometries;
    const renamed = {
      ...OUTLINES,
      objects: { communes: { ...OUTLINES.objects.communes, geometries: [{ ...first, id: "73999" }, ...others] } },
    };
    expect(build(renamed as CommuneTopology).reasons).toEqual(expect.arrayContaining(["absent 73001", "absent 73999"]));
  });

  it("names communes whose people or town hall lie outside", () => {
    const people = new Map<string, [number, number][]>([["73001", [[6.15, 45.05]]]]);
    expect(build(OUTLINES, people).reasons).toEqual(["people 73001"]);
    const [first, second, third] = OUTLINES.objects.communes.geometries;
    const swapped = [
      { ...first, id: "73002" },
      { ...second, id: "73001" },
      { ...third, id: "74001" },
    ];
    const outlines = { ...OUTLINES, objects: { communes: { type: "GeometryCollection", geometries: swapped } } };
    expect(build(outlines as CommuneTopology).reasons.slice(0, 2)).toEqual(["town hall 73001", "town hall 73002"]);
  });
});

describe("the table of outlines", () => {
  it("weighs each vertex but the ends of arcs by at least its tolerance of 1,500 m²", () => {
    const { topology } = weighVertices(readCommuneOutlines(process.cwd()));
    const weights = topology.arcs.flatMap((arc) => arc.slice(1, -1).map(([, , weight = 0]) => weight));
    expect(weights.filter((weight) => weight < 1_400).length / weights.length).toBeLessThan(0.01);
  });
});
