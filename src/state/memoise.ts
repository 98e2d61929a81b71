import type { Metric, Season } from "../domain/network/conditions.ts";

/** Remembers the last call: same inputs by identity, same answer by identity, so that nothing downstream starts anew. */
export function memoiseLast<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    if (last === undefined || inputs.some((input, index) => input !== last?.inputs[index])) {
      last = { inputs, output: compute(...inputs) };
    }
    return last.output;
  };
}

export interface RoadKey {
  readonly season: Season;
  readonly metric: Metric;
}

/** One memory for each season and metric, so that comparing the seasons makes none of them forget. */
export function forEachRoadModel<T>(make: (key: RoadKey) => T): Readonly<Record<Season, Readonly<Record<Metric, T>>>> {
  const ofSeason = (season: Season) => ({ km: make({ season, metric: "km" }), min: make({ season, metric: "min" }) });
  return { ete: ofSeason("ete"), hiver: ofSeason("hiver") };
}

/** Gives the former list again while a new one holds the same, so that a recomputation that changes nothing starts nothing. */
export function keepList<Item>(
  isSame: (one: Item, other: Item) => boolean = Object.is,
): (list: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (list) => {
    const before = last;
    const isKept = list.length === before.length && list.every((item, rank) => isSame(item, before[rank] as Item));
    if (!isKept) last = list;
    return last;
  };
}
