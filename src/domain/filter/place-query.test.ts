import { describe, expect, it } from "vitest";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { NO_FILTERS } from "./filters.ts";
import { ANY_TIME, countFilters, type PlaceQuery, REACH, REACHES, selectedMoment } from "./place-query.ts";

const NOTHING: PlaceQuery = { filters: NO_FILTERS, opening: ANY_TIME, passesBy: false, reach: undefined };

describe("a query", () => {
  it.each<[Partial<PlaceQuery>, number]>([
    [{}, 0],
    [{ filters: { ...NO_FILTERS, theme: ["emploi", "sante"], kind: ["aire"] } }, 3],
    [{ filters: { ...NO_FILTERS, practical: ["samedi"] }, opening: { kind: "now" } }, 2],
    [{ passesBy: true, reach: 20 }, 2],
  ])("%j counts %d", (changes, count) => {
    expect(countFilters({ ...NOTHING, ...changes })).toBe(count);
  });

  it("has a moment when a known time is selected", () => {
    const now = parisMomentOf("2026-11-24", 600);
    const at = { kind: "at", date: "2026-11-28", minute: 615 } as const;
    expect(selectedMoment(ANY_TIME, now)).toBeUndefined();
    expect(selectedMoment({ kind: "now" }, now)).toBe(now);
    expect(selectedMoment({ kind: "now" }, undefined)).toBeUndefined();
    const day = { kind: "day", date: "2026-11-28" } as const;
    expect(selectedMoment(day, now)).toEqual({ date: "2026-11-28", weekday: 5, minute: 0, isDay: true });
    expect(selectedMoment({ ...day, date: now.date }, now)).toEqual({ ...now, isDay: true });
    expect(selectedMoment(at, now)).toEqual({ date: "2026-11-28", weekday: 5, minute: 615 });
  });

  it("offers no reach out of bounds", () => {
    const offered = [...REACHES.km, ...REACHES.min];
    expect(offered.filter((reach) => reach < REACH.least || reach > REACH.most || reach % REACH.step !== 0)).toEqual(
      [],
    );
  });
});
