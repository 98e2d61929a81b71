import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { WALKABLE_MIN } from "../network/conditions.ts";

/** A railway station that one can walk to. */
export interface StationOnFoot {
  readonly station: RailStation;
  readonly minutes: number;
  /** As the crow flies. */
  readonly straightKm: number;
}

/** Longest straight line of such a walk, at the greatest speed of the model, 6 km/h. */
const WALKABLE_KM = (6 * WALKABLE_MIN) / 60;

/** The stations from which the fastest walk to a position can take 30 minutes at most. */
export function stationsInReach(stations: readonly RailStation[], position: Position): readonly RailStation[] {
  return stations.filter((station) => greatCircleDistanceKm(station.position, position) <= WALKABLE_KM);
}

/**
 * The station from which the walk to a position is the shortest; undefined where none is within 30 minutes.
 * @param minutes on foot from each station
 */
export function stationOnFoot(
  stations: readonly RailStation[],
  minutes: Float64Array,
  position: Position,
): StationOnFoot | undefined {
  const nearest = nearestStation(stations, minutes);
  if (nearest === undefined || nearest.cost > WALKABLE_MIN) return undefined;
  const { station, cost } = nearest;
  return { station, minutes: cost, straightKm: greatCircleDistanceKm(station.position, position) };
}

/**
 * The nearest station and its cost; undefined without a way to any.
 * @param costs of the way to each station
 */
export function nearestStation(
  stations: readonly RailStation[],
  costs: Float64Array,
): { readonly station: RailStation; readonly cost: number } | undefined {
  const cost = Math.min(Number.POSITIVE_INFINITY, ...costs);
  const station = stations[costs.indexOf(cost)];
  return station === undefined || cost === Number.POSITIVE_INFINITY ? undefined : { station, cost };
}

/** A railway station for passengers. Nothing is known here of its trains. */
export interface RailStation {
  /** Its first UIC code. */
  readonly id: string;
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
  /** Name of its line; "" when unknown. */
  readonly line: string;
}

/** A line whose stations are missing from the table, and the départements that it serves. */
export interface MissingLine {
  readonly name: string;
  readonly departements: readonly CodeDepartement[];
}

export interface RailStations {
  readonly stations: readonly RailStation[];
  readonly missingLines: readonly MissingLine[];
}
