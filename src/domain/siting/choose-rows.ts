import { dropDominated } from "./drop-dominated.ts";
import { greedyRows } from "./greedy-rows.ts";
import { createInterchange } from "./interchange-rows.ts";
import { lowerBound } from "./lower-bound.ts";
import { enterRow, savedBy } from "./saved-by.ts";
import type { Savings } from "./savings.ts";

export interface RowChoice {
  /** The forced rows, then the others, each part in the order in which each row adds the most after the previous ones. */
  readonly chosen: readonly ChosenRow[];
  /** Upper bound of the savings of any choice of as many rows with the forced ones among them. */
  readonly bound: number;
  /** Whether the choice reaches the bound. */
  readonly isBest: boolean;
}

export interface ChosenRow {
  /** Rank of the commune of the row. */
  readonly candidate: number;
  readonly isForced: boolean;
  readonly added: number;
}

/**
 * Chooses `count` rows with the greatest savings, the forced ones among them. What the forced rows save is saved whatever else is chosen: the others
 * are chosen by what they save beyond it, which leaves the optimum and its proof exact. Forced rows beyond `count` are all chosen.
 * @param forced ranks of communes; one without a row saves nothing, and is chosen all the same.
 */
export function chooseRows(savings: Savings, count: number, forced: readonly number[]): RowChoice {
  const isForced = new Set(forced);
  const rows = [...savings.candidates.keys()].filter((row) => isForced.has(savings.candidates[row] as number));
  const opened = inOrder(savings, rows, true);
  const idle = forced.filter((candidate) => opened.every((row) => row.candidate !== candidate));
  const saved = opened.reduce((sum, { added }) => sum + added, 0);
  const rest = chooseFreely(savingsBeyond(savings, rows), count - isForced.size);
  return {
    chosen: [...opened, ...idle.map((candidate) => ({ candidate, isForced: true, added: 0 })), ...rest.chosen],
    bound: saved + rest.bound,
    isBest: rest.isBest,
  };
}

/**
 * Chooses `count` rows with the greatest savings: greedy, then interchange, then interchange from each choice met while
 * lowering the bound. On the real communes the result nearly always reaches its bound and is then proven optimal. Fewer
 * rows when those save everything.
 */
function chooseFreely(all: Savings, count: number): RowChoice {
  if (count <= 0) return { chosen: [], bound: 0, isBest: true };
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
  return { chosen: inOrder(savings, needed(savings, rows, saved), false), bound, isBest: bound === saved };
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
function inOrder(savings: Savings, rows: readonly number[], isForced: boolean): ChosenRow[] {
  const best = new Float64Array(savings.pointCount);
  return greedyRows(savings, rows.length, rows).map((row) => ({
    candidate: savings.candidates[row] as number,
    isForced,
    added: enterRow(savings, row, best),
  }));
}

function ascending(a: number, b: number): number {
  return a - b;
}

/**
 * What the other rows save beyond the taken ones: of each point the amount that exceeds the greatest one of the taken rows. Rows that save nothing
 * beyond are left out, and so are the taken ones. A choice of other rows saves, beside the taken ones, what it saves here.
 */
function savingsBeyond(savings: Savings, taken: readonly number[]): Savings {
  if (taken.length === 0) return savings;
  const best = new Float64Array(savings.pointCount);
  for (const row of taken) enterRow(savings, row, best);
  const isTaken = new Set(taken);
  const candidates: number[] = [];
  const starts = [0];
  const points: number[] = [];
  const amounts: number[] = [];
  for (const [row, candidate] of savings.candidates.entries()) {
    if (isTaken.has(row)) continue;
    const end = savings.starts[row + 1] as number;
    for (let cell = savings.starts[row] as number; cell < end; cell++) {
      const point = savings.points[cell] as number;
      const beyond = (savings.amounts[cell] as number) - (best[point] as number);
      if (beyond <= 0) continue;
      points.push(point);
      amounts.push(beyond);
    }
    if (points.length === starts.at(-1)) continue;
    candidates.push(candidate);
    starts.push(points.length);
  }
  return {
    candidates: Uint32Array.from(candidates),
    starts: Uint32Array.from(starts),
    points: Uint32Array.from(points),
    amounts: Float64Array.from(amounts),
    pointCount: savings.pointCount,
  };
}
