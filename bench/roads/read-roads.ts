import { type DraftNetwork, draftNetwork } from "../../scripts/network/build-network.ts";
import type { ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { joinCommunes } from "../../scripts/pipeline/join-communes.ts";
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

/** The tables of the project as the pipeline reads them, and the shape of the network. */
export function readRoads(root: string): BenchRoads {
  const { tables } = readTables(root);
  const { communes } = joinCommunes(tables.communes, readOfficialCodes(root));
  return {
    communes,
    draft: draftNetwork(toNetworkInput(tables, communes)),
    referencePairs: toReferencePairs(tables.roadPairs, communes),
    shortPairs: toReferencePairs(tables.shortRoadPairs, communes),
    controlPairs: toReferencePairs(tables.controlPairs, communes),
  };
}
