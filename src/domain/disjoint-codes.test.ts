import { expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import { disjointCodes, type TerritorySet, territorySet } from "./territory-ref.ts";

const EPCI = "200067452";
const at = (code: string, codeEpci?: string) =>
  aCommune({
    code: code as CodeCommune,
    codeEpci: codeEpci as CodeEpci | undefined,
    codeDepartement: code.slice(0, 2) as CodeDepartement,
  });
const COMMUNES = [at("04001", EPCI), at("05001", EPCI), at("05002", EPCI), at("05003"), at("73001")];

function disjoint(...codes: string[]): string[] {
  return [...disjointCodes(territorySet(codes) as TerritorySet, COMMUNES)].sort();
}

it("keeps parts that have no commune in common", () => {
  expect(disjoint("73", EPCI)).toEqual([EPCI, "73"]);
});

it("drops a commune inside another part", () => {
  expect(disjoint(EPCI, "05001", "05003")).toEqual(["05003", EPCI]);
});

it("replaces an EPCI that crosses the limit of a département of the set by its communes beyond", () => {
  expect(disjoint("05", EPCI)).toEqual(["04001", "05"]);
});
