import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCriteria, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { CATEGORIES, FORMATS, KINDS, type Place, THEMES, VERIFICATIONS } from "../place.ts";
import { DEPARTEMENTS } from "../territory.ts";
import { type Criteria, countFacets, createMatcher, toCriteria } from "./filter-places.ts";
import { addsUp, allOf, FILTER_GROUPS, type Filters, matchGroup, NO_FILTERS, PRACTICALS } from "./filters.ts";

const EVERY_VALUE: Filters = {
  category: CATEGORIES,
  theme: THEMES,
  practical: PRACTICALS,
  departement: DEPARTEMENTS.map(({ code }) => code),
  kind: KINDS,
  format: FORMATS,
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
    expect(countFacets([aPlace()], NOTHING).kind.get("aire")).toBeUndefined();
  });
});
