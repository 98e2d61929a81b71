import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "../scripts/built-data.ts";
import { errorsByBand, estimatePairs, listErrors, type PairEstimate } from "../scripts/network/estimate-errors.ts";
import { toReferencePairs } from "../scripts/pipeline/join-roads.ts";
import { readTables } from "../scripts/pipeline/table-columns.ts";
import { createAttach } from "../src/domain/network/attach-position.ts";
import { SEASONS } from "../src/domain/network/conditions.ts";
import { nearestRoadCosts } from "../src/domain/network/road-costs.ts";
import { openRoads } from "../src/domain/network/shortest-paths.ts";
import { loadAverage, timeMedian } from "./measure.ts";

/**
 * Prints the time of all costs to the nearest France services, then the errors of the built network on the known distances by road of the
 * tables, by band of the known distance, and the ten greatest.
 */
const ROUNDS = 9;
const WORST = 10;
const root = process.cwd();
const communes = readBuiltCommunes(root);
const network = readBuiltNetwork(root, communes);
timeCosts();
const { tables } = readTables(root);
const [short, long, control] = [tables.shortRoadPairs, tables.roadPairs, tables.controlPairs].map((table) =>
  estimatePairs(network, toReferencePairs(table, communes)),
) as [PairEstimate[], PairEstimate[], PairEstimate[]];
report("Short pairs", short);
report("Pairs across passes", long);
report("Control pairs", control);
report("All", [...short, ...long, ...control]);

/** The costs of all demand points to the nearest France services in both seasons. */
function timeCosts(): void {
  const attach = createAttach(network);
  const points = readBuiltSettlement(root, communes).positions;
  const places = readBuiltPlaces(root, "points.geojson").flatMap(({ categories, position }) =>
    categories.includes("france-services") ? [position] : [],
  );
  const roads = SEASONS.map((season) => openRoads(network, season, "min"));
  console.log(`${points.length} demand points, ${places.length} places, load average ${loadAverage()}`);
  timeMedian("costs of both seasons", ROUNDS, () =>
    roads.map((open) => nearestRoadCosts(open, attach, places, points)),
  );
}

function report(title: string, estimates: readonly PairEstimate[]): void {
  console.log(`\n${title}: ${estimates.length} pairs`);
  console.log("  known km     distances  median  ninth decile  bias");
  for (const band of errorsByBand(listErrors(estimates))) {
    const { fromKm, belowKm, distances, medianPercent, ninthDecilePercent, biasPercent } = band;
    if (distances === 0) continue;
    const cells = [medianPercent, ninthDecilePercent, biasPercent].map((percent) =>
      `${percent.toFixed(1)} %`.padStart(9),
    );
    console.log(`  ${`${fromKm}–${belowKm}`.padEnd(12)} ${String(distances).padStart(9)}${cells.join("")}`);
  }
  console.log("\n  The ten worst (summer, winter):");
  const worstOf = ({ error }: PairEstimate) => Math.max(Math.abs(error.ete ?? 0), Math.abs(error.hiver ?? 0));
  for (const estimate of [...estimates].sort((a, b) => worstOf(b) - worstOf(a)).slice(0, WORST)) {
    const { pair, km, error } = estimate;
    const errors = [error.ete, error.hiver].map((one) =>
      `${one === undefined ? "" : Math.round(100 * one)} %`.padStart(6),
    );
    const known = `${pair.km.ete} / ${pair.km.hiver ?? "?"}`;
    console.log(`  ${errors.join("")}  ${pair.name}: ${km.ete.toFixed(1)} / ${km.hiver.toFixed(1)} km, known ${known}`);
  }
}
