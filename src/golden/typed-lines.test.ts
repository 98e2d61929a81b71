import { expect, it } from "vitest";
import { atOnce } from "../domain/at-once.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import { buildNeedIndex } from "../domain/search/find-need.ts";
import { type Reading, readQuery, unknownWords } from "../domain/search/read-query.ts";
import { hamletIndexInSteps } from "../domain/search/search-hamlets.ts";
import { buildSearchIndex } from "../domain/search/search-index.ts";
import { expectGolden, readGoldenLines } from "../testing/expect-golden.ts";
import { readPublishedHamlets, readPublishedNeeds, readPublishedSearchable } from "../testing/published-data.ts";

const FILE = "typed-lines.txt";
const LEGEND = `# What typed lines are read as on Tuesday 24 November 2026 at ten: the line, needs (themes, else types), place, moment, words that are left.
# The first column is what is read: a line that is added without the others is filled in by GOLDEN=write.`;

const searchable = readPublishedSearchable();
const { communes = [] } = searchable;
const context = {
  index: buildSearchIndex(searchable),
  hamlets: atOnce(hamletIndexInSteps(readPublishedHamlets(), communes)),
  needs: buildNeedIndex(readPublishedNeeds()),
  now: parisMomentOf("2026-11-24", 600),
  language: "fr",
  firstGroup: "commune",
} as const;

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
    return [text, ...cellsOf(readQuery(text, context)[0])].join(" | ").trimEnd();
  });
  expectGolden(FILE, [LEGEND, ...lines].join("\n"));
});

it("every word of a need is read as that need, beside a commune", () => {
  const lost = readPublishedNeeds().flatMap((need) =>
    need.words.flatMap(({ text }) => {
      const reading = readQuery(`${text} gap`, context)[0];
      const cells = cellsOf(reading);
      const isRead = cells[0] === (need.theme ?? need.categories.join("+")) && cells[1] === "Gap" && cells[3] === "";
      return isRead ? [] : [`${text}: ${cells.join(" | ")}`];
    }),
  );
  expect(lost).toEqual([]);
});
