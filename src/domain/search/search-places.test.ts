import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune, aPlace, aResort } from "../../testing/builders.ts";
import { aPassage } from "../../testing/network-builders.ts";
import { beginsWithOneTypo } from "../../testing/typos.ts";
import type { CodeCommune } from "../codes.ts";
import type { ResortId } from "../seasonal/resorts.ts";
import type { Commune } from "../territory.ts";
import { buildSearchIndex, type Searchable } from "./search-index.ts";
import { toNameKey, toQueryKey } from "./search-key.ts";
import { searchPlaces } from "./search-places.ts";
import { isCertain } from "./search-query.ts";

const ALL = 1000;

function communesNamed(...names: readonly string[]): Commune[] {
  return names.map((name, at) => {
    const code = `05${String(at).padStart(3, "0")}` as CodeCommune;
    return aCommune({ code, name, postcodes: [], population: 0 });
  });
}

function labelsOf(searchable: Searchable, text: string, limit = ALL): string[] {
  return searchPlaces(buildSearchIndex(searchable), text, limit).flatMap(({ hits }) => hits.map(({ label }) => label));
}

describe("searchPlaces", () => {
  it("ranks the exact name, then names with that beginning, then later words, then typos", () => {
    const communes = communesNamed("Briancoux", "Notre-Dame-de-Briançon", "Briançonnet", "Briançon", "Gap");
    expect(labelsOf({ communes }, "briancon")).toEqual([
      "Briançon",
      "Briançonnet",
      "Notre-Dame-de-Briançon",
      "Briancoux",
    ]);
  });

  it("ranks an own name with whole typed words before a former name", () => {
    const communes = [
      aCommune({ code: "73187" as CodeCommune, name: "La Léchère", otherNames: ["Bonneval"], population: 2500 }),
      aCommune({ code: "73047" as CodeCommune, name: "Bonneval-sur-Arc", population: 250 }),
    ];
    expect(labelsOf({ communes }, "bonneval")).toEqual(["Bonneval-sur-Arc", "La Léchère"]);
  });

  it("ranks a much larger town before a place with exactly the typed name, when its name begins so", () => {
    const [small, large] = communesNamed("Saint-Gervais", "Saint-Gervais-les-Bains");
    const ranked = (population: number) => {
      const communes = [
        { ...(small as Commune), population: 500 },
        { ...(large as Commune), population },
      ];
      return labelsOf({ communes }, "st gervais");
    };
    expect(ranked(4000)).toEqual(["Saint-Gervais-les-Bains", "Saint-Gervais"]);
    expect(ranked(3999)).toEqual(["Saint-Gervais", "Saint-Gervais-les-Bains"]);
  });

  it("puts the group with an exact name first, of equals the preferred group", () => {
    const resorts = [aResort({ name: "La Plagne" })];
    const index = buildSearchIndex({ communes: communesNamed("La Plagne-Tarentaise"), resorts });
    const groups = (text: string, first?: "station") => searchPlaces(index, text, ALL, first).map(({ group }) => group);
    expect(groups("la plagne")).toEqual(["station", "commune"]);
    expect(groups("la pla")).toEqual(["commune", "station"]);
    expect(groups("la pla", "station")).toEqual(["station", "commune"]);
  });

  it("ranks equal matches by population, then by name", () => {
    const communes = communesNamed("Saint-B", "Saint-C", "Saint-A").map((one, at) => ({ ...one, population: at }));
    expect(labelsOf({ communes }, "saint")).toEqual(["Saint-A", "Saint-C", "Saint-B"]);
    expect(labelsOf({ communes: communes.map((one) => ({ ...one, population: 7 })) }, "saint")).toEqual([
      "Saint-A",
      "Saint-B",
      "Saint-C",
    ]);
  });

  it("ranks words in their order before words in another", () => {
    const communes = communesNamed("Villard-Vieux", "Vieux-Villard");
    expect(labelsOf({ communes }, "vieux vil")).toEqual(["Vieux-Villard", "Villard-Vieux"]);
  });

  it("matches every typed word with a word of the name", () => {
    const communes = communesNamed("Saint-Jean", "Saint-Martin-le-Vieux");
    expect(labelsOf({ communes }, "vieux martin")).toEqual(["Saint-Martin-le-Vieux"]);
    expect(labelsOf({ communes }, "martin jean")).toEqual([]);
  });

  it.each([
    "alpe dhuez",
    "l'alpe d'huez",
    "L’Alpe d’Huez",
    "alpe huez",
    "lalpe d huez",
    "alpedhuez",
    "la alpe de huez",
    "d'huez",
    "dhuez",
  ])("finds L'Alpe d'Huez by %s", (text) => {
    expect(labelsOf({ communes: communesNamed("L'Alpe d'Huez") }, text)).toEqual(["L'Alpe d'Huez"]);
  });

  it("ranks a name with the typed article before one with another article", () => {
    const communes = communesNamed("Monêtier", "Le Monêtier");
    expect(labelsOf({ communes }, "le monetier")).toEqual(["Le Monêtier", "Monêtier"]);
  });

  it("finds communes by postcode, whole or from two digits on, also with the name", () => {
    const [first = aCommune(), second = aCommune()] = communesNamed("Briançon", "Cervières");
    const communes = [
      { ...first, postcodes: ["05100"], population: 9 },
      { ...second, postcodes: ["05100", "05101"] },
    ];
    expect(labelsOf({ communes }, "05100")).toEqual(["Briançon", "Cervières"]);
    expect(labelsOf({ communes }, "05")).toEqual(["Briançon", "Cervières"]);
    expect(labelsOf({ communes }, "05101 cerv")).toEqual(["Cervières"]);
    expect(labelsOf({ communes }, "0")).toEqual([]);
    const [group] = searchPlaces(buildSearchIndex({ communes }), "05101", ALL);
    expect(group?.hits.map(({ foundBy }) => foundBy)).toEqual([{ kind: "postcode", text: "05101" }]);
  });

  it("gives the former or other name of the match, the own name first of equals", () => {
    const communes = [aCommune({ name: "Annecy", otherNames: ["Seynod", "Annecy-le-Vieux"] })];
    const index = buildSearchIndex({ communes, resorts: [aResort({ otherNames: ["Val d'Is"] })] });
    const foundBy = (text: string) =>
      searchPlaces(index, text, ALL).flatMap(({ hits }) => hits.map((hit) => hit.foundBy));
    expect(foundBy("annecy le v")).toEqual([{ kind: "former-name", text: "Annecy-le-Vieux" }]);
    expect(foundBy("annecy")).toEqual([undefined]);
    expect(foundBy("val d'is")).toEqual([{ kind: "other-name", text: "Val d'Is" }]);
    expect(foundBy("val d'ise")).toEqual([undefined]);
  });

  it("ranks a resort before one with its name as another name", () => {
    const resorts = [
      aResort({ id: "a" as ResortId, name: "Argentière", otherNames: ["Chamonix Argentière"] }),
      aResort({ id: "b" as ResortId, name: "Chamonix" }),
    ];
    expect(labelsOf({ resorts }, "chamoni")).toEqual(["Chamonix", "Argentière"]);
  });

  it("returns groups in their order, each with at most the requested number of hits", () => {
    const searchable = {
      communes: communesNamed("Iseran", "Iseran-le-Haut"),
      resorts: [aResort({ name: "Iseran 2000" })],
      places: [aPlace({ name: "France services Iseran" })],
      passages: [aPassage()],
    };
    const groups = searchPlaces(buildSearchIndex(searchable), "iseran", 1);
    expect(groups.map(({ group, hits }) => [group, hits.length])).toEqual([
      ["commune", 1],
      ["station", 1],
      ["lieu", 1],
      ["relief", 1],
    ]);
    expect(groups[0]?.hits[0]).toMatchObject({ kind: "commune", commune: searchable.communes[0], label: "Iseran" });
    expect(groups[3]?.hits[0]).toMatchObject({ kind: "col", passage: aPassage(), codesDepartement: ["73"] });
    expect(labelsOf({ passages: searchable.passages }, "iseran")).toEqual(["Col de l'Iseran"]);
  });

  it("finds a place by its commune, after places with that name", () => {
    const places = [
      aPlace({ id: "a", name: "Altipolis", commune: "Briançon" }),
      aPlace({ id: "b", name: "France services Briançon", commune: "Briançon" }),
    ];
    expect(labelsOf({ places }, "briancon")).toEqual(["France services Briançon", "Altipolis"]);
  });

  it.each(["", "  ", "?!"])("finds nothing for %j", (text) => {
    expect(labelsOf({ communes: communesNamed("Gap") }, text)).toEqual([]);
  });

  it("finds nothing before data is loaded", () => {
    expect(labelsOf({}, "gap")).toEqual([]);
  });
});

