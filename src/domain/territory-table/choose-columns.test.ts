import { describe, expect, it } from "vitest";
import { columnAboveRange, columnsFor, shownColumns, sortInForce, usualColumns } from "./choose-columns.ts";

const departements = { level: "departement", hasScenario: false, hasRanges: false } as const;
const communes = { level: "commune", hasScenario: false, hasRanges: false } as const;
const byRoad = { ...departements, hasRanges: true } as const;
const withScenario = { level: "epci", hasScenario: true, hasRanges: false } as const;

describe("columns of the table", () => {
  it("leave out, for communes, figures of groups of communes", () => {
    const left = columnsFor(departements).filter((column) => !columnsFor(communes).includes(column));
    expect(left).toEqual(["communes", "eloignee"]);
  });

  it("distinguish before and after only with a scenario", () => {
    const more = columnsFor(withScenario).filter((column) => !columnsFor(departements).includes(column));
    expect(more).toEqual(["part-avant", "gagnes"]);
  });

  it("include ranges only where there are any", () => {
    const more = columnsFor(byRoad).filter((column) => !columnsFor(departements).includes(column));
    expect(more).toEqual(["fourchette"]);
    expect(shownColumns(["part", "fourchette"], departements)).toEqual(["part"]);
  });

  it("have the range below the share, else below the uncovered people, once", () => {
    expect(columnAboveRange(usualColumns(byRoad), byRoad)).toBe("part");
    expect(columnAboveRange(usualColumns(communes), byRoad)).toBe("non-desservis");
    expect(columnAboveRange(["non-desservis", "part", "fourchette"], byRoad)).toBeUndefined();
    expect(columnAboveRange(["population"], byRoad)).toBeUndefined();
    expect(columnAboveRange(usualColumns(withScenario), byRoad)).toBeUndefined();
    expect(columnAboveRange(usualColumns(departements), departements)).toBeUndefined();
  });

  it.each([departements, byRoad, communes, withScenario])("shown by default for %j are available", (subject) => {
    expect(columnsFor(subject)).toEqual(expect.arrayContaining([...usualColumns(subject)]));
    expect(shownColumns(undefined, subject)).toEqual(usualColumns(subject));
  });

  it("have one order, whatever the order of choice", () => {
    expect(shownColumns(["moyenne", "population"], departements)).toEqual(["population", "moyenne"]);
  });

  it("unavailable for the subject are ignored; without any other, the default ones show", () => {
    expect(shownColumns(["eloignee", "population"], communes)).toEqual(["population"]);
    expect(shownColumns(["eloignee", "gagnes"], communes)).toEqual(usualColumns(communes));
  });

  it("can all be hidden: names remain", () => {
    expect(shownColumns([], departements)).toEqual([]);
  });
});

describe("order of the rows", () => {
  it("is the chosen one while its column shows", () => {
    const chosen = { column: "part", isDescending: false } as const;
    expect(sortInForce(chosen, ["non-desservis", "part"])).toBe(chosen);
    expect(sortInForce(chosen, ["non-desservis"])).toEqual({ column: "non-desservis", isDescending: true });
  });

  it("can always be by name", () => {
    const chosen = { column: "nom", isDescending: true } as const;
    expect(sortInForce(chosen, [])).toBe(chosen);
  });

  it("defaults to the greatest gain, else the greatest need, else the name", () => {
    expect(sortInForce(undefined, usualColumns(withScenario))).toEqual({ column: "gagnes", isDescending: true });
    expect(sortInForce(undefined, usualColumns(communes))).toEqual({ column: "non-desservis", isDescending: true });
    expect(sortInForce(undefined, ["population"])).toEqual({ column: "nom", isDescending: false });
  });
});
