import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNaturalEarth } from "../../scripts/pipeline/base-map-input.ts";
import { type DepartementOutline, readOutlines } from "../../scripts/territories/read-outlines.ts";
import { parseCodeDepartement } from "../../src/domain/codes.ts";
import { DEPARTEMENTS, type Departement } from "../../src/domain/territory.ts";

/** Names as spelled in the file of outlines. */
const MISSPELT: Readonly<Record<string, string>> = {
  "Meurthe-et-Moselle": "Meurhe-et-Moselle",
  "Haut-Rhin": "Haute-Rhin",
  "Seine-et-Marne": "Seien-et-Marne",
};
const OFFICIAL = "node_modules/@etalab/decoupage-administratif/data/departements.json";

/** The 96 départements of metropolitan France: those overseas are far away, and their codes have three digits. */
export function listDepartements(root: string): readonly Departement[] {
  const rows = JSON.parse(readFileSync(join(root, OFFICIAL), "utf8")) as readonly { code: string; nom: string }[];
  return rows.flatMap(({ code, nom }) => {
    const parsed = code.length === 2 ? parseCodeDepartement(code) : undefined;
    return parsed === undefined ? [] : [{ code: parsed, name: nom }];
  });
}

/** Their outlines, at 1:10,000,000. */
export function readCountryOutlines(root: string, departements: readonly Departement[]): readonly DepartementOutline[] {
  const asSpelt = departements.map(({ code, name }) => ({ code, name: MISSPELT[name] ?? name }));
  return readOutlines(readNaturalEarth(root).departements, asSpelt);
}

/** Replaces the départements of the map by these, for all code of this process; the product has no such setting. */
export function widenTo(departements: readonly Departement[]): void {
  (DEPARTEMENTS as Departement[]).splice(0, DEPARTEMENTS.length, ...departements);
}
