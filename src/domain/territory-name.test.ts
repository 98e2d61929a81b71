import { expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import { territoryName, territorySet } from "./territory-ref.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", codeDepartement: "05" as CodeDepartement });
const EPCIS = [{ code: "200067825" as CodeEpci, name: "CA Gap", communesInRegion: 1, communesInAll: 1 }];

function nameOf(codes: readonly string[], name = ""): string | undefined {
  return territoryName(territorySet(codes, name), [GAP], EPCIS);
}

it("of a set is that of a person, else of its parts", () => {
  expect(nameOf(["05061", "73"], "Entre deux")).toBe("Entre deux");
  expect(nameOf(["05061", "73", "200067825"])).toBe("CA Gap + Savoie (73) + Gap (05)");
});

it("of a set with many parts is that of two, and the number of the others", () => {
  expect(nameOf(["05061", "73", "200067825", "74", "38"])).toBe("CA Gap + Isère (38) + 3");
});

it("has the code of a part that is unknown", () => {
  expect(nameOf(["05061", "05999"])).toBe("Gap (05) + 05999");
});
