import * as v from "valibot";
import { greatCircleDistanceKm } from "../../../src/geo/great-circle-distance.ts";
import type { Position } from "../../../src/geo/position.ts";

/** Way in seconds and metres; undefined where the engine has found none, or only a longer one than it was asked for. */
export type Way = { readonly seconds: number; readonly metres: number } | undefined;

/** Both ends are put on a road, which may shorten the way by as much. */
const SNAPS_KM = 4.2;
const FASTEST_KM_PER_H = 140;
/** A shorter way may have any speed. */
const TRIFLE_KM = 2;
/** Ends that are nearer may be put on the same point of a road. */
const SAME_KM = 0.2;

const cell = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
/** The short form of the engine's answer: a row for each source, with a cell for each target. */
const matrixSchema = v.object({
  sources_to_targets: v.object({
    durations: v.array(v.tuple([cell])),
    distances: v.array(v.tuple([cell])),
  }),
});

/**
 * Ways of a matrix to one target, in the order of its sources, or the reason in French why the answer is not one. Ways faster than any car or
 * shorter than the straight line make the whole answer wrong: its units or its order would be others.
 * @param json answer in kilometres
 */
export function readMatrix(json: unknown, sources: readonly Position[], target: Position): readonly Way[] | string {
  const parsed = v.safeParse(matrixSchema, json);
  if (!parsed.success) return `réponse sans ${v.getDotPath(parsed.issues[0]) ?? "matrice"} utilisable`;
  const { durations, distances } = parsed.output.sources_to_targets;
  if (durations.length !== sources.length || distances.length !== sources.length) {
    return `réponse pour ${durations.length} départs au lieu de ${sources.length}`;
  }
  const ways = durations.map(([seconds], rank): Way => {
    const km = distances[rank]?.[0] ?? null;
    if (seconds === null || km === null) return undefined;
    const source = sources[rank];
    // The engine's answer for an origin on an excluded road.
    const isLost = km === 0 && source !== undefined && greatCircleDistanceKm(source, target) > SAME_KM;
    return isLost ? undefined : { seconds, metres: Math.round(1000 * km) };
  });
  return impossible(ways, sources, target) ?? ways;
}

/** The first way that no car could drive, in French; undefined when all are possible. */
function impossible(ways: readonly Way[], sources: readonly Position[], target: Position): string | undefined {
  for (const [rank, way] of ways.entries()) {
    const source = sources[rank];
    if (way === undefined || source === undefined) continue;
    const km = way.metres / 1000;
    const straightKm = greatCircleDistanceKm(source, target);
    if (km < straightKm - SNAPS_KM) return `${km} km, moins qu’à vol d’oiseau (${straightKm.toFixed(1)} km)`;
    if (km > TRIFLE_KM && km > (FASTEST_KM_PER_H * way.seconds) / 3600) return `${km} km en ${way.seconds} s`;
  }
  return undefined;
}

const locatedSchema = v.array(
  v.object({
    edges: v.nullable(v.array(v.object({ correlated_lat: v.number(), correlated_lon: v.number() }))),
  }),
);

/** Straight distance in km from each position to the road on which the engine puts it; Infinity where it has none. Or the fault in French. */
export function readSnaps(json: unknown, positions: readonly Position[]): readonly number[] | string {
  const parsed = v.safeParse(locatedSchema, json);
  if (!parsed.success || parsed.output.length !== positions.length) return "réponse sans rattachement aux routes";
  return parsed.output.map(({ edges }, rank) => {
    const position = positions[rank];
    if (position === undefined) return Number.POSITIVE_INFINITY;
    const kms = (edges ?? []).map((edge) =>
      greatCircleDistanceKm(position, [edge.correlated_lon, edge.correlated_lat]),
    );
    return Math.min(Number.POSITIVE_INFINITY, ...kms);
  });
}
