import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { fileOf } from "../../src/data/resources.ts";
import {
  BASE_MAP_LAYERS,
  type BaseMap,
  CELL_LAYERS,
  type CellGround,
  GROUND_CELLS,
} from "../../src/domain/base-map.ts";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));

function decode<Ground>(file: string, layers: readonly (keyof Ground & string)[]): Ground {
  const topology = read(file) as Topology<Record<string, GeometryCollection>>;
  return Object.fromEntries(
    layers.map((layer) => [
      layer,
      feature(topology, topology.objects[layer] ?? { type: "GeometryCollection", geometries: [] }),
    ]),
  ) as Ground;
}

const overview = decode<BaseMap>("base-map.topojson", BASE_MAP_LAYERS);
const cells = [...GROUND_CELLS.keys()].map((cell) => decode<CellGround>(fileOf("nearGround", cell), CELL_LAYERS));
const labels = [overview, ...cells].flatMap((ground) => ground.labels.features);

function namesOf(kind: string): string[] {
  return labels.filter(({ properties }) => properties.kind === kind).map(({ properties }) => properties.name);
}

describe("The built base map", () => {
  it("names each commune once", () => {
    const { name } = read("communes.json") as { readonly name: readonly string[] };
    expect(namesOf("ville").sort()).toEqual([...name].sort());
  });

  it("has the names that people look for", () => {
    expect(namesOf("hameau")).toEqual(expect.arrayContaining(["Le Laus"]));
    expect(namesOf("lac")).toEqual(expect.arrayContaining(["Léman", "Lac de Serre-Ponçon", "Lac d'Annecy"]));
    expect(namesOf("sommet")).toEqual(expect.arrayContaining(["Mont Blanc", "Barre des Écrins"]));
    expect(namesOf("massif")).toHaveLength(29);
    const rivers = new Set(overview.rivers.features.map(({ properties }) => properties.name));
    expect([...rivers]).toEqual(expect.arrayContaining(["Rhône", "Durance", "Ubaye", "Guisane"]));
    const refs = new Set(overview.roads.features.map(({ properties }) => properties.ref));
    expect([...refs]).toEqual(expect.arrayContaining(["A43", "N94", "D1091"]));
  });

  it("names Nice and Avignon in Italian and Spanish too", () => {
    const foreign = labels.flatMap(({ properties: { name, it, es } }) => (it === undefined ? [] : [[name, it, es]]));
    expect(foreign).toEqual(
      expect.arrayContaining([
        ["Nice", "Nizza", "Niza"],
        ["Avignon", "Avignone", "Aviñón"],
      ]),
    );
  });

  it("has the sea off Nice, and no town in it", () => {
    const isSea = createContains(overview.sea.features.map(({ geometry }) => geometry));
    expect([isSea([7.3, 43.6]), isSea([5.2, 43.1]), isSea([8.5, 44])]).toEqual([true, true, true]);
    const drowned = labels.filter(
      ({
        properties: { kind },
        geometry: {
          coordinates: [x = 0, y = 0],
        },
      }) => {
        return (kind === "ville" || kind === "voisine") && isSea([x, y]);
      },
    );
    expect(drowned.map(({ properties }) => properties.name)).toEqual([]);
  });
});
