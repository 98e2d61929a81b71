import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { NO_FILTERS, queryKey } from "../domain/filter/filters.ts";
import type { BoundingBox, Position } from "../domain/geo/position.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import type { Place, PlaceRecord } from "../domain/place.ts";
import { aCommune, aPlace, aStop } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import {
  countRows,
  type ListRow,
  selectAskedCount,
  selectEmptying,
  selectFacetCounts,
  selectIsNoneNear,
  selectIsOfZone,
  selectListSections,
  selectNearestPassing,
  selectVisiblePlaces,
  selectWholeCount,
} from "./list-selectors.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448] });
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372] });
const FROM_VAL = { kind: "commune", code: VAL_D_ISERE.code } as const;
/** A Tuesday. */
const TUESDAY_MORNING = parisMomentOf("2026-11-24", 600);

function placeWith(id: string, openingHours: string, changes: Partial<Place> = {}) {
  const [usual] = aPlace().records;
  const record: PlaceRecord = { ...usual, id, openingHours };
  return aPlace({ id, name: id, records: [record], themes: ["emploi"], ...changes });
}

const near = placeWith("fs-near", "Tu 09:00-12:00", { commune: "Zonza", position: VAL_D_ISERE.position });
const far = placeWith("fs-far", "", { commune: "Allos", position: BONNEVAL.position });
const shut = placeWith("fs-shut", "Tu 14:00-17:00", { commune: "Embrun", position: BONNEVAL.position });
const housing = placeWith("es-housing", "Tu 09:00-12:00", { commune: "Megève", themes: ["logement"] });
const places = [near, far, shut, housing];

function ready(changes: Partial<AppState> = {}): AppState {
  const data = { places, communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };
  return aState(data, { now: TUESDAY_MORNING, ...changes });
}

function idsOf(state: AppState): string[] {
  return selectVisiblePlaces(state).map(({ id }) => id);
}

const NONE = { certain: [], soon: [], toConfirm: [] };

function sectionsOf(state: AppState) {
  const { certain, soon, toConfirm } = selectListSections(state);
  const idsIn = (rows: readonly ListRow[]) => rows.map(({ place }) => place.id);
  return { certain: idsIn(certain), soon: idsIn(soon), toConfirm: idsIn(toConfirm) };
}

