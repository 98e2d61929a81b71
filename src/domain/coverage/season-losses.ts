import type { CodeDepartement, CodeEpci } from "../codes.ts";
import type { Demand } from "../demand/demand.ts";
import type { Metric } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";
import type { NearestCosts } from "./nearest-costs.ts";
import { type SeasonChange, seasonChangeOf } from "./season-change.ts";

/** A commune with people whose way to their nearest place changes in winter. */
export interface CommuneChange {
  readonly commune: Commune;
  /** The gravest change of any of its people. */
  readonly change: Exclude<SeasonChange, "inchange">;
  /** People with that change. */
  readonly population: number;
  /** Cost at the point with most of these people. */
  readonly summerCost: number;
  /** Infinity without a way to a place. */
  readonly winterCost: number;
  /** Ranks of the nearest places; -1 for none. */
  readonly summerPoint: number;
  readonly winterPoint: number;
}

/** People by the change of their way, and communes by the gravest change of their people. */
export type SeasonTotals = Readonly<Record<SeasonChange, { readonly communes: number; readonly population: number }>>;

/** A place that is the nearest, in at least one season, of people whose way changes. */
export interface PlaceChange {
  readonly placeIndex: number;
  /** Of these people, those with this place as the nearest in summer, and in winter. */
  readonly summerPopulation: number;
  readonly winterPopulation: number;
}

export interface SeasonLosses {
  readonly totals: SeasonTotals;
  readonly byDepartement: ReadonlyMap<CodeDepartement, SeasonTotals>;
  /** Without the communes outside any EPCI. */
  readonly byEpci: ReadonlyMap<CodeEpci, SeasonTotals>;
  /** Losses first, then longer ways, each by descending population. */
  readonly communes: readonly CommuneChange[];
  /** By descending population in summer. */
  readonly places: readonly PlaceChange[];
}

/**
 * Compares the costs by road in summer and in winter at a threshold of the same unit, for the communes for which
 * `isCounted` holds. Costs are in the order of the demand points. A commune without people has the change of its first
 * point.
 */
export function findSeasonLosses(
  demand: Demand,
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
  const people: PointChange[] = [];
  for (const [rank, commune] of demand.communes.entries()) {
    if (!isCounted(commune)) continue;
    const points = changesIn(demand, rank, summer, winter, (one, other) => {
      return seasonChangeOf(one, other, threshold, metric);
    });
    const { codeEpci } = commune;
    count(totals, points);
    count(totalsOf(byDepartement, commune.codeDepartement), points);
    if (codeEpci !== undefined) count(totalsOf(byEpci, codeEpci), points);
    changed.push(...communeChange(commune, points));
    people.push(...points.filter(({ change }) => change !== "inchange"));
  }
  return { totals, byDepartement, byEpci, communes: [...changed].sort(byGravity), places: listPlaces(people) };
}

/** Changes at the inhabited points of a commune, or at its first point without people; the gravest first. */
function changesIn(
  { points, starts }: Demand,
  rank: number,
  summer: NearestCosts,
  winter: NearestCosts,
  changeOf: (summer: number, winter: number) => SeasonChange,
): readonly PointChange[] {
  const start = starts[rank] ?? 0;
  const all = points.slice(start, starts[rank + 1]).map(({ population }, at): PointChange => {
    const summerCost = summer.cost[start + at] ?? Number.POSITIVE_INFINITY;
    const winterCost = winter.cost[start + at] ?? Number.POSITIVE_INFINITY;
    return {
      change: changeOf(summerCost, winterCost),
      population,
      summerCost,
      winterCost,
      summerPoint: summer.placeIndex[start + at] ?? -1,
      winterPoint: winter.placeIndex[start + at] ?? -1,
    };
  });
  const inhabited = all.filter(({ population }) => population > 0);
  return [...(inhabited.length > 0 ? inhabited : all.slice(0, 1))].sort(byChange);
}

function count(totals: MutableTotals, points: readonly PointChange[]): void {
  for (const { change, population } of points) totals[change].population += population;
  const [gravest] = points;
  if (gravest !== undefined) totals[gravest.change].communes += 1;
}

/** The change of a commune; undefined without one. */
function communeChange(commune: Commune, points: readonly PointChange[]): readonly CommuneChange[] {
  const [gravest] = points;
  if (gravest === undefined) return [];
  const { change, ...main } = gravest;
  if (change === "inchange") return [];
  const alike = points.filter((point) => point.change === change);
  return [{ ...main, commune, change, population: alike.reduce((sum, point) => sum + point.population, 0) }];
}

interface PointChange extends Omit<CommuneChange, "commune" | "change"> {
  readonly change: SeasonChange;
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

const GRAVITY: Readonly<Record<SeasonChange, number>> = { perd: 0, allonge: 1, gagne: 2, inchange: 3 };

function byChange(a: PointChange, b: PointChange): number {
  return GRAVITY[a.change] - GRAVITY[b.change] || b.population - a.population;
}

function byGravity(a: CommuneChange, b: CommuneChange): number {
  return (
    GRAVITY[a.change] - GRAVITY[b.change] || b.population - a.population || a.commune.code.localeCompare(b.commune.code)
  );
}

function listPlaces(changed: readonly PointChange[]): readonly PlaceChange[] {
  const places = new Map<number, { summerPopulation: number; winterPopulation: number }>();
  for (const { population, summerPoint, winterPoint } of changed) {
    placeOf(summerPoint).summerPopulation += population;
    placeOf(winterPoint).winterPopulation += population;
  }
  places.delete(-1);
  return [...places]
    .map(([placeIndex, people]) => ({ placeIndex, ...people }))
    .sort((a, b) => b.summerPopulation - a.summerPopulation || b.winterPopulation - a.winterPopulation);

  function placeOf(placeIndex: number) {
    const known = places.get(placeIndex) ?? { summerPopulation: 0, winterPopulation: 0 };
    places.set(placeIndex, known);
    return known;
  }
}
