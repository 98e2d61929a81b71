import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import type { PlaceRecord } from "../domain/place.ts";
import type { ResortId } from "../domain/seasonal/resorts.ts";
import { aCommune, aConvention, aPlace, aResort } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import {
  selectChosenResort,
  selectCommuneName,
  selectPlacesOnMap,
  selectResortAccess,
  selectSeasonalHelp,
  selectSigningCommunes,
} from "./seasonal-selectors.ts";

const VAL_D_ISERE = aResort({ position: [6.98, 45.448] });
const BONNEVAL = aResort({ id: "bonneval" as ResortId, name: "Bonneval", position: [7.048, 45.372] });
const SPACE = aPlace({ id: "es-1", categories: ["espace-saisonnier"], position: [6.98, 45.448] });
const HOUSING = aPlace({ id: "es-2", kind: "logement", categories: ["espace-saisonnier"], position: [7, 45.4] });
const DESK = aPlace({ id: "fs-1", position: [7.048, 45.372] });
const OTHER_DESK = aPlace({ id: "fs-2", position: [6.37, 45.56] });
const COMMUNE = aCommune({ code: "73257" as CodeCommune, name: "Les Belleville" });

const everything = {
  places: [SPACE, HOUSING, DESK, OTHER_DESK],
  communes: [COMMUNE],
  roads: OVER_THE_ISERAN,
  resorts: [VAL_D_ISERE, BONNEVAL],
  conventions: [aConvention()],
};
const fromBonneval: Partial<AppState> = { view: "saisonniers", origin: { kind: "station", id: "bonneval" } };

function costsOf(state: AppState): (number | undefined)[] {
  return (selectResortAccess(state) ?? []).map(({ cost }) => cost);
}

describe("selectResortAccess", () => {
  it("measures by road in winter, whatever the season and the filters", () => {
    const filters = { ...NO_FILTERS, category: ["lieu-multiservices" as const] };
    expect(costsOf(aState(everything, { season: "ete", filters }))).toEqual([0, 215]);
  });

  it("excludes housing, and spaces that open in summer only", () => {
    const [record] = SPACE.records;
    const inSeason = (season: PlaceRecord["season"]) =>
      aState({ ...everything, places: [{ ...SPACE, records: [{ ...record, season }] }, HOUSING] });
    expect(costsOf(inSeason("hiver"))).toEqual([0, 215]);
    expect(costsOf(inSeason("ete"))).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("waits for the network, and measures straight lines where it is missing", () => {
    const { roads: _roads, ...noRoads } = everything;
    expect(selectResortAccess(aState(noRoads))).toBeUndefined();
    const straight = selectResortAccess(withoutRoads(aState(noRoads)));
    expect(straight?.[1]?.cost).toBeCloseTo(9.98, 1);
  });

  it.each(["places", "resorts"] as const)("waits for %s too", (missing) => {
    expect(selectResortAccess(aState({ ...everything, [missing]: undefined }))).toBeUndefined();
  });
});

describe("selectSeasonalHelp", () => {
  it("is undefined without a starting point, places or roads", () => {
    expect(selectSeasonalHelp(aState(everything))).toBeUndefined();
    expect(selectSeasonalHelp(aState({ ...everything, places: undefined } as never, fromBonneval))).toBeUndefined();
    const { roads: _roads, ...noRoads } = everything;
    expect(selectSeasonalHelp(aState(noRoads, fromBonneval))).toBeUndefined();
    expect(selectSeasonalHelp(aState(everything, fromBonneval))?.space?.place).toBe(SPACE);
  });

  it("uses the season of the page", () => {
    const help = (changes: Partial<AppState>) =>
      selectSeasonalHelp(aState(everything, { ...fromBonneval, ...changes }));
    expect(help({})?.space?.cost).toBe(30);
    expect(help({ season: "hiver" })?.space).toBeUndefined();
    const straight = selectSeasonalHelp(withoutRoads(aState(everything, fromBonneval)));
    expect(straight?.space?.cost).toBeCloseTo(9.98, 1);
  });
});

describe("selectPlacesOnMap", () => {
  const ids = (changes: Partial<AppState>) => selectPlacesOnMap(aState(everything, changes)).map(({ id }) => id);

  it("are those that match the filters, but in « Saisonniers » those of the view", () => {
    const filters = { ...NO_FILTERS, category: ["france-services" as const] };
    expect([...ids({ filters })].sort()).toEqual(["fs-1", "fs-2"]);
    expect([...ids({ filters, view: "saisonniers" })].sort()).toEqual(["es-1", "es-2"]);
    expect([...ids({ filters, ...fromBonneval })].sort()).toEqual(["es-1", "es-2", "fs-1"]);
  });
});

describe("the resort and the communes", () => {
  it("are found from the starting point", () => {
    expect(selectChosenResort(aState(everything, fromBonneval))).toBe(BONNEVAL);
    expect(selectChosenResort(aState(everything, { origin: { kind: "commune", code: COMMUNE.code } }))).toBeUndefined();
    expect(selectCommuneName(aState(everything), COMMUNE.code)).toBe("Les Belleville");
    expect(selectSigningCommunes(aState(everything)).map(({ name }) => name)).toEqual(["Les Belleville"]);
  });
});
