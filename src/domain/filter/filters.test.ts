import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someFilters } from "../../testing/arbitraries.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { type PlaceRecord, type Stop, THEMES } from "../place.ts";
import {
  ANY_TIME,
  countFilters,
  FILTER_GROUPS,
  matchGroup,
  matchPractical,
  NO_FILTERS,
  type PlaceQuery,
  type PRACTICALS,
  type Practical,
  REACH,
  REACHES,
  selectedMoment,
  toggleFilter,
  valuesOf,
} from "./filters.ts";

const place = aPlace({
  categories: ["france-services", "espace-saisonnier"],
  themes: ["emploi", "sante"],
  codeDepartement: "73" as CodeDepartement,
  kind: "logement",
  format: "itinerant",
  verification: "recoupe",
});

describe("filters", () => {
  it("read each group's values from the place", () => {
    expect(FILTER_GROUPS.map((group) => valuesOf(place, group))).toEqual([
      ["france-services", "espace-saisonnier"],
      ["emploi", "sante"],
      [],
      ["73"],
      ["recoupe"],
    ]);
  });

  it("let every place pass a group without values", () => {
    expect(FILTER_GROUPS.map((group) => matchGroup(place, NO_FILTERS, group))).toEqual(FILTER_GROUPS.map(() => "yes"));
  });

  it("require one of the selected values", () => {
    const either = { ...NO_FILTERS, category: ["lieu-multiservices", "espace-saisonnier"] as const };
    expect(matchGroup(place, either, "category")).toBe("yes");
    expect(matchGroup(place, { ...NO_FILTERS, category: ["lieu-multiservices"] }, "category")).toBe("no");
  });

  it("require every selected theme", () => {
    expect(matchGroup(place, { ...NO_FILTERS, theme: ["emploi", "sante"] }, "theme")).toBe("yes");
    expect(matchGroup(place, { ...NO_FILTERS, theme: ["emploi", "impots"] }, "theme")).toBe("no");
  });

  it("require every practical value, where no outweighs unknown", () => {
    const practical = (...values: Practical[]) => matchGroup(place, { ...NO_FILTERS, practical: values }, "practical");
    expect([practical("samedi"), practical("par-telephone"), practical("samedi", "par-telephone")]).toEqual([
      "unknown",
      "no",
      "no",
    ]);
  });
});

const NOTHING: PlaceQuery = { filters: NO_FILTERS, opening: ANY_TIME, passesBy: false, reach: undefined };

describe("a query", () => {
  it.each<[Partial<PlaceQuery>, number]>([
    [{}, 0],
    [{ filters: { ...NO_FILTERS, theme: ["emploi", "sante"], verification: ["officiel"] } }, 3],
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
    expect(REACHES.filter((reach) => reach < REACH.least || reach > REACH.most || reach % REACH.step !== 0)).toEqual(
      [],
    );
  });
});

function match(asked: (typeof PRACTICALS)[number], changes: Partial<PlaceRecord>, stops: readonly Stop[] = []) {
  const [record] = aPlace().records;
  return matchPractical(aPlace({ records: [{ ...record, ...changes }], stops }), asked);
}

describe("matchPractical", () => {
  it.each([
    ["samedi", "Mo-Sa 09:00-12:00", "yes"],
    ["samedi", "Mo-Fr 09:00-12:00; Su 09:00-12:00", "no"],
    ["samedi", 'Mo 09:00-12:00; Sa "sur rendez-vous"', "unknown"],
    ["samedi", 'Sa 09:00-12:00 "sur rendez-vous"', "unknown"],
    ["samedi", "Fr 22:00-02:00", "no"],
    ["samedi", "", "unknown"],
    ["samedi", "selon saison", "unknown"],
    ["soir-ou-week-end", "Mo-Fr 09:00-17:30", "no"],
    ["soir-ou-week-end", "Mo-Fr 09:00-12:00; We 14:00-17:45", "yes"],
    ["soir-ou-week-end", "Su 09:00-12:00", "yes"],
    ["soir-ou-week-end", 'Mo 09:00-12:00; Tu "sur rendez-vous"', "no"],
    ["soir-ou-week-end", 'Mo 17:00-18:00 "sur rendez-vous"', "unknown"],
    ["soir-ou-week-end", "", "unknown"],
  ] as const)("%s, of %j: %s", (asked, openingHours, result) => {
    expect(match(asked, { openingHours })).toBe(result);
  });

  it.each([
    [[aStop({ openingHours: "Sa 09:00-12:00" })], "Mo 09:00-12:00", "yes"],
    [[aStop({ openingHours: "Tu 09:00-12:00" })], "", "no"],
    [[aStop({ openingHours: "Tu 09:00-12:00" }), aStop()], "", "unknown"],
    [[aStop()], "Mo 09:00-12:00", "no"],
  ] as const)("uses the stops: %j of a place with the hours %j", (stops, openingHours, result) => {
    expect(match("samedi", { openingHours }, stops)).toBe(result);
  });

  it("does not use the hours of an itinerant service as those of a place", () => {
    const [record] = aPlace().records;
    const matchBus = (openingHours: string, ...stops: readonly Stop[]) =>
      matchPractical(aPlace({ format: "itinerant", records: [{ ...record, openingHours }], stops }), "samedi");
    expect(matchBus("Mo-Sa 09:00-12:00")).toBe("unknown");
    expect(matchBus("Mo-Fr 09:00-12:00")).toBe("no");
    expect(matchBus("Mo-Sa 09:00-12:00", aStop({ openingHours: "Sa 09:00-12:00" }))).toBe("yes");
  });

  it("requires a statement that no appointment is needed, and a phone number", () => {
    expect([true, false, undefined].map((appointment) => match("sans-rendez-vous", { appointment }))).toEqual([
      "no",
      "yes",
      "no",
    ]);
    expect(["", "04 92 00 00 00"].map((phone) => match("par-telephone", { phone }))).toEqual(["no", "yes"]);
  });

  it("counts on a mandate only where a list names the place", () => {
    expect(matchPractical(aPlace(), "par-mandat")).toBe("no");
    expect(matchPractical(aPlace({ mandatesSeenOn: "2023-01-31" }), "par-mandat")).toBe("yes");
  });
});

describe("toggleFilter", () => {
  it("appends a value", () => {
    const asked = toggleFilter(toggleFilter(NO_FILTERS, "theme", "sante"), "theme", "emploi");
    expect(asked).toEqual({ ...NO_FILTERS, theme: ["sante", "emploi"] });
  });

  it("restores the values when toggled twice", () => {
    fc.assert(
      fc.property(someFilters, fc.constantFrom(...THEMES), (filters, theme) => {
        const twice = toggleFilter(toggleFilter(filters, "theme", theme), "theme", theme);
        expect({ ...twice, theme: new Set(twice.theme) }).toEqual({ ...filters, theme: new Set(filters.theme) });
      }),
    );
  });
});
