import type { LengthParameters } from "../../src/domain/network/length-rule.ts";
import { ROAD_CLASSES, type RoadClass, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Position } from "../../src/geo/position.ts";
import { type Draft, type DraftEdge, edgesByNode, otherEnd, positionAt } from "./draft.ts";
import { describeStretch, measureEdge } from "./measure-stretch.ts";

/** Grade from which an edge is part of a pass road. */
const PASS_GRADE = 0.04;

interface Chain {
  readonly from: number;
  readonly to: number;
  readonly first: DraftEdge;
  /** Nodes between both ends. */
  readonly inner: readonly number[];
  readonly lengthKm: number;
  readonly climbM: number;
  /** Height climbed from `from` to `to`. */
  readonly ascentM: number;
}

/**
 * Contracts a draft: vertices where a road only bends become the shape of an edge; lengths and climbs are summed over the stretches. Of
 * several edges between two nodes the shortest is kept.
 */
export function contractChains(draft: Draft, altitudes: ArrayLike<number>, parameters?: LengthParameters): RoadNetwork {
  const { seats, passages } = draft.input;
  const fixed = seats.length + passages.length;
  const chains = shortestOfEachPair(listChains(draft, altitudes, fixed, parameters));
  const junctions = [...new Set(chains.flatMap(({ from, to }) => [from, to]))].filter((node) => node >= fixed);
  junctions.sort((a, b) => comparePositions(positionAt(draft, a), positionAt(draft, b)));
  const rank = new Map(junctions.map((node, at) => [node, fixed + at]));
  const renumbered = chains
    .map((chain) => orient(chain, rank.get(chain.from) ?? chain.from, rank.get(chain.to) ?? chain.to))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.from - b.from || a.to - b.to);
  const references = [...new Set(renumbered.flatMap(({ first }) => first.reference ?? []))].sort();
  const positions = [...draft.positions.slice(0, fixed), ...junctions.map((node) => positionAt(draft, node))];
  return {
    seatCount: seats.length,
    passages,
    longitudes: Float64Array.from(positions, ([longitude]) => longitude),
    latitudes: Float64Array.from(positions, ([, latitude]) => latitude),
    references,
    edges: {
      from: Uint16Array.from(renumbered, ({ from }) => from),
      to: Uint16Array.from(renumbered, ({ to }) => to),
      lengthKm: Float64Array.from(renumbered, ({ lengthKm }) => lengthKm),
      climbM: Uint16Array.from(renumbered, ({ climbM }) => Math.round(climbM)),
      ascentM: Uint16Array.from(renumbered, wholeAscentM),
      roadClass: Uint8Array.from(renumbered, (chain) => ROAD_CLASSES.indexOf(classOf(chain))),
      reference: Int16Array.from(renumbered, ({ first }) =>
        first.reference === undefined ? -1 : references.indexOf(first.reference),
      ),
      shape: renumbered.map(({ inner }) =>
        inner.length === 0 ? undefined : inner.map((node): Position => positionAt(draft, node)),
      ),
    },
    carEdgeCount: renumbered.filter((chain) => rankOf(chain) === 0).length,
  };
}

function listChains(draft: Draft, altitudes: ArrayLike<number>, fixed: number, parameters?: LengthParameters): Chain[] {
  const byNode = edgesByNode(draft);
  const isBend = (node: number) => node >= fixed && isOneRoad(byNode[node] ?? []);
  const done = new Set<DraftEdge>();
  return draft.edges.flatMap((edge): Chain[] => {
    if (done.has(edge) || (isBend(edge.from) && isBend(edge.to))) return [];
    const from = isBend(edge.from) ? edge.to : edge.from;
    const { steps, inner, to } = follow(byNode, isBend, from, edge);
    for (const step of steps) done.add(step);
    if (to === from) return [];
    const lengthKm = steps.reduce((sum, step) => sum + measureEdge(draft, altitudes, step, parameters), 0);
    const climbM = steps.reduce((sum, step) => sum + describeStretch(draft, altitudes, step).climbM, 0);
    // Ascent + descent = climb, and ascent - descent is the difference of the altitudes of both ends.
    const ascentM = (climbM + (altitudes[to] ?? 0) - (altitudes[from] ?? 0)) / 2;
    return [{ from, to, first: edge, inner, lengthKm, climbM, ascentM }];
  });
}

/** From a node along an edge and through the bends of its road, to the first node that is not a bend. */
function follow(
  byNode: readonly (readonly DraftEdge[])[],
  isBend: (node: number) => boolean,
  from: number,
  first: DraftEdge,
): { readonly steps: readonly DraftEdge[]; readonly inner: readonly number[]; readonly to: number } {
  const steps: DraftEdge[] = [first];
  const inner: number[] = [];
  let step = first;
  let to = otherEnd(first, from);
  while (isBend(to)) {
    inner.push(to);
    const before = step;
    const next = byNode[to]?.find((edge) => edge !== before);
    if (next === undefined) break;
    steps.push(next);
    step = next;
    to = otherEnd(next, to);
  }
  return { steps, inner, to };
}

/** Whether a vertex only joins two stretches of one road. */
function isOneRoad(edges: readonly DraftEdge[]): boolean {
  const [one, two, ...others] = edges;
  if (one === undefined || two === undefined || others.length > 0) return false;
  return one.kind === two.kind && one.reference === two.reference;
}

function shortestOfEachPair(chains: readonly Chain[]): Chain[] {
  const best = new Map<string, Chain>();
  for (const chain of chains) {
    const key = `${rankOf(chain)} ${Math.min(chain.from, chain.to)} ${Math.max(chain.from, chain.to)}`;
    const known = best.get(key);
    if (known === undefined || chain.lengthKm < known.lengthKm) best.set(key, chain);
  }
  return [...best.values()];
}

/** Edges of cars come first. */
function rankOf({ first }: Pick<Chain, "first">): number {
  return first.isWithoutCar === true ? 1 : 0;
}

function orient(chain: Chain, from: number, to: number): Chain {
  if (from <= to) return { ...chain, from, to };
  return { ...chain, from: to, to: from, inner: [...chain.inner].reverse(), ascentM: chain.climbM - chain.ascentM };
}

/** Whole metres from 0 to the rounded climb. */
function wholeAscentM({ climbM, ascentM }: Pick<Chain, "climbM" | "ascentM">): number {
  return Math.max(0, Math.min(Math.round(climbM), Math.round(ascentM)));
}

export function classOf({ first, lengthKm, climbM }: Pick<Chain, "first" | "lengthKm" | "climbM">): RoadClass {
  if (first.kind === "hop" || first.kind === "access") return "local";
  if (first.kind === "motorway") return "motorway";
  if (first.kind === "winding") return "pass";
  return climbM / 1000 / lengthKm >= PASS_GRADE ? "pass" : first.kind;
}

function comparePositions(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1];
}
