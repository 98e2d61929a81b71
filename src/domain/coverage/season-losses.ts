import type { CodeDepartement, CodeEpci } from "../codes.ts";
import type { Metric } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";
import type { NearestCosts } from "./nearest-costs.ts";
import { type SeasonChange, seasonChangeOf } from "./season-change.ts";

/** A commune whose way to its nearest place is another matter in winter. */
export interface CommuneChange {
  readonly commune: Commune;
  readonly change: Exclude<SeasonChange, "inchange">;
  readonly summerCost: number;
  /** Infinity where no way leads to a place. */
  readonly winterCost: number;
  /** Ranks of its nearest places; -1 for none. */
  readonly summerPoint: number;
  readonly winterPoint: number;
}

/** Communes and their people, by what becomes of their way. */
export type SeasonTotals = Readonly<Record<SeasonChange, { readonly communes: number; readonly population: number }>>;

/** A place to which people of the changed communes go in one season at least. */
export interface PlaceChange {
  readonly pointIndex: number;
  /** People of the changed communes for whom it is the nearest in summer, in winter. */
  readonly summerPopulation: number;
  readonly winterPopulation: number;
}

export interface SeasonLosses {
  readonly totals: SeasonTotals;
  readonly byDepartement: ReadonlyMap<CodeDepartement, SeasonTotals>;
  /** Without the communes that belong to none. */
  readonly byEpci: ReadonlyMap<CodeEpci, SeasonTotals>;
  /** Those that lose access first, then the longer ones, each from the most populated down. */
  readonly communes: readonly CommuneChange[];
  /** From the place that is the nearest of most people in summer down. */
  readonly places: readonly PlaceChange[];
}

/**
 * Who loses access when the passes close: the communes' costs by the road in summer and in winter, in their order, held against each
 * other at a threshold of the same unit, of the communes for which `isCounted` holds.
 */
export function findSeasonLosses(
  communes: readonly Commune[],
  summer: NearestCosts,
  winter: NearestCosts,
  threshold: number,
  metric: Metric,
  isCounted: (commune: Commune) => boolean = () => true,
): SeasonLosses {
  const totals = emptyTotals();
  const byDepartement = new Map<CodeDepartement, MutableTotals>();
  const byEpci = new Map<CodeEpci, MutableTotals>();
  const changed: CommuneChange[] = [];
  communes.forEach((commune, rank) => {
    if (!isCounted(commune)) return;
    const summerCost = summer.cost[rank] ?? Number.POSITIVE_INFINITY;
    const winterCost = winter.cost[rank] ?? Number.POSITIVE_INFINITY;
    const change = seasonChangeOf(summerCost, winterCost, threshold, metric);
    count(totals, change, commune);
    count(totalsOf(byDepartement, commune.codeDepartement), change, commune);
    if (commune.codeEpci !== undefined) count(totalsOf(byEpci, commune.codeEpci), change, commune);
    if (change === "inchange") return;
    const summerPoint = summer.pointIndex[rank] ?? -1;
    const winterPoint = winter.pointIndex[rank] ?? -1;
    changed.push({ commune, change, summerCost, winterCost, summerPoint, winterPoint });
  });
  return { totals, byDepartement, byEpci, communes: changed.toSorted(byGravity), places: listPlaces(changed) };
}

type MutableTotals = Record<SeasonChange, { communes: number; population: number }>;

function emptyTotals(): MutableTotals {
  const none = () => ({ communes: 0, population: 0 });
  return { perd: none(), allonge: none(), inchange: none(), gagne: none() };
}

function totalsOf<Code>(byCode: Map<Code, MutableTotals>, code: Code): MutableTotals {
  const known = byCode.get(code) ?? emptyTotals();
  byCode.set(code, known);
  return known;
}

function count(totals: MutableTotals, change: SeasonChange, { population }: Commune): void {
  totals[change].communes += 1;
  totals[change].population += population;
}

const GRAVITY: Readonly<Record<CommuneChange["change"], number>> = { perd: 0, allonge: 1, gagne: 2 };

function byGravity(a: CommuneChange, b: CommuneChange): number {
  return (
    GRAVITY[a.change] - GRAVITY[b.change] ||
    b.commune.population - a.commune.population ||
    a.commune.code.localeCompare(b.commune.code)
  );
}

function listPlaces(changed: readonly CommuneChange[]): readonly PlaceChange[] {
  const places = new Map<number, { summerPopulation: number; winterPopulation: number }>();
  for (const { commune, summerPoint, winterPoint } of changed) {
    placeOf(summerPoint).summerPopulation += commune.population;
    placeOf(winterPoint).winterPopulation += commune.population;
  }
  places.delete(-1);
  return [...places]
    .map(([pointIndex, people]) => ({ pointIndex, ...people }))
    .toSorted((a, b) => b.summerPopulation - a.summerPopulation || b.winterPopulation - a.winterPopulation);

  function placeOf(pointIndex: number) {
    const known = places.get(pointIndex) ?? { summerPopulation: 0, winterPopulation: 0 };
    places.set(pointIndex, known);
    return known;
  }
}
