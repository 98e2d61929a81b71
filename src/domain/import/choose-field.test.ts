import { expect, it } from "vitest";
import { chooseField } from "./choose-field.ts";

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
