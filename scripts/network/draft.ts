import type { Stretch } from "../../src/domain/network/length-rule.ts";
import type { Position } from "../../src/geo/position.ts";
import { type Barriers, createBarriers, type RoadEnd } from "./barriers.ts";
import type { NetworkInput, Seat } from "./input.ts";

/** The network under construction: every vertex is a node, every stretch between two vertices an edge. */
export interface Draft {
  readonly input: NetworkInput;
  /** Seats, then passages, then neighbours, then vertices of roads. */
  readonly positions: Position[];
  readonly edges: DraftEdge[];
  /** The rivers that a stretch crosses. */
  readonly rivers: Barriers;
}

export interface DraftEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: Stretch["kind"];
  readonly reference: string | undefined;
  /** For people on foot only. */
  readonly isWithoutCar?: true;
}

export function startDraft(input: NetworkInput): Draft {
  const { seats, passages, neighbours } = input;
  const rivers = createBarriers(
    input.rivers.map((positions) => ({ id: "", isBorder: false, isRiver: false, positions })),
  );
  return {
    input,
    positions: [...seats, ...passages, ...neighbours].map(({ position }) => position),
    edges: [],
    rivers,
  };
}

export function addNode(draft: Draft, position: Position): number {
  draft.positions.push(position);
  return draft.positions.length - 1;
}

export function positionAt(draft: Draft, node: number): Position {
  return draft.positions[node] ?? [Number.NaN, Number.NaN];
}

export function isPassage({ input }: Draft, node: number): boolean {
  return node >= input.seats.length && node < input.seats.length + input.passages.length;
}

/** Node of the first neighbour. */
export function firstNeighbour({ input }: Draft): number {
  return input.seats.length + input.passages.length;
}

/** The nodes of all seats, those of the region first. */
export function seatNodes(draft: Draft): number[] {
  const { seats, neighbours } = draft.input;
  return [...seats.keys(), ...neighbours.map((_, rank) => firstNeighbour(draft) + rank)];
}

/** The seat at a node, inside or outside the region. */
export function seatAt(draft: Draft, node: number): Seat | undefined {
  return draft.input.seats[node] ?? draft.input.neighbours[node - firstNeighbour(draft)];
}

export function endAt(draft: Draft, node: number): RoadEnd {
  return { position: positionAt(draft, node), isPassage: isPassage(draft, node) };
}

/** The edges at each node. */
export function edgesByNode({ positions, edges }: Draft): DraftEdge[][] {
  const byNode: DraftEdge[][] = positions.map(() => []);
  for (const edge of edges) {
    byNode[edge.from]?.push(edge);
    byNode[edge.to]?.push(edge);
  }
  return byNode;
}

export function otherEnd({ from, to }: Pick<DraftEdge, "from" | "to">, node: number): number {
  return from === node ? to : from;
}
