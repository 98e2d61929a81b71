import { describe, expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import {
  codesOf,
  disjointCodes,
  isInTerritory,
  isSameTerritory,
  parseTerritory,
  type TerritoryRef,
  type TerritorySet,
  territoryKey,
  territoryName,
  territorySet,
  WHOLE_REGION,
  writeTerritory,
} from "./territory-ref.ts";

const HAUTES_ALPES: TerritoryRef = { level: "departement", code: "05" as CodeDepartement };
const GUILLESTROIS: TerritoryRef = { level: "epci", code: "200067452" as CodeEpci };
const GAP: TerritoryRef = { level: "commune", code: "05061" as CodeCommune };

describe("a territory's key", () => {
  it.each([WHOLE_REGION, HAUTES_ALPES, GUILLESTROIS, GAP])("is read back: %o", (territory) => {
    expect(parseTerritory(territoryKey(territory))).toEqual(territory);
  });

  it.each(["", "5", "Région", "0506", "123456789", "../05", "05061 "])("is no other text: %s", (text) => {
    expect(parseTerritory(text)).toBeUndefined();
  });

  it("distinguishes territories by value, not by identity", () => {
    expect(isSameTerritory(GAP, { ...GAP })).toBe(true);
    expect(isSameTerritory(GAP, HAUTES_ALPES)).toBe(false);
  });
});

describe("a set of territories", () => {
  const BOTH = territorySet(["73", "05061", "200067452", "05004"], "Entre deux");

  it("is written in one text, in any order of its codes, and read back with its name", () => {
    expect(writeTerritory(BOTH)).toBe("200067452.73.05004061_Entre deux");
    expect(parseTerritory(writeTerritory(BOTH))).toEqual(BOTH);
    expect(territoryKey(territorySet(["200067452", "05004", "73", "05061", "73"]))).toBe(territoryKey(BOTH));
  });

  it("keeps underscores of its name, and needs none", () => {
    expect(parseTerritory("05.73_A_B")).toMatchObject({ level: "ensemble", name: "A_B" });
    expect(parseTerritory(`05.73_${"x".repeat(3000)}`)).toMatchObject({ name: "x".repeat(60) });
    expect(writeTerritory(territorySet(["05", "73"]))).toBe("05.73");
  });

  it("is the territory itself for one code, and the region for none", () => {
    expect(territorySet(["05", "05"], "Nom")).toEqual(HAUTES_ALPES);
    expect(territorySet(codesOf(parseTerritory("05061.05061") ?? WHOLE_REGION))).toEqual(GAP);
    expect(territorySet(["", "Gap", "region"])).toEqual(WHOLE_REGION);
  });

  it("of all communes of the region fits into a link", () => {
    const codes = ["04", "05", "06", "38", "73", "74", "84"].flatMap((departement) =>
      Array.from({ length: 250 }, (_, rank) => `${departement}${String(rank + 1).padStart(3, "0")}`),
    );
    const all = territorySet(codes);
    expect(territoryKey(all).length).toBeLessThan(5400);
    expect(codesOf(parseTerritory(territoryKey(all)) ?? WHOLE_REGION)).toEqual(codes);
  });

  it.each([".", "_Nom", "x.y", "0506100.1", "05061.."])(
    "is not read from a damaged text, or from what is left: %s",
    (text) => {
      expect(parseTerritory(text)?.level).not.toBe("ensemble");
    },
  );

  it("contains the communes of each of its parts", () => {
    const at = (code: string, codeEpci: string | undefined, codeDepartement: string) =>
      aCommune({
        code: code as CodeCommune,
        codeEpci: codeEpci as CodeEpci | undefined,
        codeDepartement: codeDepartement as CodeDepartement,
      });
    expect(isInTerritory(at("73001", undefined, "73"), BOTH)).toBe(true);
    expect(isInTerritory(at("05098", "200067452", "05"), BOTH)).toBe(true);
    expect(isInTerritory(at("05004", undefined, "05"), BOTH)).toBe(true);
    expect(isInTerritory(at("05005", "200067445", "05"), BOTH)).toBe(false);
  });
});

describe("isInTerritory", () => {
  const commune = aCommune({
    code: "05061" as CodeCommune,
    codeEpci: "200067452" as CodeEpci,
    codeDepartement: "05" as CodeDepartement,
  });

  it.each([WHOLE_REGION, HAUTES_ALPES, GUILLESTROIS, GAP])("contains a commune in %o", (territory) => {
    expect(isInTerritory(commune, territory)).toBe(true);
  });

  it("does not contain it in another", () => {
    const elsewhere = aCommune({
      code: "04112" as CodeCommune,
      codeEpci: undefined,
      codeDepartement: "04" as CodeDepartement,
    });
    for (const territory of [HAUTES_ALPES, GUILLESTROIS, GAP]) expect(isInTerritory(elsewhere, territory)).toBe(false);
  });
});

const GAP_COMMUNE = aCommune({ code: "05061" as CodeCommune, name: "Gap", codeDepartement: "05" as CodeDepartement });
const EPCIS = [{ code: "200067825" as CodeEpci, name: "CA Gap", communesInRegion: 1, communesInAll: 1 }];

function nameOf(codes: readonly string[], name = ""): string | undefined {
  return territoryName(territorySet(codes, name), [GAP_COMMUNE], EPCIS);
}

it("territoryName of a set is that of a person, else of its parts", () => {
  expect(nameOf(["05061", "73"], "Entre deux")).toBe("Entre deux");
  expect(nameOf(["05061", "73", "200067825"])).toBe("CA Gap + Savoie (73) + Gap (05)");
});

it("territoryName of a set with many parts is that of two, and the number of the others", () => {
  expect(nameOf(["05061", "73", "200067825", "74", "38"])).toBe("CA Gap + Isère (38) + 3");
});

it("territoryName has the code of a part that is unknown", () => {
  expect(nameOf(["05061", "05999"])).toBe("Gap (05) + 05999");
});

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

it("disjointCodes keeps parts that have no commune in common", () => {
  expect(disjoint("73", EPCI)).toEqual([EPCI, "73"]);
});

it("disjointCodes drops a commune inside another part", () => {
  expect(disjoint(EPCI, "05001", "05003")).toEqual(["05003", EPCI]);
});

it("disjointCodes replaces an EPCI that crosses the limit of a département of the set by its communes beyond", () => {
  expect(disjoint("05", EPCI)).toEqual(["04001", "05"]);
});
