import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import {
  selectRegionRow,
  selectTableColumns,
  selectTableRows,
  selectTableRowsInScope,
  selectTableScope,
  selectTableSort,
} from "./territory-table-selectors.ts";

const GUILLESTROIS = "200067452" as CodeEpci;
const HAUTES_ALPES = { level: "departement", code: "05" as CodeDepartement } as const;
const inHautesAlpes = { codeDepartement: HAUTES_ALPES.code, codeEpci: GUILLESTROIS };
const GUILLESTRE = aCommune({
  ...inHautesAlpes,
  code: "05065" as CodeCommune,
  name: "Guillestre",
  position: [6.649, 44.659],
  population: 2000,
});
const CEILLAC = aCommune({
  ...inHautesAlpes,
  code: "05026" as CodeCommune,
  name: "Ceillac",
  position: [6.778, 44.667],
  population: 300,
});
const BARCELONNETTE = aCommune({ codeEpci: undefined, name: "Barcelonnette", population: 2500 });
const AT_GUILLESTRE = aPlace({
  ...inHautesAlpes,
  codeCommune: GUILLESTRE.code,
  position: GUILLESTRE.position,
});
const AT_CEILLAC: PlannedPlace = { kind: "envisage", id: "envisage-1", name: "", position: CEILLAC.position };
const EPCIS = [{ code: GUILLESTROIS, name: "CC du Guillestrois", communesInRegion: 2, communesInAll: 2 }];

function table(changes: Partial<AppState> = {}): AppState {
  return aState(
    { places: [AT_GUILLESTRE], communes: [GUILLESTRE, CEILLAC, BARCELONNETTE], epcis: EPCIS },
    { accessModel: STRAIGHT, radiusKm: 5, tableLevel: "commune", ...changes },
  );
}

const labelsOf = (rows: ReturnType<typeof selectTableRows>) => rows?.map(({ label }) => label);

describe("the rows of the table", () => {
  it("are the territories of the level, those with most people to serve first", () => {
    expect(labelsOf(selectTableRows(table()))).toEqual(["Barcelonnette (04)", "Ceillac (05)", "Guillestre (05)"]);
    expect(labelsOf(selectTableRows(table({ tableLevel: "epci" })))).toEqual(["CC du Guillestrois"]);
  });

  it("stand in the order that was chosen, while its column shows", () => {
    const byCost = { tableSort: { column: "moyenne", isDescending: true } } as const;
    expect(labelsOf(selectTableRows(table(byCost)))).toEqual(["Barcelonnette (04)", "Ceillac (05)", "Guillestre (05)"]);
    expect(selectTableSort(table({ ...byCost, tableLevel: "epci" }))).toEqual({
      column: "non-desservis",
      isDescending: true,
    });
  });

  it("say before and after once a place is planned, those who gain most first", () => {
    const state = table({ planned: [AT_CEILLAC] });
    expect(selectTableColumns(state)).toEqual(["part-avant", "part", "gagnes"]);
    const [first] = selectTableRows(state) ?? [];
    expect(first).toMatchObject({ label: "Ceillac (05)", before: { share: 0 }, access: { share: 1 } });
    expect(selectRegionRow(state)).toMatchObject({ before: { coveredPopulation: 2000 }, access: { population: 4800 } });
  });

  it("are undefined until the communes are there", () => {
    expect(selectTableRows(aState())).toBeUndefined();
    expect(selectRegionRow(aState())).toBeUndefined();
  });
});

describe("the scope of the table", () => {
  it("is the chosen territory where it is above the level", () => {
    const state = table({ territory: HAUTES_ALPES });
    expect(selectTableScope(state)).toBe(HAUTES_ALPES);
    expect(labelsOf(selectTableRowsInScope(state))).toEqual(["Ceillac (05)", "Guillestre (05)"]);
  });

  it.each<Partial<AppState>>([
    {},
    { tableLevel: "departement", territory: HAUTES_ALPES },
    { territory: { level: "commune", code: CEILLAC.code } },
    { tableLevel: "epci", territory: { level: "epci", code: GUILLESTROIS } },
  ])("is nothing less than the region for %j", (changes) => {
    const state = table(changes);
    expect(selectTableScope(state)).toBeUndefined();
    expect(selectTableRowsInScope(state)).toBe(selectTableRows(state));
  });
});
