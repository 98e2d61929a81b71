import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { describeProblem, type TableSchema } from "../../src/data/csv/table-schema.ts";
import { readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { readPlaceFeature } from "../../src/data/public-data/place-feature.ts";
import { parseOpeningWeek } from "../../src/domain/opening-hours/opening-week.ts";
import type { Category, Place } from "../../src/domain/place.ts";
import { type Commune, isOutsideRegion } from "../../src/domain/territory.ts";
import { orThrow } from "../program.ts";
import { type BuiltDataset, buildDataset } from "./build-dataset.ts";
import { readTables } from "./table-columns.ts";

const { tables } = readTables(process.cwd());
const tableRows = [tables.franceServices, tables.espacesSaisonniers, tables.lieuxMultiservices].flatMap(({ lines }) =>
  lines.map(({ row }) => row),
);
const projects = tableRows.filter(({ kind }) => kind === "projet");

let built: BuiltDataset;
let places: readonly Place[];
let neighbours: readonly Place[];
let communes: readonly Commune[];

beforeAll(() => {
  built = buildDataset(process.cwd());
  places = placesOf("points.geojson");
  neighbours = placesOf("neighbours.geojson");
  ({ communes } = orThrow(readCommuneColumns(parse(built, "communes.json"))));
}, 120_000);

function parse({ files }: BuiltDataset, name: string): unknown {
  return JSON.parse(files.get(name) ?? "");
}

function placesOf(name: string): readonly Place[] {
  const { features } = parse(built, name) as { features: unknown[] };
  return features.map((feature) => orThrow(readPlaceFeature(feature)));
}

function ofCategory(category: Category): readonly Place[] {
  return places.filter(({ categories }) => categories.includes(category));
}

describe("the real tables", () => {
  it("have no problem", () => {
    expect(built.problems.map(describeProblem)).toEqual([]);
  });

  it("hold the 1,738 communes of the region and their 4,620,369 inhabitants", () => {
    expect(communes).toHaveLength(1738);
    expect(communes.reduce((sum, { population }) => sum + population, 0)).toBe(4_620_369);
  });

  it("hold the 116 names of merged communes, and five in other languages", () => {
    expect(communes.flatMap(({ otherNames }) => otherNames)).toHaveLength(121);
    expect(communes.find(({ name }) => name === "Les Deux Alpes")?.otherNames).toEqual(["Mont-de-Lans", "Vénosc"]);
    expect(communes.find(({ name }) => name === "Nice")?.otherNames).toEqual(["Nizza", "Niza"]);
  });

  it("hold 145 neighbouring France services, none in a commune of the region nor with the id of another place", () => {
    expect(neighbours).toHaveLength(145);
    expect(neighbours.filter((place) => !isOutsideRegion(place))).toEqual([]);
    expect(places.filter(isOutsideRegion)).toEqual([]);
    const ids = new Set([...places, ...neighbours].flatMap(({ records }) => records.map(({ id }) => id)));
    expect(ids.size).toBe(places.flatMap(({ records }) => records).length + 145);
  });

  it("describe neighbouring places like those of the region, with one column more", () => {
    const read = (name: string) => JSON.parse(readFileSync(`data/schema/${name}.schema.json`, "utf8")) as TableSchema;
    const formOf = ({ name, type }: TableSchema["fields"][number]) => `${name} ${type}`;
    const forms = read("points").fields.map(formOf);
    expect(read("france-services-voisins").fields.map(formOf)).toEqual([...forms, "km_to_region number"]);
  });

  it("give places that are counted once, with a record for each row", () => {
    const ids = places.flatMap(({ records }) => records.map(({ id }) => id));
    const shown = tableRows.filter(({ kind }) => kind !== "projet").map(({ id }) => id);
    expect(ids.sort()).toEqual(shown.sort());
    expect(places.length).toBeLessThan(shown.length);
    expect(built.manifest.places).toBe(places.length);
  });

  it.each([
    ["france-services", "franceServices"],
    ["espace-saisonnier", "espacesSaisonniers"],
    ["lieu-multiservices", "lieuxMultiservices"],
  ] as const)("count a place of category %s once, with any number of rows", (category, name) => {
    const rowIds = new Set(tables[name].lines.filter(({ row }) => row.kind !== "projet").map(({ row }) => row.id));
    const withRow = places.filter(({ records }) => records.some(({ id }) => rowIds.has(id)));
    expect(ofCategory(category)).toEqual(withRow);
    expect(withRow.length).toBeGreaterThan(0);
  });

  it("drop every project", () => {
    expect(projects.length).toBeGreaterThan(0);
    const ids = new Set(places.flatMap(({ records }) => records.map(({ id }) => id)));
    expect(projects.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("give every place and stop readable hours, or none", () => {
    const hours = places.flatMap(({ records, stops }) =>
      [...records, ...stops].map(({ openingHours }) => openingHours),
    );
    const known = hours.filter((text) => text !== "");
    expect(known.length).toBeGreaterThan(178);
    expect(known.filter((text) => parseOpeningWeek(text).kind === "fault")).toEqual([]);
  });
});
