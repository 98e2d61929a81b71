import { expect, it } from "vitest";
import { compareContours } from "./compare-contours.ts";

const aiguines = { code: "73001", name: "Aiguines", areaKm2: 20 };
const bonne = { code: "73002", name: "Bonne", areaKm2: 2 };

it("lists new, removed, renamed and resized territories", () => {
  const before = [aiguines, bonne, { code: "73003", name: "Ceyrat", areaKm2: 5 }];
  const after = [
    { ...aiguines, areaKm2: 22 },
    { ...bonne, name: "Bonne-les-Bains" },
    { code: "73004", name: "Dun", areaKm2: 5 },
  ];
  expect(compareContours(before, after)).toEqual({
    added: [after[2]],
    gone: [before[2]],
    renamed: [{ before: bonne, after: after[1] }],
    resized: [{ before: aiguines, after: after[0] }],
  });
});

it("ignores changes of area by a generalisation", () => {
  const after = [
    { ...aiguines, areaKm2: 20.15 },
    { ...bonne, areaKm2: 2.09 },
  ];
  expect(compareContours([aiguines, bonne], after)).toEqual({ added: [], gone: [], renamed: [], resized: [] });
});
