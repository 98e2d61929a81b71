import { expect, it } from "vitest";
import { parseCodeDepartement } from "./codes.ts";
import { DEPARTEMENTS } from "./territory.ts";

it("lists the seven départements in the order of their codes", () => {
  const codes = DEPARTEMENTS.map(({ code }) => code);
  expect(codes.map(parseCodeDepartement)).toEqual(codes);
  expect(codes.join(" ")).toBe("04 05 06 38 73 74 84");
});
