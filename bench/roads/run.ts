import { parseArgs } from "node:util";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "../../scripts/built-data.ts";
import { estimatePairs, type ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { toReferencePairs } from "../../scripts/pipeline/join-roads.ts";
import { readTables } from "../../scripts/pipeline/table-columns.ts";
import { readText } from "../../scripts/read-text.ts";
import { splitRecords } from "../../src/data/csv/read-table.ts";
import { createAttach } from "../../src/domain/network/attach-position.ts";
import { SEASONS } from "../../src/domain/network/conditions.ts";
import { nearestRoadCosts } from "../../src/domain/network/road-costs.ts";
import { openRoads } from "../../src/domain/network/shortest-paths.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { loadAverage } from "../load-average.ts";
import { timeMedian } from "../time-median.ts";
import { reportErrors, reportWorst } from "./report-errors.ts";

/**
 * Prints the time of all costs to the nearest France services, then the errors of the built network on known distances by road, by band of the known distance, and the ten greatest: those of the
 * tables of the project, or with `--pairs FILE` those of any table with the columns from_insee, to_insee and km.
 */
const { values: options } = parseArgs({ options: { pairs: { type: "string" } } });
const ROUNDS = 9;
const root = process.cwd();
const communes = readBuiltCommunes(root);
const network = readBuiltNetwork(root, communes);
timeCosts();
const groups =
  options.pairs === undefined ? tablePairs(communes) : new Map([[options.pairs, filePairs(options.pairs)]]);
for (const [title, pairs] of groups) {
  const estimates = estimatePairs(network, pairs);
  reportErrors(
    title,
    estimates,
    communes.map(({ position }) => position),
  );
  console.log("\n  The ten worst (summer, winter):");
  reportWorst(estimates, 10);
}

/** The costs of all demand points to the nearest France services in both seasons. */
function timeCosts(): void {
  const attach = createAttach(network);
  const points = readBuiltSettlement(root, communes).positions.map((position) => ({ position }));
  const places = readBuiltPlaces(root, "points.geojson").filter(({ categories }) =>
    categories.includes("france-services"),
  );
  const roads = SEASONS.map((season) => openRoads(network, { season }, "min"));
  console.log(`${points.length} demand points, ${places.length} places, load average ${loadAverage()}`);
  timeMedian("costs of both seasons", ROUNDS, () =>
    roads.map((open) => nearestRoadCosts(open, attach, places, points)),
  );
}

function tablePairs(communesOf: readonly Commune[]): ReadonlyMap<string, readonly ReferencePair[]> {
  const { tables } = readTables(root);
  const [short, long, control] = [tables.shortRoadPairs, tables.roadPairs, tables.controlPairs].map((table) =>
    toReferencePairs(table, communesOf),
  ) as [ReferencePair[], ReferencePair[], ReferencePair[]];
  return new Map([
    ["Short pairs", short],
    ["Pairs across passes", long],
    ["Control pairs", control],
    ["All", [...short, ...long, ...control]],
  ]);
}

/** @throws Error naming a missing column, an unknown commune or a distance that is no number, with its line */
function filePairs(path: string): readonly ReferencePair[] {
  const [head, ...records] = splitRecords(readText(path).replace(/^\uFEFF/, ""));
  const [from, to, km] = ["from_insee", "to_insee", "km"].map((name) => {
    const at = head?.cells.indexOf(name) ?? -1;
    if (at < 0) throw new Error(`${path}: the column ${name} is missing.`);
    return at;
  }) as [number, number, number];
  const ranks = new Map<string, number>(communes.map(({ code }, rank) => [code, rank]));
  return records.map(({ line, cells }) => {
    const rankOf = (cell = "") => {
      const rank = ranks.get(cell);
      if (rank === undefined) throw new Error(`${path}:${line}: no commune of the region has the code ${cell}.`);
      return rank;
    };
    const knownKm = Number(cells[km]);
    if (!(knownKm > 0)) throw new Error(`${path}:${line}: the distance "${cells[km]}" is no number above 0.`);
    const name = `${cells[from]}–${cells[to]}`;
    return { from: rankOf(cells[from]), to: rankOf(cells[to]), name, kind: "", km: { ete: knownKm, hiver: undefined } };
  });
}
