import { dropDominated } from "./drop-dominated.ts";
import { greedyRows } from "./greedy-rows.ts";
import { createInterchange } from "./interchange-rows.ts";
import { lowerBound } from "./lower-bound.ts";
import { enterRow, savedBy } from "./saved-by.ts";
import type { Savings } from "./savings.ts";

export interface RowChoice {
  /** In the order in which each adds the most after the ones before it. */
  readonly chosen: readonly ChosenRow[];
  /** No choice of so many rows saves more than this. */
  readonly bound: number;
  /** Whether the choice saves as much. */
  readonly isBest: boolean;
}

export interface ChosenRow {
  /** Rank of the commune whose row it is. */
  readonly candidate: number;
  readonly added: number;
}

/**
 * Chooses so many rows that save as much as can be: greedily, then by interchange, then by interchange from every choice that the
 * lowering of a bound comes by. On the real communes this ends nearly always at a bound that nothing can pass: the choice is then
 * the best, for certain. Fewer rows than asked when those save all that can be saved.
 */
export function chooseRows(all: Savings, count: number): RowChoice {
  const savings = dropDominated(all);
  const interchange = createInterchange(savings);
  let rows = interchange(greedyRows(savings, count));
  let saved = savedBy(savings, rows);
  const tried = new Set<string>();
  const most = lowerBound(savings, count, saved, (choice) => {
    const key = choice.toSorted(ascending).join(" ");
    if (tried.has(key)) return saved;
    tried.add(key);
    const other = interchange(choice);
    const savedByOther = savedBy(savings, other);
    if (savedByOther > saved) {
      rows = other;
      saved = savedByOther;
    }
    return saved;
  });
  const bound = Math.max(saved, Math.floor(most));
  return { chosen: inOrder(savings, needed(savings, rows, saved)), bound, isBest: bound === saved };
}

/** Without the rows whose savings others of the choice make as well. */
function needed(savings: Savings, rows: readonly number[], saved: number): readonly number[] {
  let kept = rows.toSorted(ascending);
  for (const row of kept.toReversed()) {
    const others = kept.filter((other) => other !== row);
    if (savedBy(savings, others) === saved) kept = others;
  }
  return kept;
}

function inOrder(savings: Savings, rows: readonly number[]): ChosenRow[] {
  const best = new Float64Array(savings.pointCount);
  return greedyRows(savings, rows.length, rows).map((row) => ({
    candidate: savings.candidates[row] as number,
    added: enterRow(savings, row, best),
  }));
}

function ascending(a: number, b: number): number {
  return a - b;
}
