import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTerritoryAccess, aTerritoryRow } from "../../testing/territory-row-builders.ts";
import type { CodeCommune } from "../codes.ts";
import { COLUMN_VALUES } from "./column-values.ts";
import { sortRows } from "./sort-rows.ts";
import { TABLE_COLUMNS } from "./table-columns.ts";
import type { TerritoryRow } from "./territory-row.ts";

const labelsOf = (rows: readonly TerritoryRow[]) => rows.map(({ label }) => label);

describe("sortRows", () => {
  it("sorts names in French order: accents count after letters", () => {
    const rows = ["Évian", "Zonza", "Embrun", "Eus", "Étoile", "étable"].map((label) => aTerritoryRow(label));
    const ascending = labelsOf(sortRows(rows, { column: "nom", isDescending: false }));
    expect(ascending).toEqual(["Embrun", "étable", "Étoile", "Eus", "Évian", "Zonza"]);
    expect(labelsOf(sortRows(rows, { column: "nom", isDescending: true }))).toEqual([...ascending].reverse());
  });

  it("puts missing and infinite values last in both directions", () => {
    const rows = [
      aTerritoryRow("nobody", { meanCost: undefined }),
      aTerritoryRow("cut off", { meanCost: Number.POSITIVE_INFINITY }),
      aTerritoryRow("near", { meanCost: 2 }),
      aTerritoryRow("far", { meanCost: 30 }),
    ];
    expect(labelsOf(sortRows(rows, { column: "moyenne", isDescending: false }))).toEqual([
      "near",
      "far",
      "cut off",
      "nobody",
    ]);
    expect(labelsOf(sortRows(rows, { column: "moyenne", isDescending: true }))).toEqual([
      "far",
      "near",
      "cut off",
      "nobody",
    ]);
  });

  it("orders equal rows by name, in both directions", () => {
    const rows = ["Veynes", "Abriès", "Molines"].map((label) => aTerritoryRow(label, { uncoveredPopulation: 300 }));
    for (const isDescending of [false, true]) {
      expect(labelsOf(sortRows(rows, { column: "non-desservis", isDescending }))).toEqual([
        "Abriès",
        "Molines",
        "Veynes",
      ]);
    }
  });

  it("compares gains by the difference of before and after", () => {
    const before = aTerritoryAccess({ coveredPopulation: 10 });
    const gaining = (label: string, covered: number): TerritoryRow => ({
      ...aTerritoryRow(label, { coveredPopulation: covered }),
      before,
    });
    const rows = [gaining("loses", 4), gaining("gains", 60), gaining("stays", 10)];
    expect(labelsOf(sortRows(rows, { column: "gagnes", isDescending: true }))).toEqual(["gains", "stays", "loses"]);
  });

  it("sorts any permutation to the same order", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...TABLE_COLUMNS), fc.boolean(), (rows, column, isDescending) => {
        const sorted = sortRows(rows, { column, isDescending });
        expect(sorted.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
        expect(sortRows([...rows].reverse(), { column, isDescending })).toEqual(sorted);
        sorted.forEach((row, at) => {
          const next = sorted[at + 1];
          if (next !== undefined) expect(mayPrecede(row, next, column, isDescending)).toBe(true);
        });
      }),
    );
  });
});

/** The rule pair by pair, as an oracle. */
function mayPrecede(
  row: TerritoryRow,
  next: TerritoryRow,
  column: (typeof TABLE_COLUMNS)[number],
  isDescending: boolean,
): boolean {
  const names = row.label.localeCompare(next.label, "fr");
  if (column === "nom") return isDescending ? names >= 0 : names <= 0;
  const [one, other] = [row, next].map((each) => {
    const value = COLUMN_VALUES[column].numberOf(each);
    return value === undefined || value === Number.POSITIVE_INFINITY ? "none" : value;
  });
  if (one === other) return names <= 0;
  if (one === "none") return false;
  if (other === "none") return true;
  return isDescending ? Number(one) > Number(other) : Number(one) < Number(other);
}

const someCost = fc.oneof(
  fc.constantFrom(undefined, Number.POSITIVE_INFINITY, 0, 5),
  fc.double({ min: 0, max: 90, noNaN: true }),
);

const someAccess = fc.record({
  coveredPopulation: fc.integer({ min: 0, max: 3 }),
  uncoveredPopulation: fc.integer({ min: 0, max: 3 }),
  share: fc.constantFrom(undefined, 0, 0.5, 1),
  meanCost: someCost,
});

const someRows = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom("Gap", "gap", "Éoux", "Eoux"), someAccess, someAccess),
    {
      selector: ([number]) => number,
      maxLength: 20,
    },
  )
  .map((rows) =>
    rows.map(([number, label, now, before]) => {
      const ref = { level: "commune", code: `05${String(number).padStart(3, "0")}` as CodeCommune } as const;
      return { ...aTerritoryRow(label, { ref, ...now }), before: aTerritoryAccess({ ref, ...before }) };
    }),
  );
