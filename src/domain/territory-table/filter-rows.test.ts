import { describe, expect, it } from "vitest";
import { aTerritoryRow } from "../../testing/territory-row-builders.ts";
import { filterRows } from "./filter-rows.ts";

const rows = [
  aTerritoryRow("L'Argentière-la-Bessée (05)"),
  aTerritoryRow("Saint-Véran (05)"),
  { ...aTerritoryRow("Val-Cenis (73)"), otherNames: ["Termignon", "Lanslebourg-Mont-Cenis"] },
  aTerritoryRow("CC Serre-Ponçon"),
  aTerritoryRow("Abriès-Ristolas (05)"),
];
const found = (text: string) => filterRows(rows, text).map(({ label }) => label);

describe("filterRows", () => {
  it.each(["", "  ", "-"])("keeps every row for an empty text (%j)", (text) => {
    expect(filterRows(rows, text)).toBe(rows);
  });

  it.each([
    ["abries", ["Abriès-Ristolas (05)"]],
    ["ABRIÈS", ["Abriès-Ristolas (05)"]],
    ["poncon", ["CC Serre-Ponçon"]],
    ["ponçon serre", ["CC Serre-Ponçon"]],
    ["argentiere", ["L'Argentière-la-Bessée (05)"]],
    ["largentiere", ["L'Argentière-la-Bessée (05)"]],
    ["l argentière bes", ["L'Argentière-la-Bessée (05)"]],
    ["st ver", ["Saint-Véran (05)"]],
    ["saintver", ["Saint-Véran (05)"]],
    ["termignon", ["Val-Cenis (73)"]],
    ["mont cenis", ["Val-Cenis (73)"]],
    ["73", ["Val-Cenis (73)"]],
    ["ristolas 05", ["Abriès-Ristolas (05)"]],
    ["ristolas 73", []],
    // The middle of a word does not match.
    ["tolas", []],
  ])("finds by %j", (text, labels) => {
    expect(found(text)).toEqual(labels);
  });

  it("keeps the order of the rows", () => {
    expect(found("05")).toEqual(["L'Argentière-la-Bessée (05)", "Saint-Véran (05)", "Abriès-Ristolas (05)"]);
  });
});
