import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { Attach } from "../network/attach-position.ts";
import { WALKABLE_MIN } from "../network/conditions.ts";
import { roadCostsFrom } from "../network/road-costs.ts";
import type { WalkingMinutes } from "../network/road-search.ts";
import type { OpenRoads } from "../network/shortest-paths.ts";

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

/** The station, of those in reach, from which the walk to a position is the shortest; undefined where none is within 30 minutes. */
export function walkFromStation(
  walkingMinutes: WalkingMinutes,
  stations: readonly RailStation[],
  position: Position,
): StationOnFoot | undefined {
  return stations
    .flatMap((station) => {
      const straightKm = greatCircleDistanceKm(station.position, position);
      const minutes = walkingMinutes(station.position, [position])[0] ?? Number.POSITIVE_INFINITY;
      return minutes <= WALKABLE_MIN ? [{ station, minutes, straightKm }] : [];
    })
    .reduce<StationOnFoot | undefined>(
      (best, one) => (best === undefined || one.minutes < best.minutes ? one : best),
      undefined,
    );
}

/** The nearest station by road and its cost, in the unit of the roads; undefined without a way to any. */
export function nearestStationByRoad(
  roads: OpenRoads,
  attach: Attach,
  stations: readonly RailStation[],
  position: Position,
): { readonly station: RailStation; readonly cost: number } | undefined {
  const costs = roadCostsFrom(
    roads,
    attach,
    position,
    stations.map((station) => station.position),
  );
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
