import { expect, it } from "vitest";
import { changeMapping, chooseOneType, chooseTypeColumn } from "./choose-type.ts";
import type { ImportChoices } from "./column-mapping.ts";

const OPEN: ImportChoices = { mapping: ["name", "category", undefined], type: undefined, coordinateSystem: "wgs84" };

it("takes one type for all rows, and reads no column for it", () => {
  expect(chooseOneType(OPEN, "france-services")).toEqual({
    mapping: ["name", undefined, undefined],
    type: "france-services",
  });
});

it("takes the types in a column, and in no other", () => {
  expect(chooseTypeColumn(OPEN, 2)).toEqual({ mapping: ["name", undefined, "category"], type: "column" });
});

it("chooses no type when the person changes another column than that of the types", () => {
  const other = ["name", "category", "phone"] as const;
  expect(changeMapping(OPEN, other)).toEqual({ mapping: other });
});

it("chooses the types in a column that the person names for them, and none when it is taken away", () => {
  const [named, unnamed] = [["category", undefined, undefined] as const, ["name", undefined, undefined] as const];
  expect(changeMapping(OPEN, named)).toEqual({ mapping: named, type: "column" });
  expect(changeMapping({ ...OPEN, type: "column" }, unnamed)).toEqual({ mapping: unnamed, type: undefined });
  expect(changeMapping({ ...OPEN, type: "autre" }, unnamed)).toEqual({ mapping: unnamed, type: "autre" });
});
