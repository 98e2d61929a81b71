import { type LengthParameters, roadLengthKm, type Stretch } from "../../src/domain/network/length-rule.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import { type Draft, type DraftEdge, endAt, positionAt, seatAt } from "./draft.ts";

/** Height range at a node without a seat: passages lie in the mountains. */
const UNKNOWN_RANGE_M = 1000;

type Ends = Pick<DraftEdge, "from" | "to" | "kind">;

/** The inputs of the rule of lengths for an edge between two nodes with known altitudes. */
export function describeStretch(draft: Draft, altitudes: ArrayLike<number>, edge: Ends): Stretch {
  const { from, to, kind } = edge;
  const rangeOf = (node: number) => seatAt(draft, node)?.rangeM ?? UNKNOWN_RANGE_M;
  // The heights around neighbours are unknown.
  const perchedOf = (node: number) => {
    const seat = draft.input.seats[node];
    return seat === undefined ? 0 : Math.max(0, (altitudes[node] ?? 0) - seat.lowestM);
  };
  return {
    kind,
    outlineKm: greatCircleDistanceKm(positionAt(draft, from), positionAt(draft, to)),
    climbM: climbOf(draft, altitudes, edge),
    rangeM: Math.min(rangeOf(from), rangeOf(to)),
    perchedM: Math.min(perchedOf(from), perchedOf(to)),
  };
}

/**
 * Height climbed and descended: from one altitude to the other, or, for a hop between villages on both sides of a river, down to it and up
 * again. The river is no higher than the lowest points of both communes.
 */
function climbOf(draft: Draft, altitudes: ArrayLike<number>, { from, to, kind }: Ends): number {
  const start = altitudes[from] ?? 0;
  const end = altitudes[to] ?? 0;
  const one = draft.input.seats[from];
  const other = draft.input.seats[to];
  const isHop = kind === "hop" && one !== undefined && other !== undefined;
  if (!(isHop && draft.rivers.crossed(endAt(draft, from), endAt(draft, to)).length > 0)) return Math.abs(start - end);
  const riverM = Math.min(start, end, Math.max(one.lowestM, other.lowestM));
  return start + end - 2 * riverM;
}

export function measureEdge(
  draft: Draft,
  altitudes: ArrayLike<number>,
  edge: Ends,
  parameters?: LengthParameters,
): number {
  return roadLengthKm(describeStretch(draft, altitudes, edge), parameters);
}