describe("the list", () => {
  it("shows the places that pass the filters, by commune, and counts the others' values", () => {
    const state = ready({ filters: { ...NO_FILTERS, theme: ["emploi"] } });
    expect(idsOf(state)).toEqual(["fs-far", "fs-shut", "fs-near"]);
    expect(selectFacetCounts(ready()).theme.get("logement")).toBe(1);
    expect(sectionsOf(state)).toEqual({ certain: ["fs-shut", "fs-near"], soon: [], toConfirm: ["fs-far"] });
    expect(selectListSections(state).certain.every(({ ranked }) => ranked === undefined)).toBe(true);
  });

  it("puts the nearest first from an origin, with their costs", () => {
    const state = ready({ origin: FROM_VAL, filters: { ...NO_FILTERS, theme: ["emploi"] } });
    expect(idsOf(state)).toEqual(["fs-near", "fs-far", "fs-shut"]);
    expect(selectListSections(state).certain.map(({ ranked }) => ranked?.cost)).toEqual([0, 30]);
  });

  it("says that none is near only where the nearest of all its sections is beyond 40 km", () => {
    const at = (id: string, latitude: number, openingHours: string) =>
      placeWith(id, openingHours, { position: [6.98, latitude] });
    const isNoneNear = (listed: readonly Place[], changes: Partial<AppState> = {}) =>
      selectIsNoneNear(
        withoutRoads(
          aState({ places: listed, communes: [VAL_D_ISERE] }, { now: TUESDAY_MORNING, origin: FROM_VAL, ...changes }),
        ),
      );
    const beyond = at("beyond", 45.9, "Tu 09:00-12:00");
    expect(isNoneNear([beyond])).toBe(true);
    expect(isNoneNear([beyond, at("unknown", 45.7, "")])).toBe(false);
    expect([isNoneNear([]), isNoneNear([beyond], { origin: undefined })]).toEqual([false, false]);
  });

  it("keeps apart the places of which it is not known whether they are open, and those that are to be confirmed", () => {
    const open = { certain: ["es-housing", "fs-near"], soon: [], toConfirm: ["fs-far"] };
    expect(sectionsOf(ready({ opening: { kind: "now" } }))).toEqual(open);
    expect(idsOf(ready({ opening: { kind: "now" } }))).toEqual(["fs-far", "es-housing", "fs-near"]);
    const afternoon = { kind: "at", date: "2026-11-24", minute: 900 } as const;
    expect(sectionsOf(ready({ opening: afternoon }))).toEqual({
      certain: ["fs-shut"],
      soon: [],
      toConfirm: ["fs-far"],
    });
    expect(sectionsOf(ready({ filters: { ...NO_FILTERS, practical: ["samedi"] } })).toConfirm).toEqual(["fs-far"]);
  });

  it("never has hours of an old source among those that are open", () => {
    const [usual] = near.records;
    const old = { ...near, records: [{ ...usual, verification: "recoupe", sourceDate: "2019" }] } as const;
    const state = aState({ places: [old, housing] }, { now: TUESDAY_MORNING, opening: { kind: "now" } });
    expect(sectionsOf(state)).toEqual({ certain: ["es-housing"], soon: [], toConfirm: ["fs-near"] });
  });

  it("tells the places that open within the hour from those that are open, with the other filters", () => {
    const at = (minute: number) => ({ opening: { kind: "now" }, now: parisMomentOf("2026-11-24", minute) }) as const;
    expect(sectionsOf(ready(at(780))).soon).toEqual(["fs-shut"]);
    expect(idsOf(ready(at(780)))).toEqual(["fs-far", "fs-shut"]);
    expect(sectionsOf(ready(at(779))).soon).toEqual([]);
    expect(sectionsOf(ready({ ...at(780), filters: { ...NO_FILTERS, theme: ["logement"] } })).soon).toEqual([]);
  });

  it("asks nothing of « now » before the page knows the time", () => {
    expect(idsOf(ready({ opening: { kind: "now" }, now: undefined }))).toHaveLength(4);
  });

  it("goes no farther than asked, and however far without an origin", () => {
    const filters = { ...NO_FILTERS, theme: ["emploi"] } as const;
    expect(idsOf(ready({ origin: FROM_VAL, reach: 29, filters }))).toEqual(["fs-near"]);
    expect(idsOf(ready({ origin: FROM_VAL, reach: 30, filters }))).toHaveLength(3);
    expect(idsOf(withoutRoads(ready({ origin: FROM_VAL, reach: 10, filters })))).toHaveLength(3);
    expect(idsOf(ready({ reach: 1, filters }))).toHaveLength(3);
  });

  it("shows what passes by the commune of the origin, where it is known", () => {
    const stops = [aStop({ codeCommune: VAL_D_ISERE.code, position: VAL_D_ISERE.position })];
    const bus = placeWith("fs-bus", "", { format: "itinerant", stops });
    const state = (changes: Partial<AppState>) =>
      aState({ places: [near, bus], communes: [VAL_D_ISERE, BONNEVAL] }, { passesBy: true, ...changes });
    expect(idsOf(state({ origin: FROM_VAL }))).toEqual(["fs-bus"]);
    expect(idsOf(state({ origin: { kind: "commune", code: BONNEVAL.code } }))).toEqual([]);
    expect(idsOf(state({}))).toHaveLength(2);
    expect(idsOf(state({ origin: { kind: "position", position: [7, 45] } }))).toHaveLength(2);
  });

  it("names the nearest stop where nothing passes by", () => {
    const stopAt = (position: Position) => [aStop({ codeCommune: BONNEVAL.code, position })];
    const far = placeWith("fs-far", "", { format: "itinerant", stops: stopAt([7.2, 45]) });
    const bus = placeWith("fs-bus", "", { format: "itinerant", stops: stopAt(BONNEVAL.position) });
    const unlocated = placeWith("fs-lost", "", { format: "itinerant", position: VAL_D_ISERE.position });
    const state = (changes: Partial<AppState>) =>
      withoutRoads(
        aState(
          { places: [near, far, bus, unlocated], communes: [VAL_D_ISERE, BONNEVAL] },
          { passesBy: true, origin: FROM_VAL, ...changes },
        ),
      );
    expect(idsOf(state({}))).toEqual([]);
    expect(selectNearestPassing(state({}))).toMatchObject({ place: bus, destination: 0 });
    expect(selectNearestPassing(state({ passesBy: false }))).toBeUndefined();
    expect(selectNearestPassing(state({ filters: { ...NO_FILTERS, theme: ["sante"] } }))).toBeUndefined();
  });

  it("names what empties it, and how many filters are set", () => {
    const state = ready({ origin: FROM_VAL, reach: 29, filters: { ...NO_FILTERS, theme: ["sante"] } });
    expect(selectEmptying(state)).toEqual([{ filter: "theme", placesWithout: 1 }]);
    // The housing service lies beyond all roads: no distance reaches it.
    expect(selectEmptying({ ...state, reach: 40 })).toEqual([{ filter: "theme", placesWithout: 3 }]);
    const housed = ready({ origin: FROM_VAL, reach: 1, filters: { ...NO_FILTERS, theme: ["logement"] } });
    expect(selectEmptying(housed)).toEqual([
      { filter: "theme", placesWithout: 1 },
      { filter: "reach", placesWithout: 1 },
    ]);
    expect(selectAskedCount(housed)).toBe(2);
  });

  it("waits for the roads by commune, without a cost, rather than leave places out", () => {
    const state = aState({ places, communes: [VAL_D_ISERE] }, { origin: FROM_VAL, reach: 1 });
    expect(idsOf(state)).toEqual(["fs-far", "fs-shut", "es-housing", "fs-near"]);
    expect(selectListSections(state).certain[0]?.ranked).toBeUndefined();
  });
});

