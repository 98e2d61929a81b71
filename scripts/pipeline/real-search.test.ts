import { describe, expect, it } from "vitest";
import { buildSearchIndex, type SearchGroup } from "../../src/domain/search/search-index.ts";
import { toKeyWords } from "../../src/domain/search/search-key.ts";
import { type SearchHit, searchPlaces } from "../../src/domain/search/search-places.ts";
import { readPublishedSearchable } from "../../src/testing/published-data.ts";
import { withOneTypo } from "../../src/testing/typos.ts";

const searchable = readPublishedSearchable();
const { communes = [] } = searchable;
const index = buildSearchIndex(searchable);
const ALL = 10_000;
const SHOWN = 5;

function find(text: string, group: SearchGroup, limit = SHOWN): readonly SearchHit[] {
  return searchPlaces(index, text, limit).find((one) => one.group === group)?.hits ?? [];
}

/** A deterministic sample: each n-th element. */
function every<T>(n: number, list: readonly T[]): T[] {
  return list.filter((_, at) => at % n === 0);
}

describe("the search in the real data", () => {
  it.each([
    ["val thorens", "station", "Val Thorens"],
    ["05100", "commune", "Briançon"],
    ["bourg st maurice", "commune", "Bourg-Saint-Maurice"],
    ["alpe dhuez", "station", "Alpe d'Huez"],
    ["lalpe d'huez", "station", "Alpe d'Huez"],
    ["chamonix", "commune", "Chamonix-Mont-Blanc"],
    ["nizza", "commune", "Nice"],
    ["avinon", "commune", "Avignon"],
    ["chamonix", "station", "Chamonix"],
    ["le monetier", "commune", "Le Monêtier-les-Bains"],
    ["monetier les bains", "commune", "Le Monêtier-les-Bains"],
    ["les 2 alpes", "station", "Les Deux Alpes"],
    ["les deux alpes", "commune", "Les Deux Alpes"],
    ["2 alpes", "station", "Les Deux Alpes"],
    ["les sept laux", "station", "Prapoutel"],
    ["brianson", "commune", "Briançon"],
    ["chamoni", "station", "Chamonix"],
    ["chamonx", "commune", "Chamonix-Mont-Blanc"],
    ["chamonx", "station", "Chamonix"],
    ["st martin dheres", "commune", "Saint-Martin-d'Hères"],
    ["annecy le vieux", "commune", "Annecy"],
    ["cran gevrier", "commune", "Annecy"],
    ["ST-VERAN", "commune", "Saint-Véran"],
    ["france services barcelonnette", "lieu", "France services Barcelonnette"],
    ["iseran", "relief", "Col de l'Iseran"],
    ["col du galibié", "relief", "Col du Galibier"],
    ["massif des ecrins", "relief", "Écrins"],
    ["mont blanc", "relief", "Massif du Mont-Blanc"],
  ] as const)("finds by %s, first of the group %s, %s", (text, group, label) => {
    expect(find(text, group)[0]?.label).toBe(label);
  });

  it("has every name of the data", () => {
    const { groups } = index;
    expect(groups.commune).toHaveLength(1738);
    expect(groups.station).toHaveLength(194);
    expect(groups.relief.filter(({ target }) => target.kind === "massif")).toHaveLength(29);
    expect(
      Object.values(groups)
        .flat()
        .filter(({ names }) => names.length === 0),
    ).toEqual([]);
    const ids = Object.values(groups).flatMap((entries) => entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["bonneval", "Bonneval-sur-Arc"],
    ["la plagne", "La Plagne"],
    ["l'alpe", "Alpe d'Huez"],
    ["st gervais", "Saint-Gervais-les-Bains"],
    ["queyras", "Queyras"],
    ["chamonix", "Chamonix"],
    ["grenoble", "Grenoble"],
    ["tignes", "Tignes"],
    ["gap", "Gap"],
  ])("finds by %s first the usual meaning, %s", (text, label) => {
    expect(searchPlaces(index, text, SHOWN)[0]?.hits[0]?.label).toBe(label);
  });

  it("finds every commune by its exact name, first except for equal names and much larger towns that begin so", () => {
    const lettersOf = (name: string) => toKeyWords(name).join("");
    const bearers = new Map<string, number>();
    for (const { name } of communes) bearers.set(lettersOf(name), (bearers.get(lettersOf(name)) ?? 0) + 1);
    const alone = buildSearchIndex({ communes });
    const lost = communes.filter(({ name, code }) => {
      const [group] = searchPlaces(alone, name, bearers.get(lettersOf(name)) ?? 0);
      return group?.hits.some(({ id }) => id === `commune-${code}`) !== true;
    });
    expect(lost.map(({ name }) => name)).toEqual([
      "Saint-Pierre",
      "Entraigues",
      "Saint-Gervais",
      "La Balme",
      "Saint-André",
      "Saint-Laurent",
      "Auribeau",
    ]);
    const shown = lost.map(({ name, code }) => find(name, "commune").some(({ id }) => id === `commune-${code}`));
    expect(shown).not.toContain(false);
  });

  it("finds every name of each place of a sample", () => {
    const lost = Object.entries(index.groups).flatMap(([group, entries]) =>
      every(12, entries).flatMap(({ id, names }) =>
        names.filter(({ text }) => !find(text, group as SearchGroup, ALL).some((hit) => hit.id === id)),
      ),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it("finds names of five letters or more with any single typo", () => {
    const names = [...index.groups.commune, ...index.groups.station].flatMap(({ id, target, names: ofEntry }) =>
      ofEntry.map(({ text }) => ({ id, text, group: target.kind as SearchGroup })),
    );
    const long = names.filter(({ text }) => text.replace(/\P{L}/gu, "").length >= 5);
    const typos = every(160, long).flatMap((name) =>
      every(13, withOneTypo(name.text)).map((typed) => ({ ...name, typed })),
    );
    expect(typos.length).toBeGreaterThan(500);
    const lost = typos.filter(({ id, group, typed }) => !find(typed, group, ALL).some((hit) => hit.id === id));
    expect(lost.map(({ text, typed }) => `${text}: ${typed}`)).toEqual([]);
  });
});
