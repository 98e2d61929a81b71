import { expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import { type CodeDepartement, parseCodeDepartement } from "./codes.ts";
import {
  communeLabel,
  DEPARTEMENTS,
  type Departement,
  isOutsideRegion,
  labelOfCommune,
  NEIGHBOURING_DEPARTEMENTS,
} from "./territory.ts";

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

it("adds the département where known", () => {
  const codeDepartement = parseCodeDepartement("05");
  expect(communeLabel({ commune: "Embrun", codeDepartement })).toBe("Embrun (05)");
  expect(communeLabel({ commune: "Turin", codeDepartement: undefined })).toBe("Turin");
});

it("labels a commune of the map as it labels that of a place", () => {
  expect(labelOfCommune(aCommune({ name: "Embrun", codeDepartement: "05" as CodeDepartement }))).toBe("Embrun (05)");
});
