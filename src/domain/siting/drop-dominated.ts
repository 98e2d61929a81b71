import type { Savings } from "./savings.ts";

/**
 * The same savings without the rows that another one makes needless: one that saves every commune at least as much; of equal rows
 * the first stays. The best choice saves as much without them, and a bound on it falls faster.
 */
export function dropDominated(savings: Savings): Savings {
  const { candidates, starts, communes, amounts } = savings;
  const rowsSaving = rowsOfEachCommune(savings);
  const kept = [...candidates.keys()].filter((row) => !isDominated(savings, row, fewestRows(savings, row, rowsSaving)));
  const cells = kept.flatMap((row) => cellsOf(savings, row));
  const newStarts = new Uint32Array(kept.length + 1);
  for (const [at, row] of kept.entries()) {
    newStarts[at + 1] = (newStarts[at] as number) + (starts[row + 1] as number) - (starts[row] as number);
  }
  return {
    candidates: Uint32Array.from(kept, (row) => candidates[row] as number),
    starts: newStarts,
    communes: Uint16Array.from(cells, (cell) => communes[cell] as number),
    amounts: Float64Array.from(cells, (cell) => amounts[cell] as number),
    communeCount: savings.communeCount,
  };
}

function rowsOfEachCommune(savings: Savings): number[][] {
  const rows = Array.from({ length: savings.communeCount }, (): number[] => []);
  for (const row of savings.candidates.keys()) {
    for (const cell of cellsOf(savings, row)) rows[savings.communes[cell] as number]?.push(row);
  }
  return rows;
}

/** The rows among which one that dominates this one must be: those of its commune that the fewest rows save. */
function fewestRows(savings: Savings, row: number, rowsSaving: readonly number[][]): readonly number[] {
  let fewest: readonly number[] = [];
  for (const cell of cellsOf(savings, row)) {
    const rows = rowsSaving[savings.communes[cell] as number] ?? [];
    if (fewest.length === 0 || rows.length < fewest.length) fewest = rows;
  }
  return fewest;
}

function isDominated(savings: Savings, row: number, others: readonly number[]): boolean {
  return others.some(
    (other) => other !== row && savesAsMuch(savings, other, row) && (other < row || !savesAsMuch(savings, row, other)),
  );
}

/** Whether a row saves every commune at least what the other does; both have their communes in order. */
function savesAsMuch({ starts, communes, amounts }: Savings, row: number, other: number): boolean {
  const end = starts[row + 1] as number;
  const otherEnd = starts[other + 1] as number;
  let cell = starts[row] as number;
  for (let otherCell = starts[other] as number; otherCell < otherEnd; otherCell++) {
    const commune = communes[otherCell] as number;
    while (cell < end && (communes[cell] as number) < commune) cell++;
    if (cell === end || communes[cell] !== commune || (amounts[cell] as number) < (amounts[otherCell] as number)) {
      return false;
    }
  }
  return true;
}

function cellsOf({ starts }: Savings, row: number): number[] {
  const start = starts[row] as number;
  return Array.from({ length: (starts[row + 1] as number) - start }, (_, at) => start + at);
}
