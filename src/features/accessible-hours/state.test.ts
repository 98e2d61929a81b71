import { describe, expect, it, vi } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import { weekHoursAt } from "../../domain/accessible-hours/week-hours.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Place } from "../../domain/place.ts";
import { selectClassTallies } from "../../model/access-map-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { NO_JOBS } from "../../model/jobs.ts";
import { selectRegionRow, selectTableRows } from "../../model/territory-table-selectors.ts";
import { aCommune, aPlace, aStop } from "../../testing/builders.ts";
import { aReach } from "../../testing/hours-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import {
  comparedHoursInSteps,
  selectChosenHours,
  selectComparedHours,
  selectCountedMonday,
  selectEitherPositions,
  selectHoursGain,
  selectHoursIn,
  selectPlacesOfUnknownHours,
  selectPresentChosenHours,
  weekHoursOfMeasuredInSteps,
} from "./state.ts";

// Test files of one process share their modules: a spy takes hold of none that came before.
vi.hoisted(() => vi.resetModules());
vi.mock("../../domain/accessible-hours/week-hours.ts", { spy: true });

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", population: 400 });
const EMBRUN = aCommune({ code: "05046" as CodeCommune, name: "Embrun", population: 100 });
const OPEN = aPlaceOpen("fs-1", "Mo-Fr 09:00-12:00; Sa 09:00-11:00");
const EVENING = aPlaceOpen("fs-2", "Th 14:00-20:00");
const SILENT = aPlaceOpen("fs-3", "");

function aPlaceOpen(id: string, openingHours: string): Place {
  const place = aPlace({ id });
  return { ...place, records: [{ ...place.records[0], openingHours }] };
}

/** Gap reaches the two places with hours, Embrun the one without. */
function open(changes: Partial<AppState> = {}): AppState {
  const state = aState(
    { places: [OPEN, EVENING, SILENT], communes: [GAP, EMBRUN] },
    { accessModel: STRAIGHT, view: "territoires", ...changes },
  );
  const demand = selectDemand(state);
  if (demand === undefined) throw new Error("The demand of the test is not loaded.");
  const positions = selectEitherPositions(state);
  const rows = positions.map(({ id }): readonly (readonly [number, number])[] => {
    if (id === "fs-3") return [[1, 2]];
    return id === "fs-1" || id === "fs-2" ? [[0, 2]] : [];
  });
  const value = { demand, positions, lists: aReach(rows) };
  return { ...state, jobs: { ...NO_JOBS, reach: { status: "ready", value } } };
}

