import { readFileSync } from "node:fs";
import { accessibleHours } from "../src/domain/accessible-hours/accessible-hours.ts";
import { countedMonday } from "../src/domain/accessible-hours/counted-week.ts";
import { enhancedCatchment } from "../src/domain/accessible-hours/enhanced-catchment.ts";
import { HOUR_WINDOWS } from "../src/domain/accessible-hours/hours-measures.ts";
import { isUnknownAt, measureHours } from "../src/domain/accessible-hours/territory-hours.ts";
import { weekHoursAt } from "../src/domain/accessible-hours/week-hours.ts";
import { servingPositions } from "../src/domain/coverage/serving-positions.ts";
import { demandWhereLived } from "../src/domain/demand/demand.ts";
import { readCommuneColumns } from "../src/domain/exchange/commune-columns.ts";
import { readDemandColumns } from "../src/domain/exchange/demand-columns.ts";
import { readNetworkColumns } from "../src/domain/exchange/network-columns.ts";
import { readPlaceFeature } from "../src/domain/exchange/place-feature.ts";
import { createAttach } from "../src/domain/network/attach-position.ts";
import { NO_OVERRIDES } from "../src/domain/network/conditions.ts";
import { nearestRoadCostsAt } from "../src/domain/network/nearest-road-costs.ts";
import { openRoads } from "../src/domain/network/open-roads.ts";
import { listSeatCosts } from "../src/domain/network/seat-costs.ts";

/**
 * Times the accessible hours of the region beside its nearest costs, and prints the shares of people by accessible hours. By road in summer,
 * an ordinary week, every reception place. Medians; the ratios belong to one run.
 */
const ROUNDS = 7;
const BOUNDS = { semaine: [50, 40, 30, 20, 10, 0.01], samedi: [7, 5, 4, 3, 2, 0.01], soir: [6, 4, 3, 2, 1, 0.01] };

const communes = orThrow(readCommuneColumns(readBuilt("communes.json"))).communes;
const network = orThrow(
  readNetworkColumns(
    readBuilt("road-network.json"),
    communes.map(({ position }) => position),
  ),
);
const demand = demandWhereLived(communes, orThrow(readDemandColumns(readBuilt("demand.json"), communes)), "tous");
const points = demand.points.map(({ position }) => position);
const people = demand.points.map(({ population }) => population);
const places = [...readPlaces("points.geojson"), ...readPlaces("neighbours.geojson")].filter(
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
  const nearest = time("nearest place of each point", () =>
    nearestRoadCostsAt(roads, attach, positions, demand.points),
  );
  const reach = time("places within the threshold", () => listSeatCosts(roads, attach, seats, points, threshold));
  const found = time("accessible hours", () => accessibleHours(points.length, reach.value, hours, threshold));
  const catchment = time("hours for 1,000 people", () => enhancedCatchment(people, reach.value, hours, threshold));
  const figures = time("figures of the communes", () =>
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

function time<Value>(name: string, compute: () => Value): { readonly value: Value; readonly ms: number } {
  const times: number[] = [];
  let value = compute();
  for (let round = 0; round < ROUNDS; round++) {
    const { user } = process.cpuUsage();
    value = compute();
    times.push((process.cpuUsage().user - user) / 1000);
  }
  const ms = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(`  ${name}: ${ms.toFixed(1)} ms`);
  return { value, ms };
}

function readPlaces(file: string) {
  return (readBuilt(file) as { features: unknown[] }).features.map((feature) => orThrow(readPlaceFeature(feature)));
}

function readBuilt(file: string): unknown {
  return JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
}

function orThrow<Value>(read: Value | string): Value {
  if (typeof read === "string") throw new Error(read);
  return read;
}
