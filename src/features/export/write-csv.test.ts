import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { isInTerritory, territorySet } from "../../domain/territory-members.ts";
import type { TerritoryLevel } from "../../domain/territory-ref.ts";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { AppState } from "../../model/app-state.ts";
import { NO_JOBS } from "../../model/jobs.ts";
import type { SitingList } from "../../model/siting-answer.ts";
import { selectScopeRow } from "../../model/territory-table-selectors.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { settlementAtSeats } from "../../testing/demand-builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { readExport } from "../../testing/read-export.ts";
import { aState } from "../../testing/state-builder.ts";
import { type SomeRegion, someNearPosition, someRegion } from "../../testing/territory-arbitraries.ts";
import { stateAbout } from "./state-about.ts";
import { type ExportedTable, selectExportedTables, writeCsv } from "./write-csv.ts";

const THRESHOLD_KM = 10;
type Cells = Readonly<Record<string, string>>;

function read(state: AppState, table: ExportedTable): readonly Cells[] | undefined {
  const text = writeCsv(state, table);
  return text === undefined ? undefined : readExport(text);
}

const someMeasured = fc.record({
  region: someRegion,
  places: fc.array(someNearPosition, { maxLength: 3 }),
  planned: fc.array(someNearPosition, { maxLength: 2 }),
});
type SomeMeasured = typeof someMeasured extends fc.Arbitrary<infer T> ? T : never;

function stateOf({ region, places: positions, planned }: SomeMeasured, changes: Partial<AppState> = {}): AppState {
  const places = positions.map((position, rank) => aPlace({ id: `fs-${rank}`, name: `Lieu ${rank}`, position }));
  const state = aState(
    { places },
    {
      accessModel: STRAIGHT,
      radiusKm: THRESHOLD_KM,
      planned: planned.map((position, rank) => ({ kind: "envisage", id: `envisage-${rank}`, name: "", position })),
      ...changes,
    },
  );
  return {
    ...state,
    resources: {
      ...state.resources,
      communes: { status: "ready", value: region },
      settlement: { status: "ready", value: settlementAtSeats(region.communes) },
    },
  };
}

/** The slow way: people of the region whose seat is near enough to any of the places, every pair measured. */
function peopleNear(communes: SomeRegion["communes"], places: SomeMeasured["places"]): number {
  return communes
    .filter(({ position }) => places.some((place) => greatCircleDistanceKm(position, place) <= THRESHOLD_KM))
    .reduce((sum, { population }) => sum + population, 0);
}