describe("the list without an origin", () => {
  const AROUND_BONNEVAL = [7, 45.3, 7.1, 45.4] as const;
  const EMPTY_ZONE = [5, 44, 5.1, 44.1] as const;

  /** After the person has moved the map to a box, with what was asked then. */
  function moved(box: BoundingBox, changes: Partial<AppState> = {}): AppState {
    const state = ready({ mapStatus: "ready", ...changes });
    return { ...state, sight: { box, queryKey: queryKey(state) } };
  }

  it("keeps to the places in sight on the map", () => {
    const state = moved(AROUND_BONNEVAL);
    expect(sectionsOf(state)).toEqual({ certain: ["fs-shut"], soon: [], toConfirm: ["fs-far"] });
    expect(selectIsOfZone(state)).toBe(true);
    expect(selectWholeCount(state)).toBe(4);
    expect(idsOf(state)).toHaveLength(4);
  });

  it("is whole where nothing is out of sight", () => {
    const state = moved([-10, 30, 20, 50]);
    expect(countRows(selectListSections(state))).toBe(4);
    expect(selectIsOfZone(state)).toBe(false);
  });

  it("is whole before the map was moved, without a map, and with an origin", () => {
    for (const state of [
      ready({ mapStatus: "ready" }),
      moved(AROUND_BONNEVAL, { mapStatus: "lost" }),
      moved(AROUND_BONNEVAL, { origin: FROM_VAL }),
    ]) {
      expect(selectIsOfZone(state)).toBe(false);
      expect(countRows(selectListSections(state))).toBe(4);
    }
  });

  it("is empty in a zone without places", () => {
    expect(sectionsOf(moved(EMPTY_ZONE))).toEqual(NONE);
  });

  it("shows all that answer where a new filter leaves nothing in sight, for the map goes there", () => {
    const asked = { filters: { ...NO_FILTERS, theme: ["logement"] as const } };
    expect(sectionsOf({ ...moved(AROUND_BONNEVAL), ...asked })).toEqual({ ...NONE, certain: ["es-housing"] });
    expect(sectionsOf(moved(AROUND_BONNEVAL, asked))).toEqual(NONE);
  });
});

describe.each(Object.entries({ selectVisiblePlaces, selectListSections }))("%s", (_name, select) => {
  it("keeps its answer when a minute changes nothing, and not when it does", () => {
    const state = ready({ origin: FROM_VAL, opening: { kind: "now" } });
    const first = select(state);
    expect(select({ ...state, now: parisMomentOf("2026-11-24", 601) })).toBe(first);
    expect(select({ ...state, now: parisMomentOf("2026-11-24", 720) })).not.toBe(first);
  });
});
