import Flatbush from "flatbush";
import { between } from "../../src/geo/measure-line.ts";
import { projectOnLine } from "../../src/geo/project-on-line.ts";
import { distanceKm, toPlane } from "../base-map/plane.ts";
import { type Barriers, boxOf } from "./barriers.ts";
import { addNode, type Draft, type DraftEdge, endAt, positionAt } from "./draft.ts";

/** A village joins the roads within this distance. */
const FARTHEST_KM = 3;
/** Greatest number of roads that a village joins. */
const MOST_ROADS = 2;
/** Within this share of the stretch from a vertex, the village joins the vertex. */
const AT_VERTEX = 0.02;

interface Junction {
  readonly seat: number;
  readonly edge: DraftEdge;
  /** Share of the edge before the junction. */
  readonly share: number;
  readonly distanceKm: number;
}

/** Joins the seats on no road in outline to the nearest points of the roads nearby, and cuts their edges there. */
export function linkSeats(draft: Draft, barriers: Barriers, seats: readonly number[]): void {
  const roads = draft.edges.filter(({ kind }) => kind !== "motorway" && kind !== "access" && kind !== "hop");
  if (roads.length === 0) return;
  const onRoad = new Set(roads.flatMap(({ from, to }) => [from, to]));
  const index = new Flatbush(roads.length);
  for (const { from, to } of roads) {
    index.add(...boxOf(toPlane(positionAt(draft, from)), toPlane(positionAt(draft, to))));
  }
  index.finish();
  const junctions = seats.flatMap((seat) => {
    if (onRoad.has(seat)) return [];
    const [x, y] = toPlane(positionAt(draft, seat));
    const near = index.search(x - FARTHEST_KM, y - FARTHEST_KM, x + FARTHEST_KM, y + FARTHEST_KM);
    const candidates = near.flatMap((rank) => findJunction(draft, barriers, seat, roads[rank]));
    return nearestOfEachRoad(candidates).slice(0, MOST_ROADS);
  });
  join(draft, junctions);
}

function findJunction(draft: Draft, barriers: Barriers, seat: number, edge: DraftEdge | undefined): Junction[] {
  if (edge === undefined) return [];
  const line = [positionAt(draft, edge.from), positionAt(draft, edge.to)];
  const { point, fraction } = projectOnLine(line, positionAt(draft, seat));
  const km = distanceKm(toPlane(positionAt(draft, seat)), toPlane(point));
  if (km > FARTHEST_KM) return [];
  if (barriers.crossed(endAt(draft, seat), { position: point, isPassage: false }).length > 0) return [];
  return [{ seat, edge, share: fraction, distanceKm: km }];
}

function nearestOfEachRoad(junctions: readonly Junction[]): Junction[] {
  const seen = new Set<string | undefined>();
  return [...junctions]
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .filter(({ edge }) => {
      const isNew = !seen.has(edge.reference);
      seen.add(edge.reference);
      return isNew;
    });
}

/** Cuts each edge at its junctions and adds the ways from the seats to them. */
function join(draft: Draft, junctions: readonly Junction[]): void {
  const byEdge = new Map<DraftEdge, Junction[]>();
  for (const junction of junctions) {
    const known = byEdge.get(junction.edge);
    if (known === undefined) byEdge.set(junction.edge, [junction]);
    else known.push(junction);
  }
  const edges = draft.edges.flatMap((edge) => cut(draft, edge, byEdge.get(edge) ?? []));
  draft.edges.splice(0, draft.edges.length, ...edges);
}

function cut(draft: Draft, edge: DraftEdge, junctions: readonly Junction[]): DraftEdge[] {
  const pieces: DraftEdge[] = [];
  const from = positionAt(draft, edge.from);
  const to = positionAt(draft, edge.to);
  let start = edge.from;
  for (const { seat, share } of [...junctions].sort((a, b) => a.share - b.share)) {
    let node = start;
    if (share >= 1 - AT_VERTEX) node = edge.to;
    else if (share <= AT_VERTEX) node = edge.from;
    else {
      node = addNode(draft, between(from, to, share));
      pieces.push({ ...edge, from: start, to: node });
      start = node;
    }
    pieces.push({ from: seat, to: node, kind: "access", reference: undefined });
  }
  pieces.push({ ...edge, from: start, to: edge.to });
  return pieces;
}
