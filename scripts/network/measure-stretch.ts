import { type LengthParameters, roadLengthKm, type Stretch } from "../../src/domain/network/length-rule.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import { type Draft, type DraftEdge, positionAt, seatAt } from "./draft.ts";

/** The ruggedness of the land at a node that is no seat: doors lie in the mountains. */
const UNKNOWN_RANGE_M = 1000;

/** What the rule of lengths must know of an edge between two nodes whose altitudes are known. */
export function describeStretch(
  draft: Draft,
  altitudes: ArrayLike<number>,
  { from, to, kind }: Pick<DraftEdge, "from" | "to" | "kind">,
): Stretch {
  const rangeOf = (node: number) => seatAt(draft, node)?.rangeM ?? UNKNOWN_RANGE_M;
  return {
    kind,
    outlineKm: greatCircleDistanceKm(positionAt(draft, from), positionAt(draft, to)),
    climbM: Math.abs((altitudes[from] ?? 0) - (altitudes[to] ?? 0)),
    rangeM: Math.min(rangeOf(from), rangeOf(to)),
  };
}

export function measureEdge(
  draft: Draft,
  altitudes: ArrayLike<number>,
  edge: Pick<DraftEdge, "from" | "to" | "kind">,
  parameters?: LengthParameters,
): number {
  return roadLengthKm(describeStretch(draft, altitudes, edge), parameters);
}
