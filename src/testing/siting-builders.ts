import fc from "fast-check";
import type { CodeCommune } from "../domain/codes.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { SitingProblem } from "../domain/siting/siting-problem.ts";
import { listStraightCosts } from "../domain/siting/straight-costs.ts";
import type { Commune } from "../domain/territory.ts";
import type { Position } from "../geo/position.ts";
import { aCommune } from "./builders.ts";

/** A small country with places, of which new ones may be asked in straight lines. */
export interface SitingWorld {
  readonly communes: readonly Commune[];
  readonly places: readonly { readonly position: Position }[];
  readonly candidates: readonly number[];
  readonly demand: readonly number[];
  readonly count: number;
}

/** Unbiased, and on a coarse grid: distances repeat, seats coincide, some communes are empty. */
const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).map(([x, y]) => [6 + x / 12, 44 + y / 16]),
);

const somePopulation = fc.noBias(fc.oneof(fc.constantFrom(0, 100, 100), fc.integer({ min: 1, max: 5000 })));

/** Up to nine communes, few enough for every choice of places to be tried. */
export const anySitingWorld: fc.Arbitrary<SitingWorld> = fc
  .array(fc.record({ position: somePosition, population: somePopulation }), { minLength: 1, maxLength: 9 })
  .map((shapes) =>
    shapes.map((shape, rank) => aCommune({ ...shape, code: `0500${rank}` as CodeCommune, name: `Commune ${rank}` })),
  )
  .chain((communes) =>
    fc.record({
      communes: fc.constant(communes),
      places: fc.array(fc.record({ position: somePosition }), { maxLength: 2 }),
      candidates: fc.noBias(fc.subarray([...communes.keys()])),
      demand: fc.oneof(fc.constant([...communes.keys()]), fc.noBias(fc.subarray([...communes.keys()]))),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  );

/** A world and another order of its communes. */
export const anySitingWorldAndOrder: fc.Arbitrary<readonly [SitingWorld, readonly number[]]> = anySitingWorld.chain(
  (world) =>
    fc.tuple(fc.constant(world), fc.shuffledSubarray([...world.communes.keys()], { minLength: world.communes.length })),
);

/** The problem of a world, its lists reaching everywhere. */
export function toProblem({ communes, places, candidates, demand, count }: SitingWorld): SitingProblem {
  return {
    communes,
    presentCost: nearestCosts(communes, places).cost,
    costs: listStraightCosts(
      communes.map(({ position }) => position),
      1000,
    ),
    candidates,
    demand,
    count,
  };
}

/** Every choice of at most so many of some things. */
export function choicesOf<Item>(items: readonly Item[], count: number): Item[][] {
  const [first, ...others] = items;
  if (first === undefined || count === 0) return [[]];
  return [...choicesOf(others, count), ...choicesOf(others, count - 1).map((choice) => [first, ...choice])];
}

/** The same world with its communes in another order. */
export function reorder(world: SitingWorld, order: readonly number[]): SitingWorld {
  const placeOf = (rank: number) => order.indexOf(rank);
  return {
    ...world,
    communes: order.map((rank) => world.communes[rank] ?? aCommune()),
    candidates: world.candidates.map(placeOf),
    demand: world.demand.map(placeOf).reverse(),
  };
}
