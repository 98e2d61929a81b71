import Flatbush from "flatbush";
import { distanceKm, toPlane } from "../base-map/plane.ts";
import type { Barriers } from "./barriers.ts";
import { type Draft, type DraftEdge, endAt, isPassage, positionAt, seatNodes } from "./draft.ts";

/** A motorway has access at its vertices within this distance of another road or a seat: roughly its interchanges. */
const FARTHEST_KM = 2.2;

/** Joins each vertex of a motorway to the nearest node outside motorways, unless a barrier lies between. */
export function linkMotorways(draft: Draft, barriers: Barriers): void {
  const onMotorway = new Set(draft.edges.flatMap(({ kind, from, to }) => (kind === "motorway" ? [from, to] : [])));
  const onRoad = new Set(draft.edges.flatMap(({ kind, from, to }) => (kind === "motorway" ? [] : [from, to])));
  // The way to a motorway leads to a road, not to another motorway.
  const isAccess = ({ kind, from }: DraftEdge) => kind === "access" && onMotorway.has(from);
  const accesses = new Set(draft.edges.filter(isAccess).map(({ from }) => from));
  const others = [...new Set([...onRoad, ...seatNodes(draft)])].filter(
    (node) => !isPassage(draft, node) && !accesses.has(node),
  );
  if (others.length === 0) return;
  const index = new Flatbush(others.length);
  for (const node of others) index.add(...toPlane(positionAt(draft, node)));
  index.finish();
  for (const node of onMotorway) {
    if (onRoad.has(node) || isPassage(draft, node)) continue;
    const [x, y] = toPlane(positionAt(draft, node));
    const near = index.neighbors(x, y, 6, FARTHEST_KM).flatMap((rank) => others[rank] ?? []);
    const exit = near.find((other) => barriers.crossed(endAt(draft, node), endAt(draft, other)).length === 0);
    if (exit !== undefined && distanceKm([x, y], toPlane(positionAt(draft, exit))) <= FARTHEST_KM) {
      draft.edges.push({ from: node, to: exit, kind: "access", reference: undefined });
    }
  }
}
