import { beforeAll, describe, expect, it } from "vitest";
import { nearestCosts } from "../../src/domain/coverage/nearest-costs.ts";
import { readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readPointFeature } from "../../src/domain/exchange/point-feature.ts";
import { parseOpeningWeek } from "../../src/domain/opening-hours/parse-opening-week.ts";
import type { Category, ServicePoint } from "../../src/domain/service-point.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { describeProblem } from "../../src/tables/problem.ts";
import { coveredPeople } from "../../src/testing/covered-people.ts";
import { type BuiltDataset, buildDataset } from "./build-dataset.ts";
import { readTables } from "./read-tables.ts";

const { tables } = readTables(process.cwd());
const tableRows = [tables.franceServices, tables.espacesSaisonniers, tables.lieuxMultiservices].flatMap(({ lines }) =>
  lines.map(({ row }) => row),
);
const projects = tableRows.filter(({ kind }) => kind === "projet");

let built: BuiltDataset;
let points: readonly ServicePoint[];
let communes: readonly Commune[];

beforeAll(() => {
  built = buildDataset(process.cwd());
  const { features } = parse(built, "points.geojson") as { features: unknown[] };
  points = features.map((feature) => orThrow(readPointFeature(feature)));
  ({ communes } = orThrow(readCommuneColumns(parse(built, "communes.json"))));
}, 120_000);

function parse({ files }: BuiltDataset, name: string): unknown {
  return JSON.parse(files.get(name) ?? "");
}

function orThrow<T>(read: T | string): T {
  if (typeof read === "string") throw new Error(read);
  return read;
}

function ofCategory(category: Category): readonly ServicePoint[] {
  return points.filter(({ categories }) => categories.includes(category));
}

describe("the real tables", () => {
  it("have no problem", () => {
    expect(built.problems.map(describeProblem)).toEqual([]);
  });

  it("hold the 1,738 communes of the region and their 4,620,369 inhabitants", () => {
    expect(communes).toHaveLength(1738);
    expect(communes.reduce((sum, { population }) => sum + population, 0)).toBe(4_620_369);
  });

  it("hold the 116 names of communes that others took in", () => {
    expect(communes.flatMap(({ formerNames }) => formerNames)).toHaveLength(116);
    expect(communes.find(({ name }) => name === "Les Deux Alpes")?.formerNames).toEqual(["Mont-de-Lans", "Vénosc"]);
  });

  // The one correction that moves a place, of fs-2879 to the seat of its commune, changes nothing at 10 km: these are the
  // figures of the list as published.
  it("give the reference figures of the 178 France services at 10 km", () => {
    const franceServices = ofCategory("france-services");
    expect(franceServices).toHaveLength(178);
    expect(coveredPeople(communes, nearestCosts(communes, franceServices).cost, 10)).toBe(4_225_326);
  });

  it("become places that are counted once, each row a record of one of them", () => {
    const ids = points.flatMap(({ records }) => records.map(({ id }) => id));
    const shown = tableRows.filter(({ kind }) => kind !== "projet").map(({ id }) => id);
    expect(ids.sort()).toEqual(shown.sort());
    expect(points.length).toBeLessThan(shown.length);
    expect(built.manifest.places).toBe(points.length);
  });

  it.each([
    ["france-services", "franceServices"],
    ["espace-saisonnier", "espacesSaisonniers"],
    ["lieu-multiservices", "lieuxMultiservices"],
  ] as const)("count a place of type %s once, however many rows it has", (category, name) => {
    const rowIds = new Set(tables[name].lines.filter(({ row }) => row.kind !== "projet").map(({ row }) => row.id));
    const withRow = points.filter(({ records }) => records.some(({ id }) => rowIds.has(id)));
    expect(ofCategory(category)).toEqual(withRow);
    expect(withRow.length).toBeGreaterThan(0);
  });

  it("leave every project out", () => {
    expect(projects.length).toBeGreaterThan(0);
    const ids = new Set(points.flatMap(({ records }) => records.map(({ id }) => id)));
    expect(projects.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("give every place and stop hours that can be read, or none", () => {
    const hours = points.flatMap(({ records, stops }) =>
      [...records, ...stops].map(({ openingHours }) => openingHours),
    );
    const known = hours.filter((text) => text !== "");
    expect(known.length).toBeGreaterThan(178);
    expect(known.filter((text) => parseOpeningWeek(text).kind === "fault")).toEqual([]);
  });
});
