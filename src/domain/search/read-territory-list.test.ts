import { expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import { readTerritoryList } from "./read-territory-list.ts";

const CC = "200067452" as CodeEpci;
const at = (code: string, name: string, codeEpci?: CodeEpci) =>
  aCommune({
    code: code as CodeCommune,
    name,
    codeEpci,
    codeDepartement: code.slice(0, 2) as CodeDepartement,
    otherNames: code === "05061" ? ["Romette"] : [],
  });
const COMMUNES = [
  at("05061", "Gap"),
  at("05098", "Les Orres", CC),
  at("05145", "Saint-Jean-Saint-Nicolas"),
  at("73250", "Saint-Martin"),
  at("05147", "Saint-Martin"),
];
const EPCIS = [
  { code: CC, name: "CC de Serre-Ponçon", communesInRegion: 1, communesInAll: 1 },
  { code: "200000001" as CodeEpci, name: "CC d’ailleurs", communesInRegion: 0, communesInAll: 3 },
];
const read = (text: string) => readTerritoryList(text, COMMUNES, EPCIS);

it.each([
  ["05061\n05098", ["05061", "05098"]],
  ["05061 05098 05061", ["05061", "05098"]],
  ["5061;73", ["05061", "73"]],
  ["200 067 452\tGAP", [CC, "05061"]],
  ["gap, les orres, st jean st nicolas", ["05061", "05098", "05145"]],
  ["“Savoie”, cc de serre poncon", ["73", CC]],
  ['"Gap","73"', ["05061", "73"]],
  ["Saint-Martin (05)", ["05147"]],
])("reads codes and names: %s", (text, codes) => {
  expect(read(text)).toEqual({ codes, unknown: [], ambiguous: [] });
});

it("names what is of no territory of the region, former communes among it", () => {
  expect(read("Gap\nRomette\n75056, 75\nCC d’ailleurs;;")).toEqual({
    codes: ["05061"],
    unknown: ["Romette", "75056", "75", "CC d’ailleurs"],
    ambiguous: [],
  });
});

it("chooses none of several territories of a name, and gives their codes", () => {
  expect(read("Saint-Martin, Gap")).toEqual({
    codes: ["05061"],
    unknown: [],
    ambiguous: [{ text: "Saint-Martin", codes: ["73250", "05147"] }],
  });
  expect(read("Saint-Martin (74)").unknown).toEqual(["Saint-Martin (74)"]);
});

it("finds nothing in an empty text", () => {
  expect(read(" \n, ;")).toEqual({ codes: [], unknown: [], ambiguous: [] });
});
