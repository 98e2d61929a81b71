import type { LengthParameters } from "../../src/domain/network/length-rule.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { createBarriers } from "./barriers.ts";
import { contractChains } from "./contract-chains.ts";
import { type Draft, startDraft } from "./draft.ts";
import { dropAbroad } from "./drop-abroad.ts";
import { estimateAltitudes } from "./estimate-altitudes.ts";
import { hopSeats } from "./hop-seats.ts";
import type { NetworkInput, NetworkProblem } from "./input.ts";
import { layRoads } from "./lay-roads.ts";
import { linkMotorways } from "./link-motorways.ts";
import { linkSeats } from "./link-seats.ts";

export interface DraftNetwork {
  readonly draft: Draft;
  readonly altitudes: Float64Array;
  readonly problems: readonly NetworkProblem[];
}

/** The shape of the network, before its lengths: roads in outline, the villages beside them, hops for the rest. */
export function draftNetwork(input: NetworkInput): DraftNetwork {
  const draft = startDraft(input);
  const barriers = createBarriers(input.barriers);
  const problems = layRoads(draft, barriers);
  linkSeats(draft, barriers);
  linkMotorways(draft, barriers);
  dropAbroad(draft);
  const altitudes = estimateAltitudes(draft);
  hopSeats(draft, barriers, altitudes);
  return { draft, altitudes, problems };
}

/** The network of a draft, its lengths by the rule, with other parameters when they are given. */
export function measureNetwork({ draft, altitudes }: DraftNetwork, parameters?: LengthParameters): RoadNetwork {
  return contractChains(draft, altitudes, parameters);
}
