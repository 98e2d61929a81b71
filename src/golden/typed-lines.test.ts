import { expect, it } from "vitest";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import { buildNeedIndex } from "../domain/search/find-need.ts";
import { placeNamesOf } from "../domain/search/find-where.ts";
import { type Reading, readQuery, unknownWords } from "../domain/search/read-query.ts";
import { buildHamletIndex } from "../domain/search/search-hamlets.ts";
import { buildSearchIndex } from "../domain/search/search-index.ts";
import { toKeyWords } from "../domain/search/search-key.ts";
import { searchPlaces } from "../domain/search/search-places.ts";
import { expectGolden, readGoldenLines } from "../testing/expect-golden.ts";
import { readPublishedHamlets, readPublishedNeeds, readPublishedSearchable } from "../testing/published-data.ts";

const FILE = "typed-lines.txt";
const LEGEND = `# What typed lines are read as on Tuesday 24 November 2026 at ten: the line, needs (themes, else types), place, moment, words that are left.
# The first column is what is read: a line that is added without the others is filled in by GOLDEN=write.`;

const searchable = readPublishedSearchable();
const { communes = [] } = searchable;
const INDEX = buildSearchIndex(searchable);
const NEEDS = readPublishedNeeds();
const context = {
  index: INDEX,
  hamlets: buildHamletIndex(readPublishedHamlets(), communes),
  needs: buildNeedIndex(NEEDS),
  now: parisMomentOf("2026-11-24", 600),
  language: "fr",
  firstGroup: "commune",
} as const;

function read(text: string): readonly Reading[] {
  return readQuery(text, context);
}

function cellsOf(reading: Reading | undefined): readonly string[] {
  if (reading === undefined) return ["nothing"];
  const needs = new Set(reading.needs.flatMap(({ need }) => need.theme ?? need.categories));
  return [
    [...needs].join("+"),
    reading.where?.label ?? reading.departement ?? "",
    momentOf(reading),
    unknownWords(reading),
  ];
}

function momentOf({ when }: Reading): string {
  if (when === undefined) return "";
  return "date" in when ? when.date : when.kind;
}

it("every typed line is read as before", () => {
  const lines = readGoldenLines(FILE).map((line) => {
    const [text = ""] = line.split(" | ");
    return [text, ...cellsOf(read(text)[0])].join(" | ").trimEnd();
  });
  expectGolden(FILE, [LEGEND, ...lines].join("\n"));
});

it.each(["", " gap"])("every word of a need is read as that need, followed by « %s »", (place) => {
  const lost = NEEDS.flatMap((need) =>
    need.words.flatMap(({ text }) => {
      const [reading] = read(text + place);
      const cells = cellsOf(reading);
      const isAlone = cells[0] === (need.theme ?? need.categories.join("+")) && cells[3] === "";
      const isRead = reading?.needs[0]?.need === need && isAlone && isThere(reading, place);
      return isRead ? [] : [`${text}: ${cells.join(" | ")}`];
    }),
  );
  expect(lost).toEqual([]);
});

function isThere({ where }: Reading, place: string): boolean {
  return place === "" ? where === undefined : where?.label === "Gap";
}

it("names of communes and resorts are no needs, except those that are words of needs too", () => {
  const { areas } = placeNamesOf(INDEX);
  const taken = NEEDS.flatMap(({ words }) => words).filter(({ text }) => areas.has(toKeyWords(text).join("")));
  expect(taken).toEqual([]);
  const entries = [...INDEX.groups.commune.filter((_, at) => at % 6 === 0), ...INDEX.groups.station];
  const names = entries.map(({ label }) => label);
  const misread = names.filter((name) => read(name).some((reading) => !reading.isBegun && reading.needs.length > 0));
  expect(misread).toEqual([]);
});

it("a need with the name of a commune is read with the place that the search finds first", () => {
  const sample = INDEX.groups.commune.filter((_, at) => at % 25 === 0).map(({ label }) => label);
  const lost = sample.filter((name) => {
    const [reading] = read(`caf ${name} samedi`);
    const first = searchPlaces(INDEX, name, 1)[0]?.hits[0];
    return reading?.where?.label !== first?.label && reading?.where?.label !== name;
  });
  expect(lost).toEqual([]);
});
