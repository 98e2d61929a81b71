import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { bendRings, type Pull } from "./bend-rings.ts";
import { type GridPoint, type GridRing, STEPS_PER_DEGREE } from "./grid.ts";
import { distanceInSteps, type Placement, placeSeat } from "./place-seat.ts";

export interface GridOutline {
  readonly code: CodeDepartement;
  readonly rings: readonly GridRing[];
}

export interface Seat {
  readonly code: CodeCommune;
  readonly codeDepartement: CodeDepartement;
  readonly point: GridPoint;
}

export interface AdjustedOutlines {
  readonly outlines: readonly GridOutline[];
  /** Communes for whose seat a limit was moved, in the order of their codes. */
  readonly adjusted: readonly CodeCommune[];
}

const STEPS_PER_KM = STEPS_PER_DEGREE / 111.195;
/** Least depth of a seat inside its département. */
const LEAST_DEPTH = 0.05 * STEPS_PER_KM;
/** Below this depth, rounding to the grid could move the limit across the seat. */
const DEPTH_THAT_ROUNDING_LEAVES = 0.75;
/** Depth of the seat after the move, unless the seat of another département is near. */
const AIMED_DEPTH = 0.25 * STEPS_PER_KM;
/** Share of the distance to the nearest seat of another département; the limit runs about halfway between the two. */
const SHARE_OF_GAP = 0.45;
const LEAST_RADIUS = 2 * STEPS_PER_KM;
/** Must exceed 1.6, or lines could cross. */
const RADIUS_PER_SHIFT = 3;
const PASSES = 12;

/**
 * Moves the limits of the départements locally until every seat lies within its own one: the source is wrong by up to a few kilometres.
 * Neighbours keep a common limit.
 * @throws Error when that fails.
 */
export function adjustOutlines(outlines: readonly GridOutline[], seats: readonly Seat[]): AdjustedOutlines {
  const demands = seats.map((seat) => toDemand(seat, seats));
  const adjusted = new Set<CodeCommune>();
  let current = outlines;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const unmet = listUnmet(current, demands);
    if (unmet.length === 0) return { outlines: current, adjusted: [...adjusted].sort() };
    for (const demand of unmet) {
      const placement = findPlacement(current, demand);
      if (placement.depth >= demand.leastDepth) continue;
      const pull = planPull(demand, placement);
      current = current.map(({ code, rings }) => ({ code, rings: bendRings(rings, pull) }));
      adjusted.add(demand.seat.code);
    }
  }
  const codes = listUnmet(current, demands).map(({ seat }) => seat.code);
  throw new Error(`The limits of the départements cannot be moved around the seats of ${codes.join(", ")}.`);
}

/** Requirement of a seat on the limit of its département. */
interface Demand {
  readonly seat: Seat;
  readonly longitudeScale: number;
  readonly leastDepth: number;
  readonly aimedDepth: number;
}

function toDemand(seat: Seat, seats: readonly Seat[]): Demand {
  const longitudeScale = Math.cos((seat.point[1] / STEPS_PER_DEGREE) * (Math.PI / 180));
  let gap = Number.POSITIVE_INFINITY;
  for (const { codeDepartement, point } of seats) {
    if (codeDepartement === seat.codeDepartement) continue;
    gap = Math.min(gap, distanceInSteps(point, seat.point, longitudeScale));
  }
  const aimedDepth = Math.min(AIMED_DEPTH, gap * SHARE_OF_GAP);
  const leastDepth = Math.max(DEPTH_THAT_ROUNDING_LEAVES, Math.min(LEAST_DEPTH, aimedDepth / 2));
  return { seat, longitudeScale, leastDepth, aimedDepth };
}

/** Seats outside, the nearest to their département first: moving the limit for them often helps the others. */
function listUnmet(outlines: readonly GridOutline[], demands: readonly Demand[]): Demand[] {
  return demands
    .map((demand) => ({ demand, depth: findPlacement(outlines, demand).depth }))
    .filter(({ demand, depth }) => depth < demand.leastDepth)
    .sort((a, b) => b.depth - a.depth)
    .map(({ demand }) => demand);
}

function findPlacement(outlines: readonly GridOutline[], { seat, longitudeScale }: Demand): Placement {
  const outline = outlines.find(({ code }) => code === seat.codeDepartement);
  if (outline === undefined) {
    throw new Error(`No outline of the département ${seat.codeDepartement} of the commune ${seat.code}.`);
  }
  return placeSeat(outline.rings, seat.point, longitudeScale);
}

/** The pull of the nearest limit point to the seat, or from the seat when it lies inside, with the depth beyond. */
function planPull({ seat, longitudeScale, aimedDepth }: Demand, { depth, nearest }: Placement): Pull {
  const way = [(seat.point[0] - nearest[0]) * longitudeScale, seat.point[1] - nearest[1]] as const;
  const length = Math.abs(depth);
  // A seat on the limit gives no direction: take east; the next pass corrects it.
  const [east, north] = length > 0 ? [way[0] / length, way[1] / length] : [1, 0];
  const reach = depth > 0 ? depth - aimedDepth : length + aimedDepth;
  const radius = Math.max(LEAST_RADIUS, RADIUS_PER_SHIFT * Math.abs(reach));
  return { center: nearest, shift: [east * reach, north * reach], radius, longitudeScale };
}
