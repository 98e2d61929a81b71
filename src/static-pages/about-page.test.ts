import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitRecords } from "../data/csv/read-table.ts";
import { CATALOGUES } from "../ui/messages/whole-catalogues.ts";
import { CONFORMITY, conformShare } from "./about-page.tsx";

/** Number of criteria of each theme of the RGAA 4.1.2. */
const CRITERIA_OF_THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const [HEAD, ...RECORDS] = splitRecords(readFileSync("docs/rgaa.csv", "utf8"));
const ROWS = RECORDS.map(({ cells: [theme = "", critere = "", , resultat = "", preuve = ""] }) => ({
  theme,
  critere,
  resultat,
  preuve,
}));
const count = (result: string) => ROWS.filter(({ resultat }) => resultat === result).length;

describe("the evaluation by the RGAA", () => {
  it("has the columns that the documentation names", () => {
    expect(HEAD?.cells).toEqual(["theme", "critere", "sujet", "resultat", "preuve"]);
  });

  it("has every criterion once, in order", () => {
    const criteria = CRITERIA_OF_THEMES.flatMap((number, theme) =>
      Array.from({ length: number }, (_, rank) => `${theme + 1}.${rank + 1}`),
    );
    expect(criteria).toHaveLength(106);
    expect(ROWS.map(({ critere }) => critere)).toEqual(criteria);
    expect(ROWS.filter(({ theme, critere }) => !critere.startsWith(`${theme}.`))).toEqual([]);
  });

  it("gives a result and an evidence for each criterion", () => {
    expect(ROWS.filter(({ resultat, preuve }) => !["C", "NC", "NA"].includes(resultat) || preuve === "")).toEqual([]);
  });

  it("names tests and files that exist", () => {
    const files = ROWS.flatMap(({ preuve }) => preuve.match(/(?:src|e2e)\/[\w/-]+(?:\.\w+)+/g) ?? []);
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("gives the numbers of the statement", () => {
    expect({ conform: count("C"), notConform: count("NC"), notApplicable: count("NA") }).toEqual(CONFORMITY);
  });

  it("gives the level that the footer says: partial from a half on, and not full before somebody outside has checked it", () => {
    expect(conformShare(CONFORMITY)).toBeGreaterThanOrEqual(0.5);
    const said = Object.values(CATALOGUES).map(({ accessibilityState }) => accessibilityState);
    expect(said.filter((state) => !/partiellement|partially|parzialmente|parcialmente/.test(state))).toEqual([]);
  });
});
