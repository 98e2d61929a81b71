import { expect, it } from "vitest";
import { createNearestIndex, nearestCosts } from "../../src/domain/geo/nearest-index.ts";
import { maximalCovering } from "../../src/domain/siting/maximal-covering.ts";
import { readBuiltCommunes, readBuiltPlaces } from "../built-data.ts";

// `npm run data:check` ensures that public/data is up to date with the tables.
const THRESHOLD_KM = 10;
const communes = readBuiltCommunes(process.cwd());
const franceServices = readBuiltPlaces(process.cwd(), "points.geojson").filter(({ categories }) =>
  categories.includes("france-services"),
);
const { cost } = nearestCosts(communes, franceServices);
const far = communes.filter((_, rank) => (cost[rank] ?? 0) > THRESHOLD_KM);
const index = createNearestIndex(far.map(({ position }) => position));
const covering = {
  people: far.map(({ population }) => population),
  served: communes.map(({ position }) => index.within(position, THRESHOLD_KM).map((near) => near.index)),
};

// Optimal: an integer program outside this repository (HiGHS) found the same values, for 5, 7 and 10 places.
it.each([
  [1, 77_754],
  [5, 259_808],
  [7, 298_605],
  [10, 329_784],
])("%i places beside the 178 France services bring %i inhabitants within 10 km, all at the seats", (count, people) => {
  expect(franceServices).toHaveLength(178);
  const choice = maximalCovering(covering, count);
  expect(choice).toMatchObject({ people, bound: people });
  expect(choice.chosen).toHaveLength(count);
});
