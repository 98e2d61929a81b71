import { describe, expect, it } from "vitest";
import { ANY_TIME, NO_FILTERS } from "../../domain/filter/filters.ts";
import { buildSearchIndexes, type SearchIndexes, searchText } from "../../domain/search/search-text.ts";
import { readGoldenLines } from "../../testing/expect-golden.ts";
import { readPublishedHamlets, readPublishedNeeds, readPublishedSearchable } from "../../testing/published-data.ts";
import { aState } from "../../testing/state-builder.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { openCompute } from "../../worker/open-compute.ts";
import { createFinder } from "./find-answers.ts";
import { askedBy } from "./search-options.ts";

const needs = readPublishedNeeds();
const searchable = readPublishedSearchable();
const without = buildSearchIndexes({ ...searchable, needs });
const withHamlets = buildSearchIndexes({ ...searchable, needs, hamlets: readPublishedHamlets() });
const wording = { messages: CATALOGUES.fr, format: createFormat("fr") };
const state = aState({ places: searchable.places ?? [] });
const { toGroups } = createFinder(openCompute());

function answers(indexes: SearchIndexes, text: string) {
  const found = searchText(indexes, { text, firstGroup: "commune", now: undefined, language: "fr" });
  return toGroups(found, state, wording).flatMap(({ id, options }) =>
    options.map((option) => ({ group: id, text: `${option.name}, ${option.detail}`, option })),
  );
}

describe("hamlets among the answers", () => {
  it.each([
    ["le laus cervieres", "Le Laus, Cervières (05)"],
    ["Le Laus", "Le Laus, "],
    ["les terrasses", "Les Terrasses, "],
  ])("are first for %s, which is the name of nothing else", (text, expected) => {
    const [first] = answers(withHamlets, text);
    expect(first).toMatchObject({ group: "hameau", text: expect.stringContaining(expected) });
  });

  it("follow a resort of the same name", () => {
    const found = answers(withHamlets, "Arc 1800").map(({ group, text }) => `${group}: ${text}`);
    expect(found[0]).toMatch(/^station: Les Arcs 1800/);
    expect(found).toContain("hameau: Arc 1800, Bourg-Saint-Maurice (73)");
  });

  it("are asked for, each with its commune, where several answer a need", () => {
    const found = answers(withHamlets, "caf le laus").filter(({ group }) => group === "reading");
    expect(found.map(({ text }) => text)).toEqual([
      "Famille, CAF – près du Laus (Saint-Firmin), ",
      "Famille, CAF – près du Laus (Cervières), ",
      "Famille, CAF – près du Laus (Barles), ",
    ]);
  });

  it("are a starting point at their own position", () => {
    const [first] = answers(withHamlets, "le laus cervieres");
    const before = { filters: NO_FILTERS, opening: ANY_TIME, origin: undefined, needNote: undefined };
    expect(first && askedBy(first.option, before).origin).toMatchObject({
      kind: "lieu-dit",
      name: "Le Laus",
      codeCommune: "05027",
      position: [6.7269, 44.8552],
    });
  });

  it("never precede a commune, resort, place or need that a line names", () => {
    const lines = readGoldenLines("typed-lines.txt").map((line) => line.split(" | ")[0] ?? "");
    const before = lines.map((text) => answers(without, text)[0]?.text);
    const after = lines.map((text) => answers(withHamlets, text)[0]?.text);
    expect(lines.filter((_, at) => before[at] !== undefined && before[at] !== after[at])).toEqual([]);
  });
});
