import { parseArgs } from "node:util";
import { type DraftNetwork, draftNetwork, measureNetwork } from "../../scripts/network/build-network.ts";
import { estimatePairs, type ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { splitPairs } from "../../scripts/network/split-pairs.ts";
import { joinCommunes } from "../../scripts/pipeline/join-communes.ts";
import { joinNeighbouringSeats } from "../../scripts/pipeline/join-neighbours.ts";
import { toNetworkInput } from "../../scripts/pipeline/network-input.ts";
import { readOfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import { readTables } from "../../scripts/pipeline/read-tables.ts";
import { toReferencePairs } from "../../scripts/pipeline/reference-pairs.ts";
import { LENGTH_PARAMETERS } from "../../src/domain/network/length-rule.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { readNetworkColumns, toNetworkColumns } from "../../src/formats/public-data/network-columns.ts";
import type { Position } from "../../src/geo/position.ts";
import { fitParameters } from "./fit-parameters.ts";
import { reportErrors, reportWorst } from "./report-errors.ts";

/**
 * Measures the errors of the road network on known distances.
 * --fit first fits the parameters of the length rule on half of the reference pairs, long and short, chosen by a hash.
 */
const { values: options } = parseArgs({
  options: { fit: { type: "boolean" } },
});
measureAll(readRoads(process.cwd()), options.fit === true);

function measureAll(bench: BenchRoads, isFitting: boolean): void {
  const long = splitPairs(bench.referencePairs);
  const short = splitPairs(bench.shortPairs);
  const fitted = [...long.fitted, ...short.fitted];
  const parameters = isFitting ? fitParameters(bench.draft, fitted) : LENGTH_PARAMETERS;
  console.log(isFitting ? "Fitted on both halves:" : "In use:", parameters);
  const network = buildNetwork(bench, parameters);
  const groups: readonly (readonly [string, readonly ReferencePair[]])[] = [
    ["Short pairs, half fitted on", short.fitted],
    ["Short pairs, half kept aside", short.keptAside],
    ["Reference pairs, half fitted on", long.fitted],
    ["Reference pairs, half kept aside", long.keptAside],
    ["Control pairs", bench.controlPairs],
    ["All that served for no fit", [...short.keptAside, ...long.keptAside, ...bench.controlPairs]],
  ];
  for (const [title, pairs] of groups) report(title, network, pairs, bench);
  for (const [title, pairs] of groups) {
    console.log(`\n${title}, the ten worst (summer, winter):`);
    reportWorst(estimatePairs(network, pairs), 10);
  }
}

function report(title: string, network: RoadNetwork, pairs: readonly ReferencePair[], { communes }: BenchRoads): void {
  reportErrors(
    title,
    estimatePairs(network, pairs),
    communes.map(({ position }): Position => position),
  );
}

/** The network as stored: rounded. */
function buildNetwork({ draft, communes }: BenchRoads, parameters = LENGTH_PARAMETERS): RoadNetwork {
  const network = readNetworkColumns(
    toNetworkColumns(measureNetwork(draft, parameters)),
    communes.map(({ position }) => position),
  );
  if (typeof network === "string") throw new Error(network);
  return network;
}

interface BenchRoads {
  readonly communes: readonly Commune[];
  readonly draft: DraftNetwork;
  readonly referencePairs: readonly ReferencePair[];
  readonly shortPairs: readonly ReferencePair[];
  readonly controlPairs: readonly ReferencePair[];
}

/** The tables of the project as read by the pipeline, and the draft of the network. */
function readRoads(root: string): BenchRoads {
  const { tables } = readTables(root);
  const official = readOfficialCodes(root);
  const { communes } = joinCommunes(tables.communes, official);
  const { seats } = joinNeighbouringSeats(tables.communesVoisines, official);
  return {
    communes,
    draft: draftNetwork(toNetworkInput(tables, communes, seats)),
    referencePairs: toReferencePairs(tables.roadPairs, communes),
    shortPairs: toReferencePairs(tables.shortRoadPairs, communes),
    controlPairs: toReferencePairs(tables.controlPairs, communes),
  };
}
