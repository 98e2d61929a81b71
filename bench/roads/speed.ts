import { quantile } from "../../scripts/network/estimate-errors.ts";
import { createAttach } from "../../src/domain/network/attach-position.ts";
import { listCommuneCosts } from "../../src/domain/network/commune-costs.ts";
import { type Metric, SEASONS } from "../../src/domain/network/conditions.ts";
import { NEAR_KM } from "../../src/domain/network/detours.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import { roadCostsFrom } from "../../src/domain/network/road-costs.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Position } from "../../src/geo/position.ts";

interface Task {
  readonly name: string;
  readonly aimMs: number;
  readonly run: () => unknown;
}

const ROUNDS = 15;

/**
 * Times the page's queries of the network, in interleaved rounds, beside the naive way, one search per place: the ratios hold on other
 * machines, the milliseconds do not. Returns whether every aim was met.
 */
export function measureSpeed(network: RoadNetwork, places: readonly Position[]): boolean {
  const attach = createAttach(network);
  const open = (metric: Metric) => SEASONS.map((season) => openRoads(network, { season }, metric));
  const roads = open("km");
  const points = places.map((position) => ({ position }));
  const seats = Array.from(
    { length: network.seatCount },
    (_, node): Position => [network.longitudes[node] ?? 0, network.latitudes[node] ?? 0],
  );
  const [origin = [0, 0]] = places;
  const oneByOne = () => roads.map((one) => places.map((place) => roadCostsFrom(one, attach, place, seats)));
  const tasks: readonly Task[] = [
    {
      name: "every commune's nearest place, both seasons",
      aimMs: 10,
      run: () => roads.map((one) => nearestRoadCosts(one, attach, points)),
    },
    {
      name: "the same after a pass is closed or opened",
      aimMs: 10,
      run: () => open("km").map((one) => nearestRoadCosts(one, attach, points)),
    },
    {
      name: "one origin to all places",
      aimMs: 5,
      run: () => roads.slice(0, 1).map((one) => roadCostsFrom(one, attach, origin, places)),
    },
    {
      name: `all communes × all communes under ${NEAR_KM} km`,
      aimMs: 1000,
      run: () => roads.slice(0, 1).map((one) => listCommuneCosts(one, NEAR_KM)),
    },
  ];
  const times = new Map(tasks.map((task) => [task, [] as number[]]));
  for (const { run } of tasks) run();
  for (let round = 0; round < ROUNDS; round++) {
    for (const task of tasks) times.get(task)?.push(timeOnce(task.run));
  }
  const naiveMs = timeOnce(oneByOne);
  console.log(`\nSpeed, medians of ${ROUNDS} rounds (${network.edges.from.length} edges, ${places.length} places)`);
  console.log(`  ${"one search per place, both seasons, once".padEnd(46)} ${naiveMs.toFixed(1).padStart(7)} ms`);
  return tasks
    .map((task) => {
      const ms = quantile(times.get(task) ?? [], 0.5);
      const isMet = ms <= task.aimMs;
      const ratio = `${(naiveMs / ms).toFixed(0)} × as fast`;
      console.log(
        `  ${task.name.padEnd(46)} ${ms.toFixed(1).padStart(7)} ms  aim ${task.aimMs} ms: ${isMet ? "reached" : "MISSED"}  ${ratio}`,
      );
      return isMet;
    })
    .every(Boolean);
}

function timeOnce(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
