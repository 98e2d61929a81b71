import type { DepartementAnswers } from "../domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import { listWithin } from "../domain/geo/nearest-index.ts";
import type { Commune } from "../domain/territory.ts";
import { communePage } from "./commune-page.tsx";
import type { PlainPage } from "./plain-page.tsx";

/** Communes farther away are no neighbours. */
const NEAR_KM = 20;
const MOST_NEAR = 8;

/** The page of each commune, on the day of the build. */
export function communePages(
  communes: readonly Commune[],
  answers: ReadonlyMap<CodeDepartement, DepartementAnswers>,
  today = new Date().toISOString().slice(0, 10),
): readonly PlainPage[] {
  const near = listNear(communes);
  return communes.flatMap((commune, rank) => {
    const own = answers.get(commune.codeDepartement);
    return own === undefined ? [] : [communePage({ commune, answers: own, near: near[rank] ?? [], today })];
  });
}

/** The nearest communes of each one, the nearest first. */
function listNear(communes: readonly Commune[]): readonly (readonly Commune[])[] {
  const seats = communes.map(({ position }) => position);
  const { starts, ranks, distancesKm } = listWithin(seats, seats, NEAR_KM);
  return communes.map((commune, row) =>
    Array.from({ length: (starts[row + 1] ?? 0) - (starts[row] ?? 0) }, (_, at) => (starts[row] ?? 0) + at)
      .sort((a, b) => (distancesKm[a] ?? 0) - (distancesKm[b] ?? 0))
      .flatMap((cell) => communes[ranks[cell] ?? -1] ?? [])
      .filter((other) => other !== commune)
      .slice(0, MOST_NEAR),
  );
}
