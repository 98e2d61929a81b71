import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TableSchema } from "../../src/data/csv/table-schema.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import { PEOPLE_GROUPS, type PeopleGroup } from "../../src/domain/demand/demand.ts";
import { greatCircleDistanceKm } from "../../src/domain/geo/position.ts";
import { parseOpeningWeek } from "../../src/domain/opening-hours/opening-week.ts";
import { isOutsideRegion, NEIGHBOUR_KM, NEIGHBOURING_DEPARTEMENTS } from "../../src/domain/territory.ts";
import { readBuiltCommunes, readBuiltPlaces, readBuiltSettlement } from "../built-data.ts";
import { readTables } from "./table-columns.ts";

const root = process.cwd();
const { tables } = readTables(root);
const communes = readBuiltCommunes(root);
const places = readBuiltPlaces(root, "points.geojson");
const neighbours = readBuiltPlaces(root, "neighbours.geojson");

describe("the real tables", () => {
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

  it("hold neighbouring France services within 40 km of a town hall, in the listed départements", () => {
    const townHalls = communes.map(({ position }) => position);
    const kmToTownHalls = neighbours.map(({ position }) =>
      Math.min(...townHalls.map((townHall) => greatCircleDistanceKm(townHall, position))),
    );
    expect(Math.max(...kmToTownHalls)).toBeLessThanOrEqual(NEIGHBOUR_KM);
    const named = NEIGHBOURING_DEPARTEMENTS.map(({ code }) => code);
    expect([...new Set(neighbours.map(({ codeDepartement }) => codeDepartement))].sort()).toEqual(named);
  });

  it("hold people of each group at the demand points, never more than people", () => {
    const { people } = readBuiltSettlement(root, communes);
    const sumOf = (group: PeopleGroup) => people[group].reduce((sum, count) => sum + count, 0);
    expect(PEOPLE_GROUPS.map(sumOf)).toEqual([4_620_369, 969_978, 664_698]);
    const tooMany = PEOPLE_GROUPS.filter((group) =>
      people[group].some((count, rank) => count > (people.tous[rank] ?? 0)),
    );
    expect(tooMany).toEqual([]);
  });

  it("describe neighbouring places like those of the region, with one column more", () => {
    const read = (name: string) => JSON.parse(readFileSync(`data/schema/${name}.schema.json`, "utf8")) as TableSchema;
    const formOf = ({ name, type }: TableSchema["fields"][number]) => `${name} ${type}`;
    const forms = read("points").fields.map(formOf);
    expect(read("france-services-voisins").fields.map(formOf)).toEqual([...forms, "km_to_region number"]);
  });

  it.each(CATEGORIES)("count a place of category %s once, with a record for each row but the projects", (category) => {
    const shown = tables[category].lines.filter(({ row }) => row.kind !== "projet").map(({ row }) => row.id);
    const records = places.flatMap((place) => place.records).filter((record) => record.category === category);
    expect(records.map(({ id }) => id).sort()).toEqual(shown.sort());
    const ids = new Set(shown);
    const withRow = places.filter((place) => place.records.some(({ id }) => ids.has(id)));
    expect(places.filter(({ categories }) => categories.includes(category))).toEqual(withRow);
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
