import { type DraftNetwork, draftNetwork } from "../../scripts/network/build-network.ts";
import type { ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { joinCommunes } from "../../scripts/pipeline/join-communes.ts";
import { joinNeighbouringSeats } from "../../scripts/pipeline/join-neighbours.ts";
import { toNetworkInput } from "../../scripts/pipeline/network-input.ts";
import { readOfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import { readTables } from "../../scripts/pipeline/read-tables.ts";
import { toReferencePairs } from "../../scripts/pipeline/reference-pairs.ts";
import type { Commune } from "../../src/domain/territory.ts";

export interface BenchRoads {
  readonly communes: readonly Commune[];
  readonly draft: DraftNetwork;
  readonly referencePairs: readonly ReferencePair[];
  readonly shortPairs: readonly ReferencePair[];
  readonly controlPairs: readonly ReferencePair[];
}

/** The tables of the project as read by the pipeline, and the draft of the network. */
export function readRoads(root: string): BenchRoads {
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
