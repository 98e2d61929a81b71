import { describe, expect, it } from "vitest";
import { readTable } from "../../src/data/csv/read-table.ts";
import { readSchema, readText } from "../read-text.ts";
import { FEEDS } from "./feeds-table.ts";

const TEXT = readText(FEEDS.file);
const read = (text: string) => readTable(FEEDS.file, text, FEEDS.columns, readSchema(process.cwd(), FEEDS.schema));
const row = (id: string, changes: { departements?: string; licence?: string; url?: string } = {}) => {
  const { departements = "05;38", licence = "odbl-1.0", url = `https://reseau-invente.example/${id}.zip` } = changes;
  return `${id},Réseau inventé,${departements},${url},${licence},jamais-essayee,citee,,transitous,x,2026-11-28,a-confirmer\n`;
};

describe("the table of addresses of timetables", () => {
  it("has valid rows, none of which claims to have been tried", () => {
    const { lines, problems } = read(TEXT);
    expect(problems).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
    expect(new Set(lines.map(({ row: { tried } }) => tried))).toEqual(new Set(["jamais-essayee"]));
  });

  it.each<[string, string, string]>([
    [
      "an address that stands twice",
      row("a", { url: "https://un.example" }) + row("b", { url: "https://un.example" }),
      "url",
    ],
    ["an id that stands twice", row("a") + row("a", { url: "https://deux.example" }), "id"],
    ["an unknown licence word", row("a", { licence: "libre" }), "licence"],
    ["a département outside the region", row("a", { departements: "05;69" }), "departements"],
  ])("refuses %s", (_what, rows, field) => {
    const { problems } = read(`${TEXT.split("\n")[0]}\n${rows}`);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });
});
