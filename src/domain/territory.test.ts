import { expect, it } from "vitest";
import { parseCodeDepartement } from "./codes.ts";
import { NEIGHBOURING_DEPARTEMENTS } from "./neighbouring-departements.ts";
import { DEPARTEMENTS, type Departement, isOutsideRegion } from "./territory.ts";

it("lists the seven départements in the order of their codes", () => {
  const codes = DEPARTEMENTS.map(({ code }) => code);
  expect(codes.map(parseCodeDepartement)).toEqual(codes);
  expect(codes.join(" ")).toBe("04 05 06 38 73 74 84");
});

it("lists no neighbouring département among the seven", () => {
  expect(NEIGHBOURING_DEPARTEMENTS.map(isInside)).not.toContain(true);
  expect(DEPARTEMENTS.map(isInside)).not.toContain(false);
});

it("takes a place in no commune of the map as outside", () => {
  expect(isOutsideRegion({ codeDepartement: undefined })).toBe(true);
});

function isInside({ code }: Departement): boolean {
  return !isOutsideRegion({ codeDepartement: code });
}
