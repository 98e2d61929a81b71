import { readBuiltNetwork, readBuiltPlaces, readBuiltSettlement, readBuiltTerritories } from "../scripts/built-data.ts";
import { quantile } from "../scripts/network/estimate-errors.ts";
import { bestSites } from "../src/domain/figures/best-sites.ts";
import { type Ground, measure } from "../src/domain/figures/measure.ts";
import { MOST_SITES, type Settings, USUAL_SETTINGS } from "../src/domain/figures/settings.ts";
import { WHOLE_REGION } from "../src/domain/territory-ref.ts";

/** Times one measure after a change of the sentence, and one search of the best next places. Exits with 1 when an aim is missed. */
const AIM_MS = 250;
const SITES_AIM_MS = 300;
const ROUNDS = 9;
const TODAY = "2026-12-01";

const root = process.cwd();
const { communes, epcis } = readBuiltTerritories(root);
const ground: Ground = {
  communes,
  epcis,
  settlement: readBuiltSettlement(root, communes),
  network: readBuiltNetwork(root, communes),
};
const places = [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")];
const isQuick = timeChanges();
const isFound = timeSites();
process.exitCode = isQuick && isFound ? 0 : 1;

function timeChanges(): boolean {
  console.log("One measure after a change of the sentence");
  const changes: Readonly<Record<string, Partial<Settings>>> = {
    "threshold: 30 min": { threshold: { metric: "min", value: 30 } },
    "season: passes closed": { way: "hiver" },
    "opening: Saturday": { opening: "samedi" },
  };
  const times = Object.entries(changes).map(([name, change]) =>
    timeMedian(name, () => measure(ground, places, { ...USUAL_SETTINGS, ...change }, [], TODAY)),
  );
  return times.every((ms) => ms <= AIM_MS);
}

function timeSites(): boolean {
  const search = () => bestSites(ground, places, USUAL_SETTINGS, WHOLE_REGION, MOST_SITES, TODAY);
  const { isProven } = search();
  const ms = timeMedian(`best ${MOST_SITES} places of the region, ${isProven ? "proven" : "not proven"}`, search);
  return ms <= SITES_AIM_MS;
}

/**
 * Prints and returns the median of the milliseconds of the processor that a computation takes after a first run; other work of the machine
 * affects them less than the clock.
 */
function timeMedian(name: string, run: () => unknown): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const ms = quantile(times, 0.5);
  console.log(`  ${name.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms`);
  return ms;
}