describe("the accessible hours of a territory", () => {
  it("are those of the region's people, with unknown ones apart", () => {
    const hours = selectChosenHours(open());
    expect(hours?.meanHours).toEqual({ semaine: 23, samedi: 2, soir: 2 });
    expect(hours?.unknownPopulation).toBe(100);
    expect(
      selectHoursIn(open(), { level: "commune", code: EMBRUN.code }, "measured")?.meanHours.semaine,
    ).toBeUndefined();
    expect(selectPlacesOfUnknownHours(open())).toEqual([SILENT]);
  });

  it("are the same after their steps, and nothing is left to compute then", () => {
    const ofPlace = vi.mocked(weekHoursAt);
    ofPlace.mockClear();
    const state = open();
    expect([...comparedHoursInSteps(state)].length).toBeGreaterThan(2);
    expect(ofPlace).toHaveBeenCalledTimes(3);
    expect(selectComparedHours(state)?.hours).toEqual(selectChosenHours(open()));
    ofPlace.mockClear();
    expect([...weekHoursOfMeasuredInSteps(state)]).toEqual([]);
    expect(selectPlacesOfUnknownHours(state)).toEqual([SILENT]);
    expect(ofPlace).not.toHaveBeenCalled();
  });

  it("are those of a week with a public holiday", () => {
    // 14 July 2027 is a Wednesday.
    expect(selectChosenHours(open({ hoursWeek: "2027-07-14" }))?.meanHours.semaine).toBe(20);
    expect(selectCountedMonday(open({ hoursWeek: "2027-07-14" }))).toBe("2027-07-12");
  });

  it("change with an excluded place, beside those before", () => {
    const state = open({ excluded: ["fs-2"] });
    expect(selectChosenHours(state)?.meanHours.semaine).toBe(17);
    expect(selectPresentChosenHours(state)?.meanHours.semaine).toBe(23);
    const without = open();
    expect(selectPresentChosenHours(without)).toBe(selectChosenHours(without));
  });

  it("do not count a planned place, whose hours are unknown", () => {
    const planned = { kind: "envisage", id: "envisage-1", name: "", position: GAP.position } as const;
    expect(selectChosenHours(open({ planned: [planned] }))?.meanHours.semaine).toBe(23);
  });

  it("grow with supposed hours, which gain the people who find no other open place then", () => {
    const saturday = { id: "fs-2", openingHours: "Sa 10:00-12:00" };
    const evening = { id: "fs-3", openingHours: "Mo 18:00-19:00" };
    const state = open({ supposedHours: [saturday] });
    expect(selectChosenHours(state)?.meanHours).toEqual({ semaine: 24, samedi: 3, soir: 2 });
    expect(selectPresentChosenHours(state)?.meanHours.samedi).toBe(2);
    // fs-1 is open until 11 h.
    expect(selectHoursGain(state, saturday)).toBe(0);
    expect(selectHoursGain(state, { id: "fs-2", openingHours: "Sa 14:00-16:00" })).toBe(400);
    expect(selectHoursGain(state, evening)).toBe(100);
    // In the scenario already, they do not stand in their own way, and others do.
    const afternoon = { id: "fs-2", openingHours: "Sa 14:00-16:00" };
    expect(selectHoursGain(open({ supposedHours: [afternoon] }), afternoon)).toBe(400);
    const later = { id: "fs-2", openingHours: "Sa 15:00-17:00" };
    expect(selectHoursGain(open({ supposedHours: [afternoon, later] }), afternoon)).toBe(0);
    expect(selectPlacesOfUnknownHours(open({ supposedHours: [evening] }))).toEqual([]);
    expect(selectHoursGain(state, { id: "fs-9", openingHours: "Mo 18:00-19:00" })).toBeUndefined();
  });

  it("fill the columns of the table once one of them is shown", () => {
    const state = open({ tableLevel: "commune", tableColumns: ["heures", "heures-samedi"] });
    expect(selectTableRows(state)?.map(({ label, hours }) => [label, hours?.meanHours.semaine])).toEqual([
      ["Embrun (05)", undefined],
      ["Gap (05)", 23],
    ]);
    expect(selectRegionRow(state)?.hours?.meanHours.samedi).toBe(2);
    expect(selectRegionRow({ ...state, tableColumns: ["part"] })?.hours).toBeUndefined();
  });

  it("name a place among those of unknown hours only where no stop of it has known ones", () => {
    const stop = aStop({ position: GAP.position, openingHours: "Tu 09:00-12:00" });
    const unknown = aStop({ position: EMBRUN.position });
    const named = (stops: Place["stops"]) => {
      const places = [OPEN, EVENING, { ...SILENT, stops }];
      return selectPlacesOfUnknownHours(aState({ places, communes: [GAP, EMBRUN] })).map(({ id }) => id);
    };
    expect([named([stop, unknown]), named([unknown])]).toEqual([[], ["fs-3"]]);
  });

  it("are unknown while the places in reach are listed up to less than the threshold", () => {
    const state = open();
    const { reach } = state.jobs;
    if (reach.status !== "ready") throw new Error("The reach of the test is not ready.");
    const value = { ...reach.value, lists: { ...reach.value.lists, limit: 5 } };
    expect(selectChosenHours({ ...state, jobs: { ...state.jobs, reach: { status: "ready", value } } })).toBeUndefined();
  });

  it("are the classes of the map", () => {
    const tallies = selectClassTallies(open({ accessMap: "heures", hoursMeasure: "semaine" }));
    expect(tallies?.map(({ communes, population }) => [communes, population])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 400],
      [0, 0],
      [0, 0],
    ]);
  });
});
