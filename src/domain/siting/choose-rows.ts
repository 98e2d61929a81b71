import { dropDominated } from "./drop-dominated.ts";
import { greedyRows } from "./greedy-rows.ts";
import { createInterchange } from "./interchange-rows.ts";
import { lowerBound } from "./lower-bound.ts";
import { enterRow, savedBy } from "./saved-by.ts";
import type { Savings } from "./savings.ts";

export interface RowChoice {
  /** In the order in which each row adds the most after the previous ones. */
  readonly chosen: readonly ChosenRow[];
  /** Upper bound of the savings of any choice of as many rows. */
  readonly bound: number;
  /** Whether the choice reaches the bound. */
  readonly isBest: boolean;
}

interface ChosenRow {
  /** Rank of the commune of the row. */
  readonly candidate: number;
  readonly added: number;
}

/**
 * Chooses `count` rows with the greatest savings: greedy, then interchange, then interchange from each choice met while
 * lowering the bound. On the real communes the result nearly always reaches its bound and is then proven optimal. Fewer
 * rows when those save everything.
 */
export function chooseRows(all: Savings, count: number): RowChoice {
  const savings = dropDominated(all);
  const interchange = createInterchange(savings);
  let rows = interchange(greedyRows(savings, count));
  let saved = savedBy(savings, rows);
  const tried = new Set<string>();
  const most = lowerBound(savings, count, saved, (choice) => {
    const key = [...choice].sort(ascending).join(" ");
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

/** Drops chosen rows whose savings the other chosen rows make as well. */
function needed(savings: Savings, rows: readonly number[], saved: number): readonly number[] {
  let kept = [...rows].sort(ascending);
  for (const row of [...kept].reverse()) {
    const others = kept.filter((other) => other !== row);
    if (savedBy(savings, others) === saved) kept = others;
  }
  return kept;
}

/** Rows that add something, the one that adds the most first. */
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
