import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "../scripts/built-data.ts";
import { accessibleHours, type PlaceReach, pointsWithin } from "../src/domain/accessible-hours/accessible-hours.ts";
import { countedMonday } from "../src/domain/accessible-hours/counted-week.ts";
import { enhancedCatchment } from "../src/domain/accessible-hours/enhanced-catchment.ts";
import { peopleGainedByHours } from "../src/domain/accessible-hours/hours-gain.ts";
import { HOUR_WINDOWS } from "../src/domain/accessible-hours/hours-measures.ts";
import { isUnknownAt, measureHours } from "../src/domain/accessible-hours/territory-hours.ts";
import { weekHoursAt } from "../src/domain/accessible-hours/week-hours.ts";
import { servingPositions } from "../src/domain/coverage/serving-positions.ts";
import { demandWhereLived } from "../src/domain/demand/demand.ts";
import { createAttach } from "../src/domain/network/attach-position.ts";
import { NO_OVERRIDES } from "../src/domain/network/conditions.ts";
import { nearestRoadCostsAt } from "../src/domain/network/nearest-road-costs.ts";
import { openRoads } from "../src/domain/network/open-roads.ts";
import { listSeatCosts } from "../src/domain/network/seat-costs.ts";
import { timesOfWeek, withSupposedHours } from "../src/domain/scenario/supposed-hours.ts";
import { timeMedian } from "./time-median.ts";

/**
 * Times the accessible hours of the region beside its nearest costs, and prints the shares of people by accessible hours. By road in summer,
 * an ordinary week, every reception place. Medians; the ratios belong to one run.
 */
const ROUNDS = 7;
const BOUNDS = { semaine: [50, 40, 30, 20, 10, 0.01], samedi: [7, 5, 4, 3, 2, 0.01], soir: [6, 4, 3, 2, 1, 0.01] };

const root = process.cwd();
const communes = readBuiltCommunes(root);
const network = readBuiltNetwork(root, communes);
const demand = demandWhereLived(communes, readBuiltSettlement(root, communes), "tous");
const points = demand.points.map(({ position }) => position);
const people = demand.points.map(({ population }) => population);
const places = [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")].filter(
  ({ kind }) => kind === "accueil",
);
const positions = servingPositions(places);
const attach = createAttach(network);
const monday = countedMonday(undefined, "ete");
const hours = positions.map(({ placeIndex, destination }) => {
  const place = places[placeIndex];
  return place && weekHoursAt(place, destination, monday);
});
const unknownPlaces = new Set(
  positions.filter((_, rank) => hours[rank]?.kind === "unknown").map((one) => one.placeIndex),
);
console.log(
  `${positions.length} positions of ${places.length} places; ${unknownPlaces.size} places with unknown hours`,
);
/** The example of the planners: the France services of Guillestre open on Saturday morning. */
const SUPPOSED = { id: "fs-642", openingHours: "Sa 09:00-12:00" };
const supposedRank = positions.findIndex(({ id }) => id === SUPPOSED.id);
measure("km", 10);
measure("min", 20);
measure("min", 60);

function measure(metric: "km" | "min", threshold: number): void {
  const roads = openRoads(network, { season: "ete", overrides: NO_OVERRIDES }, metric);
  const seats = positions.map(({ position }) => position);
  console.log(`\n${threshold} ${metric}, ${points.length} demand points`);
  const nearest = timeMedian("nearest place of each point", ROUNDS, () =>
    nearestRoadCostsAt(roads, attach, positions, demand.points),
  );
  const reach = timeMedian("places within the threshold", ROUNDS, () =>
    listSeatCosts(roads, attach, seats, points, threshold),
  );
  const found = timeMedian("accessible hours", ROUNDS, () =>
    accessibleHours(points.length, reach.value, hours, threshold),
  );
  const catchment = timeMedian("hours for 1,000 people", ROUNDS, () =>
    enhancedCatchment(people, reach.value, hours, threshold),
  );
  const figures = timeMedian("figures of the communes", ROUNDS, () =>
    measureHours(demand, found.value, catchment.value, ({ code }) => code),
  );
  const all = [reach, found, catchment, figures].reduce((sum, { ms }) => sum + ms, 0);
  console.log(`  ${(all / nearest.ms).toFixed(1)} × the nearest costs; ${reach.value.points.length} cells`);
  const region = measureHours(demand, found.value, catchment.value, () => "region").get("region");
  if (region === undefined) return;
  console.log(`  unknown ${share(region.unknownPopulation)}; for 1,000 people ${region.perThousand?.toFixed(2)} h`);
  for (const window of HOUR_WINDOWS) {
    const counts = new Map<number, number>();
    for (const [point, count] of people.entries()) {
      if (isUnknownAt(found.value, point)) continue;
      const bound = BOUNDS[window].find((least) => (found.value.minutes[window][point] ?? 0) >= 60 * least) ?? 0;
      counts.set(bound, (counts.get(bound) ?? 0) + count);
    }
    const classes = BOUNDS[window].map((least) => `≥ ${least} h ${share(counts.get(least) ?? 0)}`);
    console.log(
      `  ${window}: mean ${region.meanHours[window]?.toFixed(1)} h; none ${share(region.withoutHours[window])}; ${classes.join(", ")}`,
    );
  }
  printSupposed(reach.value, threshold);
  const values = [...figures.value.values()].flatMap(({ perThousand }) => perThousand ?? []).sort((a, b) => a - b);
  const at = (part: number) => values[Math.floor(part * (values.length - 1))]?.toFixed(2);
  console.log(`  communes, hours for 1,000: deciles ${[0.1, 0.25, 0.5, 0.75, 0.9, 1].map(at).join(" ")}`);
}

/** Prints the people who gain Saturday hours by the supposed ones, beside all places and beside France services alone. */
function printSupposed(reach: PlaceReach, threshold: number): void {
  const place = places[positions[supposedRank]?.placeIndex ?? -1];
  if (place === undefined) throw new Error(`No place has the id ${SUPPOSED.id}.`);
  const then = weekHoursAt(withSupposedHours(place, [SUPPOSED]), "place", monday);
  const added = timesOfWeek(SUPPOSED.openingHours);
  const ofFranceServices = hours.map((own, rank) =>
    places[positions[rank]?.placeIndex ?? -1]?.categories.includes("france-services") ? own : undefined,
  );
  const near = peopleAt(pointsWithin(reach, supposedRank, threshold));
  console.log(`  ${SUPPOSED.id} ${SUPPOSED.openingHours}, ${near} people within the threshold`);
  for (const [name, own] of [
    ["all places", hours],
    ["France services", ofFranceServices],
  ] as const) {
    const withHours = (of: typeof hours) => {
      const { samedi } = accessibleHours(points.length, reach, of, threshold).minutes;
      return peopleAt([...points.keys()].filter((point) => (samedi[point] ?? 0) > 0));
    };
    const more = withHours(own.map((hours, rank) => (rank === supposedRank ? then : hours))) - withHours(own);
    const gained = peopleGainedByHours(demand.points, reach, own, supposedRank, added, threshold);
    console.log(`    among ${name}: ${more} more have an hour on Saturday; ${gained} find no other one open then`);
  }
}

function peopleAt(ranks: Iterable<number>): number {
  return Array.from(ranks, (rank) => people[rank] ?? 0).reduce((sum, count) => sum + count, 0);
}

function share(count: number): string {
  const total = people.reduce((sum, one) => sum + one, 0);
  return `${((100 * count) / total).toFixed(1)} %`;
}
