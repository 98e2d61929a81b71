import { expect, it } from "vitest";
import { BASE_MAP_CHOICES, readBaseMapChoice } from "./base-map.ts";

it("reads each stored choice, and ignores other values", () => {
  expect(BASE_MAP_CHOICES.map(readBaseMapChoice)).toEqual([...BASE_MAP_CHOICES]);
  const others = [undefined, null, 1, "", "Plan", "plan ", ["plan"], { choice: "plan" }, "__proto__"];
  expect(others.map(readBaseMapChoice)).toEqual(others.map(() => undefined));
});
