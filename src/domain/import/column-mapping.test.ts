import { expect, it } from "vitest";
import {
  changeMapping,
  chooseField,
  chooseOneType,
  chooseTypeColumn,
  chosenType,
  type ImportChoices,
  withType,
} from "./column-mapping.ts";

it("sets the field of a column, or none", () => {
  expect(chooseField(["name", undefined], 1, "commune")).toEqual({
    mapping: ["name", "commune"],
    movedFrom: undefined,
  });
  expect(chooseField(["name", "commune"], 1, undefined)).toEqual({
    mapping: ["name", undefined],
    movedFrom: undefined,
  });
});

it("moves a field from its former column, and returns that column", () => {
  expect(chooseField(["name", "commune", undefined], 2, "name")).toEqual({
    mapping: [undefined, "commune", "name"],
    movedFrom: 0,
  });
});

it("moves nothing when the column has that field already", () => {
  expect(chooseField(["name", undefined], 0, "name")).toEqual({ mapping: ["name", undefined], movedFrom: undefined });
});

const OPEN: ImportChoices = { mapping: ["name", "category", undefined], type: undefined, types: [] };

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

it("holds one type for a value, whatever its capitals and accents", () => {
  const types = withType([], { text: "Médiathèque", type: "autre" });
  expect(chosenType(types, "MEDIATHEQUE")).toBe("autre");
  expect(chosenType(types, "média")).toBeUndefined();
  expect(withType(types, { text: "mediatheque", type: "lieu-multiservices" })).toEqual([
    { text: "mediatheque", type: "lieu-multiservices" },
  ]);
});
