import { it } from "vitest";
import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../domain/access/access-classes.ts";
import { measureTerritories } from "../domain/coverage/measure-territories.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import { type Column, toFlatTable } from "../domain/flat-table.ts";
import type { Place } from "../domain/place.ts";
import type { TerritoryLevel } from "../domain/territory-ref.ts";
import { writeTable } from "../formats/csv/write-table.ts";
import { communeColumns, type ExportedCommune } from "../formats/export/commune-columns.ts";
import { describeCollection, toFeature } from "../formats/export/feature-collection.ts";
import { placesMetadata } from "../formats/export/places-origin.ts";
import { listRecords, recordColumns } from "../formats/export/record-columns.ts";
import { type ExportedTerritory, territoryColumns } from "../formats/export/territory-columns.ts";
import { toPlaceFeature } from "../formats/public-data/write-place-feature.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readFrozenGround } from "../testing/frozen-ground.ts";
import { readPublishedData } from "../testing/published-data.ts";

const ROWS = 5;
const THRESHOLD_KM = 10;
const ORIGIN = {
  count: ROWS,
  filters: "aucun",
  exportedOn: "2026-11-30",
  link: "https://example.org/?vue=donnees&lang=fr",
  sources: [
    {
      id: "anct-fs-2024",
      producer: "ANCT",
      title: "Liste des France services",
      licence: "Licence Ouverte 2.0",
      vintage: "2024",
      url: "https://example.org/",
      date: "2026-01-02",
      tables: [],
    },
  ],
};
/** Those of a map that classes nothing beside the usual limits, with a scenario, and with ranges of costs. */
const SIDES = {
  hasScenario: true,
  hasRanges: true,
  classBounds: { cost: ACCESS_BOUNDS.km, epci: SHARE_BOUNDS, departement: SHARE_BOUNDS },
};

const { communes, epcis, demand, franceServices } = readFrozenGround();
/** The present state lacks the first ten places. */
const presentPlaces = franceServices.slice(10);

function measure(level: TerritoryLevel, places: readonly Place[]): readonly TerritoryAccess[] {
  const { cost } = nearestCosts(demand.points, places);
  return measureTerritories(level, { demand, epcis, cost, places, threshold: THRESHOLD_KM });
}

function exportTerritories(level: TerritoryLevel): readonly ExportedTerritory[] {
  const before = measure(level, presentPlaces);
  return measure(level, franceServices).map((access, rank) => ({ access, before: before[rank] }));
}

function exportCommunes(): readonly ExportedCommune[] {
  const [now, before] = [franceServices, presentPlaces].map((places) => {
    const people = measure("commune", places);
    const { cost, placeIndex } = nearestCosts(communes, places);
    return communes.map((_, rank) => ({
      people: people[rank],
      cost: cost[rank] ?? Number.NaN,
      place: places[placeIndex[rank] ?? -1]?.name,
      isMeasured: undefined,
    }));
  });
  return communes.flatMap((commune, rank) => {
    const [own, former] = [now?.[rank], before?.[rank]];
    if (own?.people === undefined || former?.people === undefined) return [];
    const formerly = { ...former, people: former.people };
    return {
      commune,
      epci: epcis.find(({ code }) => code === commune.codeEpci)?.name ?? "",
      places: franceServices.filter(({ codeCommune }) => codeCommune === commune.code).length,
      people: own.people,
      access: own,
      certainty: "dedans",
      before: formerly,
    };
  });
}

/** Without the byte order mark; with the line ends of the files of this folder. */
function csvOf<Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): string {
  return writeTable(toFlatTable(columns, things.slice(0, ROWS)), ";")
    .replace("\uFEFF", "")
    .replaceAll("\r\n", "\n");
}

/** One feature a line. */
function geoJsonOf(name: string, features: Parameters<typeof describeCollection>[1]): string {
  const lines = features.map((one) => JSON.stringify(one));
  return JSON.stringify(describeCollection(name, [], placesMetadata(ORIGIN))).replace(
    "[]}",
    `[\n${lines.join(",\n")}\n]}`,
  );
}

it("places are exported with the same columns and rows", () => {
  const { places } = readPublishedData();
  const records = listRecords(
    places.filter(({ records: [, ...others] }, rank) => rank % 90 === 0 || others.length > 1),
  );
  expectGolden("exports/places.csv", csvOf(recordColumns(ORIGIN, undefined), records));
});

it("places are exported with the same properties", () => {
  const { places } = readPublishedData();
  const some = places.filter((_, rank) => rank % 90 === 0).slice(0, ROWS);
  expectGolden("exports/places.geojson.txt", geoJsonOf("Lieux", some.map(toPlaceFeature)));
});

it.each(["departement", "epci"] as const)("territories are exported with the same columns and rows: %s", (level) => {
  expectGolden(`exports/${level}.csv`, csvOf(territoryColumns("km", SIDES), exportTerritories(level)));
});

it("communes are exported with the same columns and rows, and the same properties", () => {
  const columns = communeColumns("km", SIDES);
  const exported = exportCommunes().filter((_, rank) => rank % 300 === 0);
  expectGolden("exports/communes.csv", csvOf(columns, exported));
  const [first] = exported;
  const features = exported
    .slice(0, 2)
    .map((one) => toFeature(columns, one, { type: "Point", coordinates: [...one.commune.position] }));
  expectGolden("exports/communes.geojson.txt", first === undefined ? "" : geoJsonOf("Communes", features));
});
