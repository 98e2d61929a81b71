import type { GridPoint } from "../territories/grid.ts";
import { containsPoint, doubledArea } from "../territories/ring.ts";
import { type ArcRing, communeRings } from "./commune-rings.ts";
import type { CommuneTopology } from "./dissolve-communes.ts";

/** Seats of communes by code, in fractional steps of the fine grid. */
export type Seats = ReadonlyMap<string, GridPoint>;

/** Greatest relative change of the area of a ring. */
const AREA_TOLERANCE = 0.02;

/**
 * Indexes of the arcs by which generalisation distorts a commune: one of its rings collapsed, changed orientation or changed its area by
 * more than 2 %, or its seat is now outside.
 */
export function findSpoiltArcs(before: CommuneTopology, after: CommuneTopology, seats: Seats): readonly number[] {
  const ringsBefore = communeRings(before);
  return [...communeRings(after)].flatMap(([code, rings]) => {
    const was = ringsBefore.get(code) ?? [];
    const distorted = rings.filter((ring, rank) => isSpoilt(ring, was[rank]));
    const seat = seats.get(code);
    const lostSeat = seat !== undefined && isIn(seat, was) && !isIn(seat, rings);
    return (lostSeat ? rings : distorted).flatMap(({ arcs }) => arcs);
  });
}

function isSpoilt({ ring }: ArcRing, was: ArcRing | undefined): boolean {
  const area = doubledArea(ring);
  const areaBefore = doubledArea(was?.ring ?? []);
  return ring.length < 3 || area === 0 || Math.abs(area - areaBefore) > AREA_TOLERANCE * Math.abs(areaBefore);
}

function isIn(seat: GridPoint, rings: readonly ArcRing[]): boolean {
  return containsPoint(
    rings.map(({ ring }) => ring),
    seat,
  );
}
