import { describe, expect, it } from "vitest";
import { atOnce } from "../../src/domain/at-once.ts";
import { parisMomentOf } from "../../src/domain/opening-hours/paris-moment.ts";
import { buildNeedIndex } from "../../src/domain/search/find-need.ts";
import { placeNamesOf } from "../../src/domain/search/find-where.ts";
import { type Reading, readQuery } from "../../src/domain/search/read-query.ts";
import { hamletIndexInSteps } from "../../src/domain/search/search-hamlets.ts";
import { buildSearchIndex } from "../../src/domain/search/search-index.ts";
import { toKeyWords } from "../../src/domain/search/search-key.ts";
import { searchPlaces } from "../../src/domain/search/search-places.ts";
import { readPublishedNeeds, readPublishedSearchable } from "../../src/testing/published-data.ts";

const index = buildSearchIndex(readPublishedSearchable());
const hamlets = atOnce(hamletIndexInSteps([], []));
const needList = readPublishedNeeds();
const needs = buildNeedIndex(needList);
/** Tuesday 24 November 2026, ten o'clock. */
const now = parisMomentOf("2026-11-24", 600);

function read(text: string): readonly Reading[] {
  return readQuery(text, { index, hamlets, needs, now, language: "fr", firstGroup: "commune" });
}

describe("needs, places and moments in the real data", () => {
  it("reads every word of the table as its need", () => {
    const lost = needList.flatMap((need) =>
      need.words.filter(({ text }) => read(text)[0]?.needs[0]?.need !== need).map(({ text }) => text),
    );
    expect(lost).toEqual([]);
  });

  it("leaves names of communes and resorts to the search for places, except those that are words of needs too", () => {
    const { areas } = placeNamesOf(index);
    const taken = needList.flatMap(({ words }) => words).filter(({ text }) => areas.has(toKeyWords(text).join("")));
    expect(taken.map(({ text }) => text)).toEqual([]);
    const entries = [...index.groups.commune.filter((_, at) => at % 6 === 0), ...index.groups.station];
    const names = entries.map(({ label }) => label);
    const misread = names.filter((name) => read(name).some((reading) => !reading.isBegun && reading.needs.length > 0));
    expect(misread).toEqual([]);
  });

  it("finds a place for a need with the name of a commune", () => {
    const sample = index.groups.commune.filter((_, at) => at % 25 === 0).map(({ label }) => label);
    const lost = sample.filter((name) => {
      const [reading] = read(`caf ${name} samedi`);
      const first = searchPlaces(index, name, 1)[0]?.hits[0];
      return reading?.where?.label !== first?.label && reading?.where?.label !== name;
    });
    expect(lost).toEqual([]);
  });
});
