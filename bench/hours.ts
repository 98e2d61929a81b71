import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "../scripts/built-data.ts";
import { accessibleHours } from "../src/domain/accessible-hours/accessible-hours.ts";
import { countedMonday } from "../src/domain/accessible-hours/counted-week.ts";
import { enhancedCatchment } from "../src/domain/accessible-hours/enhanced-catchment.ts";
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
const positions = servingPositions(places, true);
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
  const values = [...figures.value.values()].flatMap(({ perThousand }) => perThousand ?? []).sort((a, b) => a - b);
  const at = (part: number) => values[Math.floor(part * (values.length - 1))]?.toFixed(2);
  console.log(`  communes, hours for 1,000: deciles ${[0.1, 0.25, 0.5, 0.75, 0.9, 1].map(at).join(" ")}`);
}

function share(count: number): string {
  const total = people.reduce((sum, one) => sum + one, 0);
  return `${((100 * count) / total).toFixed(1)} %`;
}
