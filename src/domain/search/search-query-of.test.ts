import { describe, expect, it } from "vitest";
import { aCommune, aNeed, aPlace, aResort } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { ANY_TIME, NO_FILTERS } from "../filter/filters.ts";
import type { Need } from "./need.ts";
import type { Reading } from "./read-query.ts";
import { buildSearchIndex, type SearchGroup } from "./search-index.ts";
import { searchPlaces } from "./search-places.ts";
import { originOf, repeatSearchQuery, type SearchQuery } from "./search-query.ts";
import { joinCommunesAndResorts, searchQueryOf } from "./search-query-of.ts";

const BEFORE: SearchQuery = {
  filters: { ...NO_FILTERS, theme: ["emploi"], category: ["lieu-multiservices"], practical: ["par-telephone"] },
  opening: { kind: "now" },
  origin: undefined,
  needNote: undefined,
};
const POINTS = [
  aPlace({ categories: ["france-services"], themes: ["famille", "impots"] }),
  aPlace({ categories: ["lieu-multiservices"], themes: ["famille"] }),
];
const GAP = {
  kind: "commune",
  commune: aCommune({ code: "05061" as CodeCommune }),
  id: "commune-05061",
  label: "Gap",
  foundBy: undefined,
  codesDepartement: ["05" as CodeDepartement],
  population: 40_000,
  fit: "exact",
} as const;

function reading(changes: Partial<Reading>): Reading {
  return {
    needs: [],
    where: undefined,
    departement: undefined,
    when: undefined,
    words: [],
    isBegun: false,
    isCertain: true,
    ...changes,
  };
}

function needing(...needs: readonly Partial<Need>[]): Reading {
  return reading({ needs: needs.map((need) => ({ need: aNeed(need), word: { text: "CAF", language: "fr" } })) });
}

describe("the query of a chosen reading", () => {
  it("has, for a need, its theme, the places of its operator, any time, and the other filters unchanged", () => {
    expect(searchQueryOf(needing({}), BEFORE, POINTS)).toEqual({
      filters: { ...NO_FILTERS, theme: ["famille"], category: ["france-services"], practical: ["par-telephone"] },
      opening: ANY_TIME,
      origin: undefined,
      needNote: undefined,
    });
  });

  it("names no type of place where all places of the theme have that type", () => {
    const { filters } = searchQueryOf(needing({ theme: "impots", operator: "Finances publiques" }), BEFORE, POINTS);
    expect(filters).toMatchObject({ theme: ["impots"], category: [] });
  });

  it("has, for several needs, all their themes", () => {
    expect(searchQueryOf(needing({}, { theme: "impots" }), BEFORE, POINTS).filters.theme).toEqual([
      "famille",
      "impots",
    ]);
  });

  it("takes a bus or a train beside another need as the way there", () => {
    const themes = (...needs: readonly Partial<Need>[]) =>
      searchQueryOf(needing(...needs), BEFORE, POINTS).filters.theme;
    expect(themes({}, { theme: "mobilite" })).toEqual(["famille"]);
    expect(themes({ theme: "mobilite" })).toEqual(["mobilite"]);
  });

  it("has what the places do only in part for the need", () => {
    expect(searchQueryOf(needing({}, { note: "en-ligne" }), BEFORE, POINTS).needNote).toBe("en-ligne");
  });

  it("has, for a type of place alone, the type, also before any place is known", () => {
    expect(searchQueryOf(needing({ theme: undefined }), BEFORE, []).filters.category).toEqual(["france-services"]);
    expect(searchQueryOf(needing({}), BEFORE, []).filters.category).toEqual([]);
    const { filters } = searchQueryOf(needing({ theme: undefined, operator: "" }), BEFORE, POINTS);
    expect(filters).toMatchObject({ theme: [], category: ["france-services"] });
  });

  it("changes nothing else for a place or a moment", () => {
    const origin = { kind: "commune", code: "05061" };
    expect(searchQueryOf(reading({ where: GAP }), BEFORE, POINTS)).toEqual({ ...BEFORE, origin });
    const when = { kind: "day", date: "2026-11-28" } as const;
    expect(searchQueryOf(reading({ when }), BEFORE, POINTS)).toEqual({ ...BEFORE, opening: when });
  });

  it("has, for evenings, the practical filter, which another moment removes", () => {
    const evening = searchQueryOf(reading({ when: { kind: "after-hours" } }), BEFORE, POINTS);
    expect(evening).toMatchObject({ filters: { practical: ["par-telephone", "soir-ou-week-end"] }, opening: ANY_TIME });
    const now = searchQueryOf(reading({ when: { kind: "now" } }), evening, POINTS);
    expect(now).toMatchObject({ filters: { practical: ["par-telephone"] }, opening: { kind: "now" } });
  });

  it("has, for a département, its filter", () => {
    expect(
      searchQueryOf(reading({ departement: "05" as CodeDepartement }), BEFORE, POINTS).filters.departement,
    ).toEqual(["05"]);
  });

  it("starts from a pass at its position, and from no place that helps", () => {
    expect(originOf({ ...GAP, kind: "massif", name: "Écrins", position: [6.3, 44.9] })).toMatchObject({
      kind: "adresse",
      label: "Écrins",
      position: [6.3, 44.9],
    });
    expect(originOf({ ...GAP, kind: "lieu", place: aPlace() })).toBeUndefined();
  });
});

describe("a search chosen again", () => {
  const origin = { kind: "commune", code: "05061" as CodeCommune } as const;

  it("keeps the query for a place", () => {
    expect(repeatSearchQuery({ filters: NO_FILTERS, opening: ANY_TIME, origin, needNote: undefined }, BEFORE)).toEqual({
      ...BEFORE,
      origin,
    });
  });

  it("replaces the query for a need, at any time, from the current origin", () => {
    const filters = { ...NO_FILTERS, theme: ["famille"] } as const;
    expect(
      repeatSearchQuery({ filters, opening: ANY_TIME, origin: undefined, needNote: undefined }, { ...BEFORE, origin }),
    ).toEqual({
      filters: { ...filters, practical: ["par-telephone"] },
      opening: ANY_TIME,
      origin,
      needNote: undefined,
    });
  });
});

const TIGNES = "73296" as CodeCommune;
const ELSEWHERE = "73227" as CodeCommune;

function found(resortName: string, codeCommune: CodeCommune, firstGroup: SearchGroup) {
  const index = buildSearchIndex({
    communes: [aCommune({ code: TIGNES, name: "Tignes" })],
    resorts: [aResort({ name: resortName, codeCommune })],
  });
  return joinCommunesAndResorts(searchPlaces(index, "tignes", 5, firstGroup)).map(({ group, hits }) => [
    group,
    hits.map(({ label, isCommuneAndResort }) => `${label}${isCommuneAndResort ? ", both" : ""}`),
  ]);
}

describe("joinCommunesAndResorts", () => {
  it("joins a commune and its resort of the same name to one hit of the first group", () => {
    expect(found("Tignes", TIGNES, "commune")).toEqual([["commune", ["Tignes, both"]]]);
    expect(found("Tignes", TIGNES, "station")).toEqual([["station", ["Tignes, both"]]]);
  });

  it("does not join a resort of another name, or of another commune", () => {
    const apart = (name: string, code: CodeCommune) => found(name, code, "commune");
    expect(apart("Tignes Val Claret", TIGNES)).toEqual([
      ["commune", ["Tignes"]],
      ["station", ["Tignes Val Claret"]],
    ]);
    expect(apart("Tignes", ELSEWHERE)).toEqual([
      ["commune", ["Tignes"]],
      ["station", ["Tignes"]],
    ]);
  });
});