describe("writeCsv", () => {
  it.each<TerritoryLevel & ("departement" | "commune")>(["departement", "commune"])(
    "writes rows by %s that together are everyone, before and after, as measuring every pair finds",
    (tableLevel) => {
      fc.assert(
        fc.property(someMeasured, (measured) => {
          const rows = read(stateOf(measured, { tableLevel }), "territoires") ?? [];
          const { communes } = measured.region;
          const sum = (of: (row: Cells) => number) => rows.reduce((total, row) => total + of(row), 0);
          const served = (suffix: string) => (row: Cells) =>
            tableLevel === "commune"
              ? row[`desservie${suffix}`] === "oui"
                ? Number(row["population"])
                : 0
              : Number(row[`population_desservie${suffix}`]);
          expect(sum((row) => Number(row["population"]))).toBe(
            communes.reduce((all, { population }) => all + population, 0),
          );
          expect(sum(served(""))).toBe(peopleNear(communes, [...measured.places, ...measured.planned]));
          const hasScenario = measured.planned.length > 0 && communes.length > 0;
          if (hasScenario) expect(sum(served("_avant"))).toBe(peopleNear(communes, measured.places));
          else expect(rows.every((row) => !Object.keys(row).some((name) => name.includes("avant")))).toBe(true);
        }),
      );
    },
  );

  it("lists only the communes beyond the threshold, by decreasing population", () => {
    fc.assert(
      fc.property(someMeasured, (measured) => {
        const { communes } = measured.region;
        const places = [...measured.places, ...measured.planned];
        const far = communes.filter((one) => peopleNear([{ ...one, population: 1 }], places) === 0);
        const rows = read(stateOf(measured), "lacunes") ?? [];
        expect(rows.map((row) => row["code_commune"]).sort()).toEqual(far.map(({ code }) => code).sort());
        const populations = rows.map((row) => Number(row["population"]));
        expect(populations).toEqual([...populations].sort((a, b) => b - a));
      }),
    );
  });

  it("lists only the communes of the chosen territory", () => {
    fc.assert(
      fc.property(someMeasured, (measured) => {
        const territory = { level: "departement", code: "05" as CodeDepartement } as const;
        const rows = read(stateOf(measured, { territory, tableLevel: "commune" }), "territoires") ?? [];
        const inside = measured.region.communes.filter(({ codeDepartement }) => codeDepartement === territory.code);
        // A territory without a commune does not exist: the page is about the region then.
        fc.pre(inside.length > 0);
        expect(rows.map((row) => row["code_commune"])).toEqual(inside.map(({ code }) => code).sort());
      }),
    );
  });

  it("writes no cost without a place, and no table before the data are loaded", () => {
    const commune = aCommune();
    const [row] =
      read(stateOf({ region: { communes: [commune], epcis: [] }, places: [], planned: [] }), "lacunes") ?? [];
    expect(row?.["eloignement_km"]).toBe("");
    expect(row?.["lieu_le_plus_proche"]).toBe("");
    expect(read(aState(), "territoires")).toBeUndefined();
  });

  it("lists the counted places, planned ones included, with their commune", () => {
    const region = { communes: [aCommune()], epcis: [] };
    const state = stateOf({ region, places: [[6.7, 44.4]], planned: [[6.66, 44.39]] });
    expect(read(state, "lieux")).toEqual([
      expect.objectContaining({ id: "fs-0", nom: "Lieu 0", longitude: "6.7", statut: "existant", compte: "oui" }),
      expect.objectContaining({
        id: "envisage-0",
        commune: "Barcelonnette",
        latitude: "44.39",
        telephone: "",
        statut: "envisage",
        compte: "oui",
      }),
    ]);
    expect(read(state, "envisages")).toEqual([
      expect.objectContaining({ commune: "Barcelonnette", latitude: "44.39" }),
    ]);
  });

  it("omits excluded places, and marks itinerant services that no figure counts", () => {
    const places = ["fs-1", "fs-2", "fs-3"].map((id, rank) =>
      aPlace({ id, format: rank === 2 ? "itinerant" : "fixe", stops: [] }),
    );
    const counted = (changes: Partial<AppState>) =>
      read(aState({ places }, changes), "lieux")?.map(({ id, compte }) => [id, compte]);
    expect(counted({ excluded: ["fs-1"] })).toEqual([
      ["fs-2", "oui"],
      ["fs-3", "non"],
    ]);
  });

  it("offers and writes the proposed sites in their order, once computed", () => {
    const region = { communes: [aCommune()], epcis: [] };
    const state = stateOf({ region, places: [], planned: [] });
    expect(selectExportedTables(state)).toEqual(["territoires", "lacunes", "lieux"]);
    const main: SitingList = {
      model: STRAIGHT,
      threshold: THRESHOLD_KM,
      population: 2500,
      before: 0,
      bound: 2500,
      isBest: true,
      sites: [{ commune: aCommune(), gain: 2500, after: 2500 }],
    };
    const answer = { count: 1, allowed: 7, main, straight: undefined };
    const proposed: AppState = { ...state, jobs: { ...NO_JOBS, siting: { status: "ready", value: answer } } };
    expect(selectExportedTables(proposed)).toContain("emplacements");
    expect(read(proposed, "emplacements")).toEqual([
      expect.objectContaining({
        rang: "1",
        code_commune: "04019",
        longitude_mairie: "6.65",
        habitants_gagnes: "2500",
        gain_possible_en_plus: "0",
        communes_possibles: "7",
      }),
    ]);
  });

  it("ends with the ranges of the figures by road, and has none in a straight line", () => {
    const communes = [
      aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448], population: 300 }),
      aCommune({ code: "73040" as CodeCommune, position: [7.048, 45.372], population: 100 }),
    ];
    const places = [aPlace({ position: [7.048, 45.372] })];
    // 30 km by the road: from 27 to 33, as nine known distances in ten err.
    const byRoad = (changes: Partial<AppState>) =>
      aState(
        { places, communes, roads: OVER_THE_ISERAN },
        { accessModel: roadModel("ete", "km"), radiusKm: 28, ...changes },
      );
    const [row] = read(byRoad({ tableLevel: "departement" }), "territoires") ?? [];
    expect(row).toMatchObject({
      population_desservie: "100",
      population_desservie_min: "100",
      population_desservie_max: "400",
      part_desservie_min_pct: "25",
      part_desservie_max_pct: "100",
    });
    const ofCommunes = read(byRoad({ tableLevel: "commune" }), "territoires") ?? [];
    expect(ofCommunes.map((one) => [one["code_commune"], one["population_desservie_max"], one["certitude"]])).toEqual([
      ["73040", "100", "dedans"],
      ["73304", "300", "limite"],
    ]);
    const straight = byRoad({ tableLevel: "commune", accessModel: STRAIGHT });
    for (const table of ["territoires", "lacunes"] as const) {
      const names = (read(straight, table) ?? []).flatMap((one) => Object.keys(one));
      expect(names.filter((name) => /_min|_max|certitude/.test(name))).toEqual([]);
    }
  });

  it("writes no season in a straight line", () => {
    const state = stateOf({ region: { communes: [aCommune()], epcis: [] }, places: [[6.7, 44.4]], planned: [] });
    expect(selectExportedTables(state)).not.toContain("saisons");
    expect(read(state, "saisons")).toBeUndefined();
  });

  it("covers the region when the table of the page is not limited to the chosen territory", () => {
    const communes = [aCommune(), aCommune({ code: "05061" as CodeCommune, codeDepartement: "05" as CodeDepartement })];
    const territory = { level: "departement", code: "05" as CodeDepartement } as const;
    const state = stateOf({ region: { communes, epcis: [] }, places: [], planned: [] }, { territory });
    const rows = (tableLevel: "departement" | "commune") =>
      read(stateAbout({ ...state, tableLevel }, "territoires"), "territoires");
    expect(rows("departement")?.map(({ code }) => code)).toEqual(["04", "05"]);
    expect(rows("commune")?.map((row) => row["code_commune"])).toEqual(["05061"]);
  });
});

