import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { roundCost } from "../../domain/network/conditions.ts";
import { findLandmarks } from "../../domain/network/find-route.ts";
import type { Destination } from "../../domain/opening-hours/opening-state.ts";
import type { Place } from "../../domain/place.ts";
import { selectOriginName, selectRankOf } from "../../state/nearest-selectors.ts";
import {
  selectMissingLines,
  selectRouteToSelected,
  selectStationOfOrigin,
  selectStationOnFoot,
} from "../../state/travel-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { PlaceCost } from "../list/place-item.tsx";

interface TripLineProps {
  readonly place: Place;
  /** Shown only where the way leads there; by default wherever it leads. */
  readonly destination?: Destination | undefined;
}

/** Cost and roads of the way from the starting point; renders nothing without a starting point. */
export function TripLine({ place, destination }: TripLineProps) {
  const { messages } = useDetailedApp();
  const name = useAppState(selectOriginName);
  const ranked = useAppState((state) => selectRankOf(state, place));
  const way = useAppState(selectRouteToSelected);
  if (name === undefined || ranked === undefined) return null;
  if (destination !== undefined && ranked.destination !== destination) return null;
  const { roads, passes } = way === undefined ? { roads: [], passes: [] } : findLandmarks(way);
  const hasNames = roads.length + passes.length > 0;
  return (
    <p className="trip-line">
      {messages.fromOrigin({ name: name || messages.myPosition.toLocaleLowerCase() })}
      <PlaceCost ranked={ranked} />
      {hasNames && `, ${messages.wayBy({ roads, passes: passes.map((pass) => pass.name) })}`}
    </p>
  );
}

const NO_TEXTS: readonly string[] = [];

/** The railway station nearest to the starting point by road, and its line; nothing where there is none. */
export function useStationByRoad(): readonly string[] {
  const { messages } = useDetailedApp();
  const found = useAppState(selectStationOfOrigin);
  if (found === undefined) return NO_TEXTS;
  const { station, cost } = found;
  const text = messages.stationByRoad({ name: station.name, km: roundCost(cost, "km") });
  return station.line === "" ? [text] : [text, messages.stationLine({ line: station.line })];
}

/** The railway station from which one can walk to the place, and its line; nothing where there is none. */
export function useStationOnFoot(place: Place): readonly string[] {
  const { messages } = useDetailedApp();
  const found = useAppState((state) => selectStationOnFoot(state, place));
  if (found === undefined) return NO_TEXTS;
  const { station, straightKm, minutes } = found;
  const metres = roundMetres(1000 * straightKm);
  const text = messages.stationOnFoot({ name: station.name, metres, minutes: Math.ceil(minutes) });
  return station.line === "" ? [text] : [text, messages.stationLine({ line: station.line })];
}

/** That the trains are not known, nor the stations of some lines of the département. */
export function useTrainsUnknown(commune: CodeCommune | undefined): string {
  const { messages } = useDetailedApp();
  const departement = (commune?.slice(0, 2) ?? "") as CodeDepartement;
  const lines = useAppState((state) => selectMissingLines(state, departement));
  return lines.length === 0
    ? messages.trainsUnknown
    : `${messages.trainsUnknown} ${messages.stationsMissing({ lines })}`;
}

/** To 50 m below a kilometre, to 100 m beyond. */
function roundMetres(metres: number): number {
  const step = metres < 1000 ? 50 : 100;
  return Math.max(step, step * Math.round(metres / step));
}
