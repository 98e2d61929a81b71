import { expect, it } from "vitest";
import { chooseField } from "./choose-field.ts";

it("says what a column is, or that it is nothing", () => {
  expect(chooseField(["name", undefined], 1, "commune")).toEqual({
    mapping: ["name", "commune"],
    movedFrom: undefined,
  });
  expect(chooseField(["name", "commune"], 1, undefined)).toEqual({
    mapping: ["name", undefined],
    movedFrom: undefined,
  });
});

it("moves a field from the column that it was, and tells which", () => {
  expect(chooseField(["name", "commune", undefined], 2, "name")).toEqual({
    mapping: [undefined, "commune", "name"],
    movedFrom: 0,
  });
});

it("moves nothing when the column is that field already", () => {
  expect(chooseField(["name", undefined], 0, "name")).toEqual({ mapping: ["name", undefined], movedFrom: undefined });
});
