import { describe, expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import {
  isInTerritory,
  isSameTerritory,
  parseTerritory,
  type TerritoryRef,
  territoryKey,
  WHOLE_REGION,
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
