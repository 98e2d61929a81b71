import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { parisDayOf, parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { createMatcher, type Fixtures, toCriteria } from "./filter-places.ts";
import { allOf, anyOf, type MatchResult, NO_FILTERS } from "./filters.ts";
import { matchOpening } from "./when.ts";

const NOWHERE: Fixtures = { moment: undefined, commune: undefined, reach: undefined };
/** A Tuesday. */
const TUESDAY_MORNING = parisMomentOf("2026-11-24", 600);
const TUESDAY_NOON = parisMomentOf("2026-11-24", 750);
const HERE = "73290" as CodeCommune;
const THERE = "73047" as CodeCommune;

function placeWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}) {
  const [usual] = aPlace().records;
  return aPlace({ records: [{ ...usual, ...record }], ...changes });
}

const HOURS = { openingHours: "Mo-Fr 09:00-12:00" };

describe("matchOpening", () => {
  it.each<[string, Place, MatchResult]>([
    ["a place with hours", placeWith(HOURS), "yes"],
    ["a place that shuts soon", placeWith({ openingHours: "Tu 09:00-10:10" }), "yes"],
    ["a place that is shut", placeWith({ openingHours: "Tu 14:00-17:00" }), "no"],
    ["a place without hours", placeWith({}), "unknown"],
    ["a place by appointment", placeWith({ openingHours: 'Tu "sur rendez-vous"' }), "unknown"],
    ["a place of summer, in November", placeWith({ ...HOURS, season: "ete" }), "no"],
    ["a place of winter, in November", placeWith({ ...HOURS, season: "hiver" }), "yes"],
    [
      "a shut place that is open at a stop",
      placeWith({ openingHours: "Tu 14:00-17:00" }, { stops: [aStop({ openingHours: "Tu 09:00-12:00" })] }),
      "yes",
    ],
    [
      "a shut place with a stop without hours",
      placeWith({ openingHours: "Mo 14:00-17:00" }, { stops: [aStop()] }),
      "no",
    ],
    [
      "a place that only its stops tell of",
      placeWith({}, { stops: [aStop({ openingHours: "We 09:00-12:00" })] }),
      "no",
    ],
  ])("%s", (_what, place, result) => {
    expect(matchOpening(place, TUESDAY_MORNING)).toBe(result);
  });

  it("counts any remaining hour of a day", () => {
    expect(matchOpening(placeWith(HOURS), parisDayOf(TUESDAY_NOON.date, undefined))).toBe("yes");
    expect(matchOpening(placeWith(HOURS), parisDayOf(TUESDAY_NOON.date, { ...TUESDAY_NOON, minute: 1380 }))).toBe("no");
    expect(matchOpening(placeWith({}), parisDayOf(TUESDAY_NOON.date, undefined))).toBe("unknown");
  });

  it("counts a public holiday as open: its state says that the place may be closed", () => {
    expect(matchOpening(placeWith(HOURS), parisMomentOf("2026-11-11", 600))).toBe("yes");
  });
});

describe("createMatcher", () => {
  const asked = (circumstances: Partial<Fixtures>) => toCriteria(NO_FILTERS, { ...NOWHERE, ...circumstances });

  it("uses the moment, and caches nothing across moments", () => {
    expect(createMatcher(asked({ moment: TUESDAY_MORNING }))(placeWith(HOURS))).toBe("yes");
    expect(createMatcher(asked({ moment: TUESDAY_NOON }))(placeWith(HOURS))).toBe("no");
    expect(createMatcher(asked({}))(placeWith(HOURS))).toBe("yes");
  });

  it.each<[string, Partial<Place>, MatchResult]>([
    ["an itinerant place that stops there", { format: "itinerant", stops: [aStop({ codeCommune: HERE })] }, "yes"],
    ["a place on several sites seated there", { format: "multisite", codeCommune: HERE }, "yes"],
    ["an itinerant place that stops elsewhere", { format: "itinerant", stops: [aStop({ codeCommune: THERE })] }, "no"],
    [
      "an itinerant place based there that stops elsewhere",
      { format: "itinerant", codeCommune: HERE, stops: [aStop({ codeCommune: THERE })] },
      "no",
    ],
    ["an itinerant place based there whose stops are unknown", { format: "itinerant", codeCommune: HERE }, "unknown"],
    ["a place that is fixed there", { format: "fixe", codeCommune: HERE }, "no"],
  ])("requires a visit of the commune: %s", (_what, changes, result) => {
    expect(createMatcher(asked({ commune: HERE }))(aPlace(changes))).toBe(result);
  });

  it.each([
    [20, "yes"],
    [19, "no"],
  ] as const)("requires a cost of at most %d", (limit, result) => {
    expect(createMatcher(asked({ reach: { costOf: () => 20, limit } }))(aPlace())).toBe(result);
  });

  it("is no when one filter says no, and unknown only without a no", () => {
    const criteria = asked({ moment: TUESDAY_MORNING, reach: { costOf: () => 20, limit: 10 } });
    expect(createMatcher(criteria)(placeWith({}))).toBe("no");
    expect(createMatcher(asked({ moment: TUESDAY_MORNING, commune: undefined }))(placeWith({}))).toBe("unknown");
  });
});

describe("match results", () => {
  const someResults = fc.array(fc.constantFrom<MatchResult>("yes", "no", "unknown"), { maxLength: 5 });
  const turned: Readonly<Record<MatchResult, MatchResult>> = { yes: "no", no: "yes", unknown: "unknown" };

  it("combine to the worst of all", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const worst = (["no", "unknown"] as const).find((result) => results.includes(result)) ?? "yes";
        expect(allOf(results)).toBe(worst);
      }),
    );
  });

  it("of any are the negation of all of the negations", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        expect(anyOf(results)).toBe(turned[allOf(results.map((result) => turned[result]))]);
      }),
    );
  });
});