describe("the files of a set of territories", () => {
  const sumOf = (rows: readonly Cells[] | undefined, column: string) =>
    (rows ?? []).reduce((sum, row) => sum + Number(row[column]), 0);

  it("have its communes, and the sums of these as its own row and in the table of the page", () => {
    fc.assert(
      fc.property(someMeasured, fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), (measured, picks) => {
        const codes = measured.region.communes.flatMap(({ code, codeEpci, codeDepartement }) => [
          code,
          codeEpci ?? code,
          codeDepartement,
        ]);
        const territory = territorySet(picks.flatMap((pick) => codes[pick % codes.length] ?? []));
        fc.pre(territory.level === "ensemble");
        const state = stateOf(measured, { territory, tableLevel: "epci" });
        const inside = measured.region.communes.filter((commune) => isInTerritory(commune, territory));
        const communes = read({ ...state, tableLevel: "commune" }, "territoires");
        expect(communes?.map((row) => row["code_commune"])).toEqual(inside.map(({ code }) => code).sort());
        const own = read(state, "territoires")?.at(-1);
        expect(own).toMatchObject({ niveau: "ensemble", code: territory.key, communes: String(inside.length) });
        for (const column of ["population", "population_desservie", "population_non_desservie"])
          expect(Number(own?.[column])).toBe(sumOf(communes, column));
        expect(sumOf(read(state, "lacunes"), "population_non_desservie")).toBe(
          Number(own?.["population_non_desservie"]),
        );
        const shown = selectScopeRow(state)?.access;
        expect([shown?.population, shown?.coveredPopulation, shown?.places].map(String)).toEqual(
          ["population", "population_desservie", "lieux"].map((column) => own?.[column]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