/** Few letters, so that names and queries match often. */
describe("isCertain", () => {
  const commune = (code: string, name: string, postcode: string, otherNames: readonly string[] = []) =>
    aCommune({ code: code as CodeCommune, name, postcodes: [postcode], otherNames });
  const index = buildSearchIndex({
    communes: [
      commune("05023", "Briançon", "05100"),
      commune("73187", "La Léchère", "73260", ["Briançon-la-Basse"]),
      commune("05133", "Saint-Chaffrey", "05330"),
      commune("38548", "Villard-de-Lans", "38250"),
      commune("38205", "Lans-en-Vercors", "38250"),
      commune("38547", "Villard-Bonnot", "38190"),
      commune("05006", "L'Argentière-la-Bessée", "05120"),
      commune("74290", "Argentière", "74400"),
    ],
    resorts: [aResort({ name: "Villard-de-Lans", codeCommune: "38548" as CodeCommune })],
  });
  const isSure = (text: string) => isCertain(searchPlaces(index, text, ALL).flatMap(({ hits }) => hits));

  it.each(["briancon", "villard de lans", "argentiere", "05330", "saint chaffrey"])("holds for %s", (text) => {
    expect(isSure(text)).toBe(true);
  });

  it.each(["38250", "villard", "l'argentiere", "brian", "brainçon", "xyzzy"])("does not hold for %s", (text) => {
    expect(isSure(text)).toBe(false);
  });
});

