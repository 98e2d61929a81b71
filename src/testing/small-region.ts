import type { CodeCommune } from "../domain/codes.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Category, Place } from "../domain/place.ts";
import type { Position } from "../geo/position.ts";
import { aRoadNetwork } from "./network-builders.ts";

/** Seats every 0.1 degree of longitude along one road, so that the nearest is evident. */
const SEATS: readonly Position[] = [0, 1, 2, 3].map((step) => [6 + step / 10, 44.5]);

type Point = Pick<Place, "id" | "kind" | "categories" | "position">;

export function aSmallPlace(id: string, longitude: number, category: Category = "france-services"): Point {
  return { id, kind: "accueil", categories: [category], position: [longitude, 44.5] };
}

interface SmallRegion {
  readonly communes: readonly { readonly code: CodeCommune; readonly position: Position }[];
  readonly places: readonly Point[];
  readonly network: RoadNetwork;
}

/** Four communes and three places on one road. */
export function aSmallRegion(
  places: readonly Point[] = [
    aSmallPlace("fs-1", 6.01),
    aSmallPlace("fs-2", 6.28),
    aSmallPlace("lm-1", 6.15, "lieu-multiservices"),
  ],
): SmallRegion {
  return {
    communes: SEATS.map((position, rank) => ({ code: `0500${rank + 1}` as CodeCommune, position })),
    places,
    network: aRoadNetwork({
      seats: SEATS,
      edges: [0, 1, 2].map((seat) => ({ from: seat, to: seat + 1 })),
    }),
  };
}
