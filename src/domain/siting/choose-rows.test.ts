import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf } from "../../testing/figures-builders.ts";
import { chooseRows, createInterchange, greedyRows, savedBy } from "./choose-rows.ts";
import { dropDominated, type Savings } from "./savings.ts";

/** Amounts of each row for each point; 0 is no cell. */
type Table = readonly (readonly number[])[];

const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 7 }).chain((points) => {
  const amount = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 9 }));
  const row = fc.array(amount, { minLength: points, maxLength: points }).filter((amounts) => amounts.some(Boolean));
  return fc.noBias(fc.array(row, { minLength: 1, maxLength: 9 }));
});
const anyCount = fc.integer({ min: 1, max: 4 });

function toSavings(table: Table): Savings {
  const cells = table.map((row) => [...row.entries()].filter(([, amount]) => amount > 0));
  return {
    candidates: Uint32Array.from(table.keys()),
    starts: Uint32Array.from({ length: table.length + 1 }, (_, row) => cells.slice(0, row).flat().length),
    points: Uint32Array.from(cells.flat(), ([point]) => point),
    amounts: Float64Array.from(cells.flat(), ([, amount]) => amount),
    pointCount: table[0]?.length ?? 0,
  };
}

/** Brute force. */
function savedByTable(table: Table, rows: readonly number[]): number {
  const [first = []] = table;
  return [...first.keys()].reduce((sum, at) => sum + Math.max(0, ...rows.map((row) => table[row]?.[at] ?? 0)), 0);
}

function bestOf(table: Table, count: number): number {
  return Math.max(...choicesOf([...table.keys()], count).map((rows) => savedByTable(table, rows)));
}

describe("the choice of rows", () => {
  it("has the guarantee of greedy, never worsens by a later step, and stays below its bound", () => {
    fc.assert(
      fc.property(anyTable, anyCount, (table, count) => {
        const savings = toSavings(table);
        const best = bestOf(table, count);
        const greedy = greedyRows(savings, count);
        const afterSwaps = createInterchange(savings)(greedy);
        const { chosen, bound, isBest } = chooseRows(savings, count);
        const rows = chosen.map(({ candidate }) => candidate);
        expect(savedByTable(table, greedy)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        expect(savedByTable(table, afterSwaps)).toBeGreaterThanOrEqual(savedByTable(table, greedy));
        expect(savedByTable(table, rows)).toBeGreaterThanOrEqual(savedByTable(table, afterSwaps));
        expect(savedByTable(table, rows)).toBeLessThanOrEqual(best);
        expect(bound).toBeGreaterThanOrEqual(best);
        expect(isBest).toBe(bound === savedByTable(table, rows));
        expect(chosen.map(({ added }) => added)).toEqual(
          rows.map((_, at) => savedByTable(table, rows.slice(0, at + 1)) - savedByTable(table, rows.slice(0, at))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is nearly always the optimum", () => {
    const tables = fc.sample(fc.tuple(anyTable, anyCount), { numRuns: 400, seed: 2026 });
    const missed = tables.filter(([table, count]) => {
      const { chosen } = chooseRows(toSavings(table), count);
      return chosen.reduce((sum, { added }) => sum + added, 0) < bestOf(table, count);
    });
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  it("leaves no profitable swap", () => {
    fc.assert(
      fc.property(anyTable, anyCount, (table, count) => {
        const savings = toSavings(table);
        const rows = createInterchange(savings)(greedyRows(savings, count));
        for (const out of rows.keys()) {
          for (const into of table.keys()) {
            expect(
              savedByTable(
                table,
                rows.map((row, at) => (at === out ? into : row)),
              ),
            ).toBeLessThanOrEqual(savedByTable(table, rows));
          }
        }
      }),
    );
  });

  it("loses nothing by dropping dominated rows", () => {
    fc.assert(
      fc.property(anyTable, anyCount, (table, count) => {
        const savings = toSavings(table);
        const fewer = dropDominated(savings);
        const kept = [...fewer.candidates].map((row) => table[row] ?? []);
        expect(bestOf(kept, count)).toBe(bestOf(table, count));
        expect(kept.map((_, row) => savedBy(fewer, [row]))).toEqual(kept.map((_, row) => savedByTable(kept, [row])));
      }),
    );
  });

  it("keeps the first of equal rows", () => {
    expect([...dropDominated(toSavings([[1, 0], [2, 3], [2, 3], [0, 4]])).candidates]).toEqual([1, 3]); // biome-ignore format: a table
  });

  it("takes the first of equal rows, and stops when nothing more can be saved", () => {
    const savings = toSavings([[5, 0], [0, 5], [3, 3]]); // biome-ignore format: a table
    expect(chooseRows(savings, 1).chosen).toEqual([{ candidate: 2, added: 6 }]);
    expect(chooseRows(savings, 2)).toEqual({
      chosen: [
        { candidate: 0, added: 5 },
        { candidate: 1, added: 5 },
      ],
      bound: 10,
      isBest: true,
    });
    expect(chooseRows(savings, 3).chosen).toHaveLength(2);
  });
});