const someWord = fc.oneof(
  fc.constantFrom("le", "la", "l'", "d'", "de", "sur", "st", "saint", "2", "deux", "05100", "05"),
  fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 7 }),
);
const someText = fc.array(someWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

describe("results of searchPlaces", () => {
  it("agree with the rule, written out for each name", () => {
    fc.assert(
      fc.property(fc.uniqueArray(someText, { maxLength: 6 }), someText, (names, text) => {
        const communes = communesNamed(...names);
        const expected = names.filter((name) => isMeant(text, name));
        expect([...labelsOf({ communes }, text)].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 400 },
    );
  });

  it("never throws, for any text and any names", () => {
    const someLine = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(fc.array(someLine), someLine, fc.nat(9), (names, text, limit) => {
        const groups = searchPlaces(buildSearchIndex({ communes: communesNamed(...names) }), text, limit);
        expect(groups.every(({ hits }) => hits.length > 0 && hits.length <= limit)).toBe(true);
      }),
    );
  });
});

/** Brute force: the whole text begins the name, or each of its words begins a word; or either with one typo. */
function isMeant(text: string, name: string): boolean {
  const query = toQueryKey(text);
  const key = toNameKey(name);
  if (query === undefined || key === undefined) return false;
  const wholeBegins = (begins: (typed: string, target: string) => boolean) =>
    query.typed.some((typed) => key.wholes.some((whole) => begins(typed, whole))) ||
    query.bare.some((typed) => begins(typed, key.bare));
  const beginsWord = (word: readonly string[], begins: (typed: string, target: string) => boolean) =>
    word.some((typed) => key.words.some((target) => begins(typed, target)));
  const startsWith = (typed: string, target: string) => target.startsWith(typed);
  if (wholeBegins(startsWith) || wholeBegins(beginsWithOneTypo)) return true;
  const strays = query.words.filter((word) => !beginsWord(word, startsWith));
  return strays.length === 0 || (strays.length === 1 && beginsWord(strays[0] ?? [], beginsWithOneTypo));
}
