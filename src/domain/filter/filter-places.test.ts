import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCriteria, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import { CATEGORIES } from "../category.ts";
import type { CodeCommune } from "../codes.ts";
import { parisDayOf, parisMomentOf } from "../opening-hours/paris-moment.ts";
import { type Place, type PlaceRecord, THEMES, VERIFICATIONS } from "../place.ts";
import { DEPARTEMENTS } from "../territory.ts";
import {
  activeFilters,
  type Criteria,
  countFacets,
  createMatcher,
  type Fixtures,
  filterPlaces,
  findEmptying,
  toCriteria,
  withoutFilter,
} from "./filter-places.ts";
import {
  addsUp,
  allOf,
  anyOf,
  FILTER_GROUPS,
  type Filters,
  type MatchResult,
  matchGroup,
  NO_FILTERS,
  PRACTICALS,
} from "./filters.ts";
import { matchOpening } from "./when.ts";

const NOWHERE = { moment: undefined, commune: undefined, reach: undefined };

describe("filterPlaces", () => {
  it("returns all places for an empty query", () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        expect(filterPlaces(places, toCriteria(NO_FILTERS, NOWHERE))).toEqual(places);
      }),
    );
  });

  it("keeps the places that pass every group, in their order", () => {
    const places = [
      aPlace({ id: "fs-3", themes: ["emploi"], verification: "officiel" }),
      aPlace({ id: "fs-2", themes: ["emploi"], verification: "recoupe" }),
      aPlace({ id: "fs-1", themes: ["emploi", "sante"], verification: "officiel" }),
      aPlace({ id: "fs-0", themes: ["sante"], verification: "officiel" }),
    ];
    const kept = filterPlaces(
      places,
      toCriteria({ ...NO_FILTERS, theme: ["emploi"], verification: ["officiel"] }, NOWHERE),
    );
    expect(kept.map(({ id }) => id)).toEqual(["fs-3", "fs-1"]);
  });
});

const NO_MOMENT: Fixtures = { moment: undefined, commune: undefined, reach: undefined };
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

describe("createMatcher with a circumstance", () => {
  const asked = (circumstances: Partial<Fixtures>) => toCriteria(NO_FILTERS, { ...NO_MOMENT, ...circumstances });

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

const EVERY_VALUE: Filters = {
  category: CATEGORIES,
  theme: THEMES,
  practical: PRACTICALS,
  departement: DEPARTEMENTS.map(({ code }) => code),
  verification: VERIFICATIONS,
};

const NOTHING = toCriteria(NO_FILTERS, { moment: undefined, commune: undefined, reach: undefined });
const EVERY_PAIR = FILTER_GROUPS.flatMap((group) => EVERY_VALUE[group].map((value) => [group, value] as const));

/** Each place by itself, without groups. */
function matchAlone(place: Place, { filters, others }: Criteria) {
  return allOf([
    ...FILTER_GROUPS.map((group) => matchGroup(place, filters, group)),
    ...[...others.values()].map((match) => match(place)),
  ]);
}

describe("createMatcher", () => {
  it("gives for each of many places the result for this place alone", () => {
    fc.assert(
      fc.property(somePlaces, someCriteria, (places, criteria) => {
        const match = createMatcher(criteria);
        expect(places.map(match)).toEqual(places.map((place) => matchAlone(place, criteria)));
      }),
    );
  });
});

describe("countFacets", () => {
  it("counts the places that surely match if the value alone were selected in its group; themes and practical values add up", () => {
    fc.assert(
      fc.property(somePlaces, someCriteria, (places, criteria) => {
        const counts = countFacets(places, criteria);
        const { filters, others } = criteria;
        for (const [group, value] of EVERY_PAIR) {
          const asked = addsUp(group) ? [...filters[group], value] : [value];
          const alone = { filters: { ...filters, [group]: asked }, others };
          const answering = places.filter((place) => matchAlone(place, alone) === "yes");
          expect(counts[group].get(value) ?? 0, `${group} ${value}`).toBe(answering.length);
        }
      }),
    );
  });

  it("counts a place once in each of its categories", () => {
    const counts = countFacets([aPlace({ categories: ["france-services", "espace-saisonnier"] })], NOTHING);
    expect([...counts.category]).toEqual([
      ["france-services", 1],
      ["espace-saisonnier", 1],
    ]);
  });

  it("gives no count to a value that no place has", () => {
    expect(countFacets([aPlace()], NOTHING).category.get("espace-saisonnier")).toBeUndefined();
  });
});

function ticked(filters: Partial<Filters>) {
  return toCriteria({ ...NO_FILTERS, ...filters }, { moment: undefined, commune: undefined, reach: undefined });
}

describe("findEmptying", () => {
  it("names no group while some place passes", () => {
    expect(findEmptying([aPlace({ themes: ["emploi"] })], ticked({ theme: ["emploi"] }))).toEqual([]);
  });

  it("names the groups whose removal brings places back, most places first", () => {
    const places = [
      aPlace({ themes: ["emploi"], verification: "officiel" }),
      aPlace({ themes: ["sante"], verification: "recoupe" }),
      aPlace({ themes: ["sante"], verification: "recoupe" }),
    ];
    expect(findEmptying(places, ticked({ theme: ["sante"], verification: ["officiel"] }))).toEqual([
      { filter: "verification", placesWithout: 2 },
      { filter: "theme", placesWithout: 1 },
    ]);
  });

  it("names none when several groups must be removed together", () => {
    const asked = ticked({ theme: ["sante"], verification: ["recoupe"] });
    expect(findEmptying([aPlace({ themes: ["emploi"], verification: "officiel" })], asked)).toEqual([]);
  });

  it("gives for each filter the exact number of places without it", () => {
    fc.assert(
      fc.property(somePlaces, someCriteria, (places, criteria) => {
        fc.pre(filterPlaces(places, criteria).length === 0);
        const promised = new Map(
          findEmptying(places, criteria).map(({ filter, placesWithout }) => [filter, placesWithout]),
        );
        for (const filter of activeFilters(criteria)) {
          const imported = filterPlaces(places, withoutFilter(criteria, filter)).length;
          expect(promised.get(filter) ?? 0, filter).toBe(imported);
        }
      }),
    );
  });

  it("handles the reach and places that may match: a place with unknown hours empties nothing", () => {
    const places = [aPlace({ name: "A" }), aPlace({ name: "B" })];
    const reach = { costOf: () => 12, limit: 10 };
    const moment = parisMomentOf("2026-11-24", 600);
    const far = toCriteria(NO_FILTERS, { moment, commune: undefined, reach });
    expect(findEmptying(places, far)).toEqual([{ filter: "reach", placesWithout: 2 }]);
    expect(findEmptying(places, toCriteria(NO_FILTERS, { moment, commune: undefined, reach: undefined }))).toEqual([]);
  });
});
