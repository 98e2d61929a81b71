import { describe, expect, it } from "vitest";
import { columnAboveRange, sortInForce, tableColumns } from "./choose-columns.ts";

const departements = tableColumns("departement", false);
const communes = tableColumns("commune", false);
const withScenario = tableColumns("epci", true);

it("has the range below the share, else below the uncovered people, and none beside before and after", () => {
  expect(columnAboveRange(departements, true)).toBe("part");
  expect(columnAboveRange(communes, true)).toBe("non-desservis");
  expect(columnAboveRange(withScenario, true)).toBeUndefined();
  expect(columnAboveRange(departements, false)).toBeUndefined();
});

describe("order of the rows", () => {
  it("is the chosen one while its column shows", () => {
    const chosen = { column: "part", isDescending: false } as const;
    expect(sortInForce(chosen, departements)).toBe(chosen);
    expect(sortInForce(chosen, communes)).toEqual({ column: "non-desservis", isDescending: true });
  });

  it("can always be by name", () => {
    const chosen = { column: "nom", isDescending: true } as const;
    expect(sortInForce(chosen, communes)).toBe(chosen);
  });

  it("is by the greatest gain, else by the greatest need", () => {
    expect(sortInForce(undefined, withScenario)).toEqual({ column: "gagnes", isDescending: true });
    expect(sortInForce(undefined, communes)).toEqual({ column: "non-desservis", isDescending: true });
  });
});
