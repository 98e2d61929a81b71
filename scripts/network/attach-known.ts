import type { PositionEnds } from "../../src/data/public-data/attachment-columns.ts";
import { greatCircleDistanceKm } from "../../src/domain/geo/great-circle-distance.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { positionKey, positionOfNode, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { TableAttachment } from "./build-network.ts";

/** A position with its kind and key in the table of attachments. */
export interface Known {
  readonly key: string;
  readonly position: Position;
}

/** Metres of straight line that the road to an end may be shorter: coordinates are rounded. */
const ROUNDING_M = 50;

/**
 * The attachments of known positions, each position once. A position too far from the ends of its row has been corrected since: it is left
 * out, and the page attaches it to the nearest road.
 */
export function attachKnown(
  network: RoadNetwork,
  attachments: ReadonlyMap<string, TableAttachment>,
  known: readonly Known[],
): readonly PositionEnds[] {
  const found = new Map<string, PositionEnds>();
  for (const { key, position } of known) {
    const given = attachments.get(key);
    if (given === undefined || found.has(positionKey(position))) continue;
    const isHere = given.ends.every(({ node, metres }) => {
      const straightM = 1000 * greatCircleDistanceKm(position, positionOfNode(network, node));
      return straightM <= metres + given.offRoadM + ROUNDING_M;
    });
    if (isHere) found.set(positionKey(position), { position, ...given });
  }
  return [...found.values()];
}
