import { readBuiltNetwork, readBuiltPlaces, readBuiltSettlement, readBuiltTerritories } from "../scripts/built-data.ts";
import { bestSites, MOST_SITES } from "../src/domain/figures/best-sites.ts";
import { type Ground, measure } from "../src/domain/figures/measure.ts";
import { type Settings, USUAL_SETTINGS } from "../src/domain/figures/settings.ts";
import { WHOLE_REGION } from "../src/domain/territory-ref.ts";
import { beyondRoads, type Counts, countPeople, receptionCounts, type Season } from "./figures-reference.ts";
import { timeMedian } from "./measure.ts";

/**
 * Compares the figures by road of the planners' page with those of the reference, to the person, and times one measure after a change of
 * the sentence, and one search of the best next places. Exits with 1 on any difference, or when an aim is missed.
 */
const STATES = ["served", "visited", "tooFar"] as const;
const SEASONS = ["ete", "hiver"] as const;
const THRESHOLDS_MIN = [20, 30];
/** Length of the code of a commune. */
const COMMUNE_LENGTH = 5;
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
const isSame = compareAll();
const isQuick = timeChanges();
const isFound = timeSites();
process.exitCode = isSame && isQuick && isFound ? 0 : 1;

function figuresOf(change: Partial<Settings>) {
  return measure(ground, places, { ...USUAL_SETTINGS, ...change }, [], TODAY);
}

function compareAll(): boolean {
  console.log(`Reference: ${receptionCounts.addresses} addresses on the roads, ${receptionCounts.stops} stops`);
  console.log(`Addresses beyond the roads: ${beyondRoads.join(", ") || "none"}`);
  const differences = SEASONS.flatMap((way) =>
    countPeople(way, THRESHOLDS_MIN).map((expected, rank) => compare(way, THRESHOLDS_MIN[rank] ?? 0, expected)),
  ).reduce((sum, count) => sum + count, 0);
  console.log(`\n${differences === 0 ? "Equal to the person" : `${differences} DIFFERENCES`}`);
  return differences === 0;
}

/** Prints the region, the départements and every territory that differs; returns the number of these. */
function compare(way: Season, value: number, expected: ReadonlyMap<string, Counts>): number {
  const { territories, places: counted } = figuresOf({ way, threshold: { metric: "min", value } });
  console.log(`\n${way}, ${value} min (the page counts ${counted.addresses} addresses, ${counted.stops} stops)`);
  console.log(`  ${"".padEnd(6)}${STATES.map((state) => state.padStart(10)).join("")}`);
  let differences = 0;
  for (const [code, own] of expected) {
    const found = territories.get(code || "region")?.states;
    const isEqual = STATES.every((state) => found?.[state] === own[state]);
    if (!isEqual) differences += 1;
    if (!isEqual || code.length < COMMUNE_LENGTH) print(code, own, found);
  }
  return differences;
}

function print(code: string, own: Counts, found: Readonly<Counts> | undefined): void {
  const cells = STATES.map((state) => {
    const gap = (found?.[state] ?? Number.NaN) - own[state];
    return `${String(own[state]).padStart(10)}${gap === 0 ? "" : ` (${gap > 0 ? "+" : ""}${gap})`}`;
  });
  console.log(`  ${(code || "all").padEnd(6)}${cells.join("")}`);
}

function timeChanges(): boolean {
  console.log("\nOne measure after a change of the sentence");
  const changes: Readonly<Record<string, Partial<Settings>>> = {
    "threshold: 30 min": { threshold: { metric: "min", value: 30 } },
    "season: passes closed": { way: "hiver" },
    "opening: Saturday": { opening: "samedi" },
  };
  const times = Object.entries(changes).map(([name, change]) => timeMedian(name, ROUNDS, () => figuresOf(change)).ms);
  return times.every((ms) => ms <= AIM_MS);
}

function timeSites(): boolean {
  const search = () => bestSites(ground, places, USUAL_SETTINGS, WHOLE_REGION, MOST_SITES, TODAY);
  const { isProven } = search();
  const { ms } = timeMedian(
    `best ${MOST_SITES} places of the region, ${isProven ? "proven" : "not proven"}`,
    ROUNDS,
    search,
  );
  return ms <= SITES_AIM_MS;
}
