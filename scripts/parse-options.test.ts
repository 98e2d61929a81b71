import { expect, it } from "vitest";
import { parseOptions } from "./parse-options.ts";

const OPTIONS = { from: { type: "string" }, "dry-run": { type: "boolean" } } as const;

it("reads options by name", () => {
  expect(parseOptions(["--from", "liste.csv", "--dry-run"], OPTIONS)).toEqual({ from: "liste.csv", "dry-run": true });
});

it.each([
  [["--frm", "x"], "Option inconnue : --frm."],
  [["-x"], "Option inconnue : -x."],
  [["liste.csv"], "Mot de trop : liste.csv."],
  [["--dry-run=oui"], "--dry-run ne prend pas de valeur."],
  [["--from"], "--from : il y manque une valeur."],
  [["--from", "--dry-run"], "--from : il y manque une valeur."],
])("gives in French the fault of %s", (given, said) => {
  expect(parseOptions(given, OPTIONS)).toBe(said);
});
